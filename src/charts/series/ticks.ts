/* Round values for an axis that starts at 0. */

/** From 0 up to the greatest value or beyond it, in about `count` round steps. */
export function ticksTo(most: number, count = 5): number[] {
  const rough = Math.max(1, most) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? 10 * power;
  const whole = Math.max(1, Math.round(step));
  return Array.from({ length: Math.ceil(most / whole) + 1 }, (_, i) => i * whole);
}
