/*
 * How a picture that is taller than a sheet of paper is divided among sheets, at heights that its layout gives: words
 * stay as large as on other sheets. Each sheet bears the head and the foot of the picture, as its scale and its key.
 */
import type { Scene } from '../scene/marks.ts';

/** A part of a picture across its whole width, from a height and so high, in pixels of the scene. */
export interface Strip {
  readonly from: number;
  readonly height: number;
}

/** Width and height that a picture may take on an upright sheet of A4 with its words, in CSS pixels. */
export const SHEET = { width: 672, height: 760 } as const;

/** A picture up to this height, set as wide as the sheet, is made to fit on it: its smallest words stay above 6.5 pt. */
const WHOLE = 860;

/** The strips of each sheet, from top to foot; nothing where the picture goes on one. */
export function sheetsOf({ width, height, parts }: Scene): Strip[][] {
  const scale = SHEET.width / width;
  if (!parts || height * scale <= WHOLE) return [];
  const { cuts, head, foot } = parts;
  const room = SHEET.height / scale - head - (height - foot);
  const ends = [...cuts, foot];
  const sheets: Strip[][] = [];
  let from = head;
  while (from < foot) {
    // A part that has no place to end in reach goes on as far as it must.
    const to = ends.findLast((end) => end > from && end - from <= room) ?? ends.find((end) => end > from) ?? foot;
    sheets.push(
      [
        { from: 0, height: head },
        { from, height: to - from },
        { from: foot, height: height - foot },
      ].filter((strip) => strip.height > 0),
    );
    from = to;
  }
  return sheets;
}
