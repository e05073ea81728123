/*
 * Makes the site's fonts from the packages they are published in: axes pinned, subset to the
 * characters the site uses, renamed. "Source" is a reserved font name and a subset is a modified
 * version, so the families are called Docket; the licence (OFL 1.1) stands beside them.
 * `node tools/fonts.ts` writes src/styles/fonts/; the same packages give the same bytes.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { renameFont } from './font-names.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'src/styles/fonts');

const range = (from: number, to: number) =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
const MARKS =
  '\u2010\u2011\u2012\u2013\u2014\u2018\u2019\u201a\u201c\u201d\u201e\u2022\u2026\u2030\u2032\u2033\u2039\u203a\u20ac\u2190\u2191\u2192\u2193\u2212\u00d7\u2009\u2002\u00a0\u202f';
const LATIN = `${range(0x20, 0x7e)}\u00a0\u00a7\u00a9\u00ab\u00b0\u00b1\u00b7\u00bb\u00bd${range(0xc0, 0xff)}${MARKS}`;
const EXTENDED = `${range(0x100, 0x17f)}\u02be\u02bf\u1e00\u1e24\u1e25\u1e62\u1e63\u1e6c\u1e6d\u1e92\u1e93\u0218\u0219\u021a\u021b`;
const ARABIC = `${range(0x600, 0x6ff)}\u200c\u200d\u200e\u200f${range(0x20, 0x40)}${MARKS}`;

interface Face {
  /** File name without ending. */
  readonly name: string;
  readonly family: string;
  readonly style: string;
  readonly source: string;
  readonly axes: Record<string, number | { min: number; max: number }>;
  readonly text: string;
  readonly format: 'woff2' | 'truetype';
}

const SERIF = '@fontsource-variable/source-serif-4/files/source-serif-4';
const SANS = '@fontsource-variable/source-sans-3/files/source-sans-3';
const NASKH = '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2';
const ARABIC_SANS = '@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2';

const web = (name: string, family: string, style: string, source: string, axes: Face['axes'], text: string): Face => ({
  name,
  family,
  style,
  source,
  axes,
  text,
  format: 'woff2',
});
const print = (
  name: string,
  family: string,
  style: string,
  source: string,
  axes: Face['axes'],
  text: string,
): Face => ({ name: `ttf/${name}`, family, style, source, axes, text, format: 'truetype' });

const FACES: readonly Face[] = [
  web('docket-text', 'Docket Text', 'Regular', `${SERIF}-latin-opsz-normal.woff2`, { opsz: 16, wght: 400 }, LATIN),
  web(
    'docket-text-ext',
    'Docket Text',
    'Regular',
    `${SERIF}-latin-ext-opsz-normal.woff2`,
    { opsz: 16, wght: 400 },
    EXTENDED,
  ),
  web(
    'docket-text-italic',
    'Docket Text',
    'Italic',
    `${SERIF}-latin-opsz-italic.woff2`,
    { opsz: 20, wght: 400 },
    LATIN,
  ),
  web(
    'docket-display',
    'Docket Display',
    'Regular',
    `${SERIF}-latin-opsz-normal.woff2`,
    { opsz: 44, wght: 380 },
    LATIN,
  ),
  web(
    'docket-sans',
    'Docket Sans',
    'Regular',
    `${SANS}-latin-wght-normal.woff2`,
    { wght: { min: 400, max: 650 } },
    LATIN,
  ),
  web(
    'docket-sans-ext',
    'Docket Sans',
    'Regular',
    `${SANS}-latin-ext-wght-normal.woff2`,
    { wght: { min: 400, max: 650 } },
    EXTENDED,
  ),
  web('docket-naskh', 'Docket Naskh', 'Regular', NASKH, { wght: { min: 400, max: 600 } }, ARABIC),
  web('docket-arabic-sans', 'Docket Arabic', 'Regular', ARABIC_SANS, { wght: { min: 400, max: 600 } }, ARABIC),
  print(
    'docket-text-400',
    'Docket Text',
    'Regular',
    `${SERIF}-latin-opsz-normal.woff2`,
    { opsz: 16, wght: 400 },
    LATIN,
  ),
  print(
    'docket-text-italic',
    'Docket Text',
    'Italic',
    `${SERIF}-latin-opsz-italic.woff2`,
    { opsz: 20, wght: 400 },
    LATIN,
  ),
  print(
    'docket-display',
    'Docket Display',
    'Regular',
    `${SERIF}-latin-opsz-normal.woff2`,
    { opsz: 44, wght: 380 },
    LATIN,
  ),
  print('docket-sans-400', 'Docket Sans', 'Regular', `${SANS}-latin-wght-normal.woff2`, { wght: 400 }, LATIN),
  print('docket-sans-600', 'Docket Sans', 'SemiBold', `${SANS}-latin-wght-normal.woff2`, { wght: 600 }, LATIN),
  print(
    'docket-sans-ext-400',
    'Docket Sans Ext',
    'Regular',
    `${SANS}-latin-ext-wght-normal.woff2`,
    { wght: 400 },
    EXTENDED,
  ),
  print(
    'docket-sans-ext-600',
    'Docket Sans Ext',
    'SemiBold',
    `${SANS}-latin-ext-wght-normal.woff2`,
    { wght: 600 },
    EXTENDED,
  ),
  print('docket-arabic-400', 'Docket Arabic', 'Regular', ARABIC_SANS, { wght: 400 }, ARABIC),
  print('docket-arabic-600', 'Docket Arabic', 'SemiBold', ARABIC_SANS, { wght: 600 }, ARABIC),
];

mkdirSync(join(out, 'ttf'), { recursive: true });
for (const face of FACES) {
  const original = readFileSync(join(root, 'node_modules', face.source));
  const subset = await subsetFont(original, face.text, {
    targetFormat: 'truetype',
    variationAxes: face.axes,
    noHinting: true,
    noLayoutClosure: face.text !== ARABIC,
  });
  const renamed = renameFont(subset, face.family, face.style);
  const made = face.format === 'truetype' ? renamed : await toWoff2(renamed);
  writeFileSync(join(out, `${face.name}.${face.format === 'truetype' ? 'ttf' : 'woff2'}`), made);
  console.log(`${face.name.padEnd(26)} ${String(made.length).padStart(7)} bytes`);
}

async function toWoff2(font: Buffer): Promise<Buffer> {
  const { convert } = await import('fontverter');
  return convert(font, 'woff2');
}
