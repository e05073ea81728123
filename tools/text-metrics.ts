/*
 * Reads the advance widths of the shipped fonts and writes src/charts/kit/glyph-widths.ts, from which
 * layouts know how wide a text will be. Widths are thousandths of the type size. Source: the fonts'
 * own cmap (format 4 or 12) and hmtx tables, OpenType 1.9. Kerning is not counted.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { create, type Font } from 'fontkit';

const root = fileURLToPath(new URL('..', import.meta.url));
const FACES = {
  sans400: ['docket-sans-400', 'docket-sans-ext-400'],
  sans600: ['docket-sans-600', 'docket-sans-ext-600'],
  text400: ['docket-text-400'],
  display400: ['docket-display'],
};

const open = (name: string) => create(readFileSync(join(root, 'src/styles/fonts/ttf', `${name}.ttf`))) as Font;

const widthsOf = (files: readonly string[]): Map<number, number> => {
  const widths = new Map<number, number>();
  for (const font of files.map(open))
    for (const code of font.characterSet)
      if (code >= 0x20 && !widths.has(code))
        widths.set(code, Math.round((font.glyphForCodePoint(code).advanceWidth * 1000) / font.unitsPerEm));
  return widths;
};

const faces = Object.entries(FACES).map(([face, files]) => ({ face, widths: widthsOf(files) }));

/** A letter with an accent is as wide as without it, but for a few: only those are written. */
const baseOf = (code: number) => String.fromCodePoint(code).normalize('NFD').codePointAt(0) ?? code;
const isOwn = (code: number) =>
  faces.some(({ widths }) => widths.has(code) && widths.get(code) !== widths.get(baseOf(code))) ||
  baseOf(code) === code;
const codes = [...new Set(faces.flatMap(({ widths }) => [...widths.keys()]))].filter(isOwn).sort((a, b) => a - b);

/** Two digits of base 36 for each character; `00` where the face has none. */
const packed = (widths: ReadonlyMap<number, number>) =>
  codes.map((code) => (widths.get(code) ?? 0).toString(36).padStart(2, '0')).join('');

const quote = (text: string) => `'${text.replace(/['\\]/g, '\\$&')}'`;

const arabic = open('docket-arabic-400');
const letters = arabic.characterSet.filter((code) => code >= 0x627 && code <= 0x64a);
const mean = letters.reduce((sum, code) => sum + arabic.glyphForCodePoint(code).advanceWidth, 0) / letters.length;

writeFileSync(
  join(root, 'src/charts/kit/glyph-widths.ts'),
  `/* Made by tools/text-metrics.ts from the shipped fonts; do not edit. Thousandths of the type size. */

export type MeasuredFace = 'sans400' | 'sans600' | 'text400' | 'display400';

/** Every character whose width is not that of its letter without an accent. */
export const CHARACTERS =
  ${quote(String.fromCodePoint(...codes))};

/** By face: two digits of base 36 for each of the characters, 00 where the face has none. Written so to be small. */
export const PACKED_WIDTHS: Readonly<Record<MeasuredFace, string>> = {
${faces.map(({ face, widths }) => `  ${face}:\n    '${packed(widths)}',`).join('\n')}
};

/** Mean width of an Arabic letter standing alone; joined letters are narrower, so this errs on the wide side. */
export const JOINED_AVERAGE = ${Math.round((mean * 1000) / arabic.unitsPerEm)};

/** For a character that no shipped font has. */
export const UNKNOWN_WIDTH = 560;
`,
);

const letters400 = faces.find(({ face }) => face === 'sans400')?.widths.keys() ?? [];
writeFileSync(
  join(root, 'src/share/font-letters.ts'),
  `/* Made by tools/text-metrics.ts from the shipped fonts; do not edit. */

/** Every character but Arabic ones that the sans of the site has. */
export const FONT_LETTERS: ReadonlySet<string> = new Set(
  ${quote(String.fromCodePoint(...[...letters400].sort((a, b) => a - b)))},
);
`,
);
