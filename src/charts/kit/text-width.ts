/*
 * How wide a text will be, from a table of glyph widths made from the shipped fonts: no document is
 * asked, so build and browser agree. Kerning is left out (it only makes text narrower). For joined
 * scripts the width is an average per letter and an estimate.
 */
import { GLYPH_WIDTHS, JOINED_AVERAGE, type MeasuredFace, UNKNOWN_WIDTH } from './glyph-widths.ts';

/** Width in pixels of a text set at `size` pixels. */
export function textWidth(text: string, size: number, face: MeasuredFace = 'sans400'): number {
  const widths = GLYPH_WIDTHS[face];
  let thousandths = 0;
  for (const character of text) thousandths += widths[character] ?? widthOfUnlisted(character);
  return (thousandths * size) / 1000;
}

function widthOfUnlisted(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x2066 && code <= 0x2069) return 0;
  if (code >= 0x590 && code <= 0x8ff) return JOINED_AVERAGE;
  return UNKNOWN_WIDTH;
}
