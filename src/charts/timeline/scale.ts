/* The scale of the timeline, which can be zoomed: D3's linear one, on days. */
import { type ScaleLinear, scaleLinear } from 'd3';
import type { TimeScale } from '../kit/time-scale.ts';

export interface TimelineScale extends TimeScale {
  /** Days to pixels from the start edge, as d3-zoom takes it. */
  readonly linear: ScaleLinear<number, number>;
}

export function timelineScale(from: number, to: number, x0: number, x1: number): TimelineScale {
  const linear = scaleLinear([from, Math.max(to, from + 1)], [x0, x1]);
  return {
    linear,
    x: (day) => linear(day),
    day: (x) => linear.invert(x),
    pixelsPerDay: (x1 - x0) / Math.max(1, to - from),
  };
}
