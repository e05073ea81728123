/*
 * Which entries of a timeline a narrow frame tells: the key ones, or the next best where those are few; and which few stand
 * for the whole period.
 */
import type { TimelineRows } from '../../charts/timeline/rows.ts';
import { harmOf } from '../../load/harm.ts';
import type { Event } from '../../model/record.ts';
import type { World } from '../../model/world.ts';

/** Fewer than this tell no story; then the next importance is taken in. */
const ENOUGH = 6;

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

/**
 * The key entries that come first by rank, in order of time. Where they name people killed on one side and none on the
 * other, that side's first entry whose flag says so is added: a short list must not know one kind of victim only.
 */
export function firstEntries({ events }: Pick<World, 'events'>, most: number): Event[] {
  const key = events.filter(({ importance, label }) => importance === 1 && label).toSorted((a, b) => a.rank - b.rank);
  const first = key.slice(0, most);
  const missing = (['palestinians', 'israelis'] as const).filter(
    (side) => !first.some(({ title, label, places }) => tellsKilled(side, `${title.text}. ${label?.text}`, places)),
  );
  const added = missing.flatMap(
    (side) =>
      key.find(({ lane, label, places }) => lane === 'war' && tellsKilled(side, label?.text ?? '', places)) ?? [],
  );
  return events.filter((event) => first.includes(event) || added.includes(event));
}

const tellsKilled = (side: string, text: string, places: Event['places']): boolean =>
  harmOf(
    text,
    '',
    places.map(({ id }) => id),
  ).some((told) => told.side === side && told.harm === 'killed');
