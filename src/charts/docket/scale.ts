/* The axis of a docket: days to pixels from the start edge, with less room for the time before a break. */
import { timeScale } from '../kit/time-scale.ts';
import type { DocketRows } from './rows.ts';

/** Room of the break sign, in pixels: no bin of one side touches one of the other. */
const BREAK = 34;

export interface DocketScale {
  /** Pixels from the start edge. */
  readonly x: (day: number) => number;
  readonly x0: number;
  readonly x1: number;
  /** Of the time after the break. */
  readonly pixelsPerDay: number;
  /** Where the break sign stands. */
  readonly break?: { readonly day: number; readonly x: number; readonly pixelsPerDay: number };
}

export function docketScale({ domain: [from, to], break: at }: DocketRows, x0: number, x1: number): DocketScale {
  if (!at) {
    const whole = timeScale(from, to, x0, x1);
    return { x: whole.x, x0, x1, pixelsPerDay: whole.pixelsPerDay };
  }
  const end = x0 + (x1 - x0) * at.share;
  const before = timeScale(from, at.day, x0, end);
  const after = timeScale(at.day, to, end + BREAK, x1);
  return {
    x: (day) => (day < at.day ? before.x(day) : after.x(day)),
    x0,
    x1,
    pixelsPerDay: after.pixelsPerDay,
    break: { day: at.day, x: end + BREAK / 2, pixelsPerDay: before.pixelsPerDay },
  };
}
