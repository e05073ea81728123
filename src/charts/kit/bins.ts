/*
 * Merges marks that are too close to draw apart into bins, and bins that would touch. One pass with a
 * stack: linear in the number of marks.
 */

/** A mark alone, or a bin of several: indices into the list that was given, and where it stands. */
export interface Bin {
  readonly from: number;
  /** Index after the last. */
  readonly to: number;
  /** x of the first and the last mark, in pixels. */
  readonly first: number;
  readonly last: number;
}

/** A bin is at least this wide: room for its number. */
export const BIN_WIDTH = 24;
const MARK_HALF = 6.5;
const AIR = 1.5;

/**
 * @param xs positions of the marks in ascending order, in pixels
 * @param apart marks nearer than this merge, in pixels
 * @param markHalf half the room of a mark that stands alone, in pixels
 */
export function mergeMarks(xs: readonly number[], apart: number, markHalf = MARK_HALF): Bin[] {
  const bins: Bin[] = [];
  for (let i = 0; i < xs.length; i += 1) {
    const x = xs[i] as number;
    const top = bins.at(-1);
    if (top && x - top.last < apart) bins[bins.length - 1] = { ...top, to: i + 1, last: x };
    else bins.push({ from: i, to: i + 1, first: x, last: x });
    settle(bins, markHalf);
  }
  return bins;
}

export const binMiddle = (bin: Bin): number => (bin.first + bin.last) / 2;

export const isSingle = (bin: Bin): boolean => bin.to - bin.from === 1;

/** Half the room that a mark or a bin takes. */
function half(bin: Bin, markHalf: number): number {
  return isSingle(bin) ? markHalf : Math.max(BIN_WIDTH / 2 + 1, (bin.last - bin.first) / 2 + 6);
}

function settle(bins: Bin[], markHalf: number): void {
  while (bins.length > 1) {
    const [before, last] = [bins.at(-2) as Bin, bins.at(-1) as Bin];
    if (binMiddle(last) - half(last, markHalf) >= binMiddle(before) + half(before, markHalf) + AIR) return;
    bins.splice(-2, 2, { from: before.from, to: last.to, first: before.first, last: last.last });
  }
}
