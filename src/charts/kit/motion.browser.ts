/* Whether and how long a picture moves when a button changes it. */

const SHORT = 250;

/** In milliseconds; 0 for readers who asked for less motion. */
export function motion(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : SHORT;
}
