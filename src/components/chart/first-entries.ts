/* Which few entries of the record stand for the whole period. */
import { harmOf } from '../../load/harm.ts';
import type { Event } from '../../model/record.ts';
import type { World } from '../../model/world.ts';

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

/**
 * The first entry that tells of people killed on each side, for a list so short that little else has room: by its flag,
 * or where no flag of that side says so by its title.
 */
export function entriesOfTheDead({ events }: Pick<World, 'events'>): Event[] {
  const key = events
    .filter(({ importance, label, lane }) => importance === 1 && label && lane === 'war')
    .toSorted((a, b) => a.rank - b.rank);
  return (['israelis', 'palestinians'] as const).flatMap(
    (side) =>
      key.find(({ label, places }) => tellsKilled(side, label?.text ?? '', places)) ??
      key.find(({ title, places }) => tellsKilled(side, title.text, places)) ??
      [],
  );
}

const tellsKilled = (side: string, text: string, places: Event['places']): boolean =>
  harmOf(
    text,
    '',
    places.map(({ id }) => id),
  ).some((told) => told.side === side && told.harm === 'killed');
