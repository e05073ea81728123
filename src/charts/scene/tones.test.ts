import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { type Palette, PALETTES, type PaletteName } from './tones.ts';

const css = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8');
/** Of a pair in the style sheet, `light-dark(#…, #…)`. */
const PLACE: Record<PaletteName, number> = { light: 1, dark: 2 };

/** Relative luminance of "#rrggbb" (WCAG 2.2). */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light, dim] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dim + 0.05);
}

for (const [name, palette] of Object.entries(PALETTES) as [PaletteName, Palette][]) {
  test(`the ${name} palette of the files is that of the pages`, () => {
    for (const [tone, colour] of Object.entries(palette)) {
      const pair = css.match(new RegExp(`--${tone}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);`));
      const onPage = pair?.[PLACE[name]];
      assert.equal(onPage, colour.toLowerCase(), tone);
    }
  });

  test(`${name}: text and marks stand out from every ground (WCAG 2.2, 1.4.3 and 1.4.11)`, () => {
    for (const ground of [palette.paper, palette.raised]) {
      for (const ink of [palette.ink, palette['ink-2'], palette['ink-3'], palette.accent])
        assert.ok(contrast(ink, ground) >= 4.5, `${ink} on ${ground}: ${contrast(ink, ground).toFixed(2)}`);
      const positions = [
        palette['pos-yes'],
        palette['pos-duty'],
        palette['pos-no'],
        palette['pos-imm'],
        palette['pos-open'],
      ];
      for (const lane of [palette.war, palette.icj, palette.icc, palette.un, palette.states, ...positions])
        assert.ok(contrast(lane, ground) >= 3, `${lane} on ${ground}: ${contrast(lane, ground).toFixed(2)}`);
    }
  });
}
