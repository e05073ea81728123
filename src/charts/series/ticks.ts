/* Round values for an axis that starts at 0. */
import { range, tickStep } from 'd3';

/** From 0 up to the greatest value or beyond it, in about `count` round and whole steps. */
export function ticksTo(most: number, count = 3): number[] {
  const step = Math.max(1, tickStep(0, Math.max(1, most), count));
  return range(0, Math.ceil(most / step) * step + step / 2, step);
}
