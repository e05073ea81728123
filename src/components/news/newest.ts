/*
 * The record with the newest first: what happened last, by month, and what the record itself took in and corrected, by
 * day. Knows the record and no words.
 */
import type { Correction } from '../../share/corrections.ts';
import type { Day } from '../../model/date.ts';
import type { Event } from '../../model/record.ts';
import type { World } from '../../model/world.ts';

export interface NewestMonth {
  /** `2026-10`, or `before` for what is earlier than the main period. */
  readonly id: string;
  readonly events: readonly Event[];
}

/** What ended last stands first; of one day, what matters more, then in the reverse of the record's order. */
export function newestFirst({ events }: Pick<World, 'events'>): Event[] {
  return events
    .toReversed()
    .sort((a, b) => (a.when.last < b.when.last ? 1 : a.when.last > b.when.last ? -1 : a.importance - b.importance));
}

/** The months that have entries, the newest first. @param from first day of the main period */
export function newestMonths(world: Pick<World, 'events'>, from: Day): NewestMonth[] {
  const months = new Map<string, Event[]>();
  for (const event of newestFirst(world)) {
    const id = event.when.last < from ? 'before' : event.when.last.slice(0, 7);
    months.set(id, [...(months.get(id) ?? []), event]);
  }
  return [...months].map(([id, events]) => ({ id, events }));
}

/** A chart as it stood on a day, kept for those who embed it. */
export interface KeptChart {
  readonly chart: string;
  readonly date: Day;
}

export interface DayOfChanges {
  readonly day: Day;
  readonly added: readonly Event[];
  readonly corrections: readonly Correction[];
  readonly kept: readonly KeptChart[];
}

/** What became of the record day by day, the newest first; days without any are left out. */
export function daysOfChanges(
  world: Pick<World, 'events'>,
  corrections: readonly Correction[],
  kept: readonly KeptChart[],
): DayOfChanges[] {
  const newest = newestFirst(world);
  const days = new Set([
    ...newest.map(({ added }) => added),
    ...corrections.map(({ date }) => date),
    ...kept.map(({ date }) => date),
  ]);
  return [...days]
    .sort()
    .reverse()
    .map((day) => ({
      day,
      added: newest.filter(({ added }) => added === day),
      corrections: corrections.filter(({ date }) => date === day),
      kept: kept.filter(({ date }) => date === day),
    }));
}
