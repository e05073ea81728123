/*
 * A scale of days along the reading direction and the ticks that fit on it: days, months, quarters or
 * halves by how much room a month has. All dates are UTC calendar days as numbers since 1970.
 */
import { utcDay, utcMonday, utcMonth, type TimeInterval } from 'd3';

const MS_PER_DAY = 86_400_000;
const DAYS_PER_MONTH = 30.44;

/** Maps day numbers to pixels from the start edge. */
export interface TimeScale {
  readonly x: (day: number) => number;
  /** The day at a pixel; not rounded. */
  readonly day: (x: number) => number;
  readonly pixelsPerDay: number;
}

export function timeScale(from: number, to: number, x0: number, x1: number): TimeScale {
  const pixelsPerDay = (x1 - x0) / Math.max(1, to - from);
  return { x: (day) => x0 + (day - from) * pixelsPerDay, day: (x) => from + (x - x0) / pixelsPerDay, pixelsPerDay };
}

export type TickUnit = 'day' | 'week' | 'month' | 'quarter' | 'half';

export interface Tick {
  readonly day: number;
  readonly date: number;
  /** 0 for January. */
  readonly month: number;
  readonly year: number;
}

/** The finest unit whose labels have room: a label takes about 40 pixels. */
export function tickUnit(pixelsPerDay: number): TickUnit {
  const month = pixelsPerDay * DAYS_PER_MONTH;
  if (pixelsPerDay >= 40) return 'day';
  if (pixelsPerDay * 7 >= 56) return 'week';
  if (month >= 44) return 'month';
  return month * 3 >= 44 ? 'quarter' : 'half';
}

const EVERY: Record<TickUnit, TimeInterval> = {
  day: utcDay,
  week: utcMonday,
  month: utcMonth,
  quarter: utcMonth.every(3) ?? utcMonth,
  half: utcMonth.every(6) ?? utcMonth,
};

/** Ticks between two day numbers, both included. */
export function ticksBetween(from: number, to: number, unit: TickUnit): Tick[] {
  return EVERY[unit].range(new Date(from * MS_PER_DAY), new Date(to * MS_PER_DAY + 1)).map(tickOf);
}

/** The first days of the years between two day numbers. */
export function yearsBetween(from: number, to: number): Tick[] {
  return (utcMonth.every(12) ?? utcMonth).range(new Date(from * MS_PER_DAY), new Date(to * MS_PER_DAY + 1)).map(tickOf);
}

export function tickOf(date: Date): Tick {
  return {
    day: Math.round(date.getTime() / MS_PER_DAY),
    date: date.getUTCDate(),
    month: date.getUTCMonth(),
    year: date.getUTCFullYear(),
  };
}

export function tickAt(day: number): Tick {
  return tickOf(new Date(day * MS_PER_DAY));
}
