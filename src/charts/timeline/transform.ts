/*
 * The window of days as a transform of the whole picture and back, so that one library's zoom can work it: the whole
 * period is scale 1. Physical pixels; where time runs from right to left the transform runs with it. Pure; knows no
 * document and no gesture.
 */
import type { Frame } from '../kind.ts';
import { planFrame } from './layout.ts';
import type { TimelineRows, TimelineView } from './rows.ts';
import { SHORTEST_WINDOW } from './view.ts';

/** First and last day shown; whole numbers once a gesture has ended. */
export type Span = Pick<TimelineView, 'from' | 'to'>;

/** Scale and shift along the picture, as d3-zoom has them. */
export interface Shift {
  readonly k: number;
  readonly x: number;
}

/** Where time may lie in a frame, in physical pixels, and how near one may come. */
export interface ZoomLimits {
  readonly left: number;
  readonly right: number;
  readonly rtl: boolean;
  readonly domain: readonly [number, number];
  /** The greatest scale: the shortest window. */
  readonly nearest: number;
}

export function zoomLimits(rows: TimelineRows, view: TimelineView, frame: Frame): ZoomLimits {
  const { x0, x1 } = planFrame(rows, view, frame);
  const rtl = frame.dir === 'rtl';
  const [first, last] = rows.domain;
  return {
    left: rtl ? frame.width - x1 : x0,
    right: rtl ? frame.width - x0 : x1,
    rtl,
    domain: rows.domain,
    nearest: Math.max(1, (last - first) / SHORTEST_WINDOW),
  };
}

export function shiftOf({ from, to }: Span, limits: ZoomLimits): Shift {
  const { left, right, rtl, domain } = limits;
  const k = (domain[1] - domain[0]) / Math.max(1e-6, to - from);
  const share = (day: number) => (day - domain[0]) / (domain[1] - domain[0]);
  // What stands at the left edge of the window in the whole picture comes to the left edge of the frame.
  const edge = rtl ? right - share(to) * (right - left) : left + share(from) * (right - left);
  return { k, x: left - k * edge };
}

export function spanOf({ k, x }: Shift, { left, right, rtl, domain }: ZoomLimits): Span {
  const day = (pixel: number) => {
    const share = ((pixel - x) / k - left) / (right - left);
    const exact = domain[0] + (rtl ? 1 - share : share) * (domain[1] - domain[0]);
    // A picture at rest shows whole days, whatever floating point made of them.
    const whole = Math.round(exact);
    return Math.abs(exact - whole) < 1e-6 ? whole : exact;
  };
  return rtl ? { from: day(right), to: day(left) } : { from: day(left), to: day(right) };
}
