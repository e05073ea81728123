/*
 * How wide a text will be, from a table of glyph widths made from the shipped fonts: no document is
 * asked, so build and browser agree. Kerning is left out (it only makes text narrower). For joined
 * scripts the width is an average per letter and an estimate.
 */
import { CHARACTERS, JOINED_AVERAGE, type MeasuredFace, PACKED_WIDTHS, UNKNOWN_WIDTH } from './glyph-widths.ts';

/** Width in pixels of a text set at `size` pixels. */
export function textWidth(text: string, size: number, face: MeasuredFace = 'sans400'): number {
  const widths = glyphWidths(face);
  let thousandths = 0;
  for (const character of text)
    thousandths += widths.get(character) ?? widths.get(withoutAccent(character)) ?? widthOfUnlisted(character);
  return (thousandths * size) / 1000;
}

const withoutAccent = (character: string) => character.normalize('NFD').charAt(0);

const unpacked = new Map<MeasuredFace, ReadonlyMap<string, number>>();

/** Advance widths that are not those of a letter without its accent, in thousandths of the type size. */
function glyphWidths(face: MeasuredFace): ReadonlyMap<string, number> {
  let widths = unpacked.get(face);
  if (!widths) {
    const packed = PACKED_WIDTHS[face];
    const all = [...CHARACTERS].map(
      (character, i) => [character, Number.parseInt(packed.slice(2 * i, 2 * i + 2), 36)] as const,
    );
    widths = new Map(all.filter(([, width]) => width > 0));
    unpacked.set(face, widths);
  }
  return widths;
}

function widthOfUnlisted(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x2066 && code <= 0x2069) return 0;
  if (code >= 0x590 && code <= 0x8ff) return JOINED_AVERAGE;
  return UNKNOWN_WIDTH;
}
