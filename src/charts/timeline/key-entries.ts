/* Which entries of a timeline a narrow frame tells: the key ones, or the next best where those are few. */
import type { Event } from '../../model/record.ts';
import type { World } from '../../model/world.ts';
import type { SelectContext } from '../kind.ts';
import { type PhoneList, phoneEntry } from '../phone-list.ts';
import type { TimelineRows } from './rows.ts';

/** Fewer than this tell no story; then the next importance is taken in. */
const ENOUGH = 6;

/** These entries as they stand on a phone. */
export function timelineOnPhone(rows: TimelineRows, { world, locale, page }: SelectContext): PhoneList {
  return {
    all: rows.few === true,
    entries: keyEntries(world, rows).map((event) => phoneEntry(event, locale, page)),
  };
}

/** The events, in order of time, that stand for a timeline on a phone. */
export function keyEntries(world: World, { rows, few }: TimelineRows): Event[] {
  // A choice of entries is told whole: measures without their answers would mislead.
  // Of one day the weightier stands first: an answer after what it answers.
  if (few)
    return rows
      .toSorted((a, b) => a.first - b.first || a.importance - b.importance)
      .flatMap((row) => world.event.get(row.id) ?? []);
  const level =
    [1, 2, 3].find((importance) => rows.filter((row) => row.importance <= importance).length >= ENOUGH) ?? 3;
  return rows.filter((row) => row.importance <= level).flatMap((row) => world.event.get(row.id) ?? []);
}
