/* Days along the reading direction. All dates are UTC calendar days as whole numbers since 1970. */

export const MS_PER_DAY = 86_400_000;

/** Maps day numbers to pixels from the start edge. */
export interface TimeScale {
  readonly x: (day: number) => number;
  /** The day at a pixel; not rounded. */
  readonly day: (x: number) => number;
  readonly pixelsPerDay: number;
}

/**
 * The scale of pictures that cannot be zoomed. It is d3-scale's linear one written out: with its interpolation of
 * colours and its formats of numbers that would take a third of what such a picture may weigh.
 */
export function timeScale(from: number, to: number, x0: number, x1: number): TimeScale {
  const pixelsPerDay = (x1 - x0) / Math.max(1, to - from);
  return { x: (day) => x0 + (day - from) * pixelsPerDay, day: (x) => from + (x - x0) / pixelsPerDay, pixelsPerDay };
}

/** A calendar day with its parts. */
export interface Tick {
  readonly day: number;
  readonly date: number;
  /** 0 for January. */
  readonly month: number;
  readonly year: number;
}

export function tickOf(date: Date): Tick {
  return {
    day: Math.round(date.getTime() / MS_PER_DAY),
    date: date.getUTCDate(),
    month: date.getUTCMonth(),
    year: date.getUTCFullYear(),
  };
}

export const tickAt = (day: number): Tick => tickOf(new Date(day * MS_PER_DAY));
