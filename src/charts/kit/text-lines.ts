/* A text broken into lines of a width. Knows glyph widths, no document; hyphenates nothing. */
import type { MeasuredFace } from './glyph-widths.ts';
import { textWidth } from './text-width.ts';

/** Lines no wider than `width` pixels at a size in pixels; a word that is wider stands on a line of its own. */
export function wrapText(text: string, width: number, size: number, face: MeasuredFace = 'sans400'): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size, face) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
