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

const tables = Object.entries(FACES).map(([face, files]) => {
  const widths = new Map<number, number>();
  for (const font of files.map(open)) {
    for (const code of font.characterSet) {
      if (code >= 0x20 && !widths.has(code))
        widths.set(code, Math.round((font.glyphForCodePoint(code).advanceWidth * 1000) / font.unitsPerEm));
    }
  }
  const lines = [...widths]
    .sort((a, b) => a[0] - b[0])
    .map(([code, width]) => `${JSON.stringify(String.fromCodePoint(code))}: ${width}`);
  return `  ${face}: { ${lines.join(', ')} },`;
});

const arabic = open('docket-arabic-400');
const letters = arabic.characterSet.filter((code) => code >= 0x627 && code <= 0x64a);
const mean = letters.reduce((sum, code) => sum + arabic.glyphForCodePoint(code).advanceWidth, 0) / letters.length;

writeFileSync(
  join(root, 'src/charts/kit/glyph-widths.ts'),
  `/* Made by tools/text-metrics.ts from the shipped fonts; do not edit. Thousandths of the type size. */

export type MeasuredFace = 'sans400' | 'sans600' | 'text400' | 'display400';

export const GLYPH_WIDTHS: Readonly<Record<MeasuredFace, Readonly<Record<string, number>>>> = {
${tables.join('\n')}
};

/** Mean width of an Arabic letter standing alone; joined letters are narrower, so this errs on the wide side. */
export const JOINED_AVERAGE = ${Math.round((mean * 1000) / arabic.unitsPerEm)};

/** For a character that no shipped font has. */
export const UNKNOWN_WIDTH = 560;
`,
);
