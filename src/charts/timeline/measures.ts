/* The measures of the timeline, in pixels, and what a frame of a given width shows. Values from the visual language. */
import type { LaneId } from '../../model/record.ts';

export const ROW = 18;
export const TOP = 42;
export const KEY_MARK = 12;
export const MAIN_MARK = 8.6;
export const FURTHER_MARK = 6;
export const KEY_APART = 13;
export const REST_APART = 12.5;
export const END_PAD = 14;
export const LANE_LEAST = 66;
/** From the key row to the second row, and from there to the lane's end. */
export const SECOND_ROW = 21;
export const AFTER_SECOND = 16;
export const AFTER_TICKS = 8;
export const AXIS_BELOW = 40;
export const BEFORE_WIDTH = 74;

/** Rows of flags that a lane may use at the most. */
export const MOST_ROWS: Readonly<Record<LaneId, number>> = { war: 7, icj: 4, icc: 4, un: 4, states: 4 };

/** The same where a chart shows a choice of entries. */
export const MOST_ROWS_FEW = 12;

export interface FrameRules {
  /** Width of the lane heads. */
  readonly head: number;
  /** Whether earlier events have a column of their own. */
  readonly before: boolean;
  /** Least important entries that may have a flag. */
  readonly labelled: 1 | 2;
}

/** What fits at a width: head, "before" column and second-rank flags. */
export function rulesFor(width: number, dir: 'ltr' | 'rtl'): FrameRules {
  const wide = width >= 1100;
  const head = dir === 'rtl' ? (wide ? 168 : 160) : wide ? 138 : width >= 860 ? 118 : 104;
  return { head, before: width >= 860, labelled: width >= 1150 ? 2 : 1 };
}
