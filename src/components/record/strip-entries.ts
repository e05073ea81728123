/* Entries of the record as a strip of time draws them. Knows the record, no words. */
import type { StripEntry } from '../../charts/kit/entry-strip.ts';
import { dayNumber } from '../../model/date.ts';
import type { Event } from '../../model/record.ts';

/** Half a year before an entry and after it. */
const HALF_A_YEAR = 183;

/** An entry at its place; what lies in a day that is not known stands at its first. */
export function stripEntry({ lane, when, importance }: Event): StripEntry {
  const first = dayNumber(when.first);
  return { lane, first, last: when.extent === 'span' ? dayNumber(when.last) : first, key: importance === 1 };
}

/** First and last day of the strip around an entry. */
export function daysAround({ when }: Pick<Event, 'when'>): readonly [number, number] {
  return [dayNumber(when.first) - HALF_A_YEAR, dayNumber(when.last) + HALF_A_YEAR];
}

/** Entries that a strip of some days shows. */
export const within = (events: readonly Event[], [from, to]: readonly [number, number]): Event[] =>
  events.filter(({ when }) => dayNumber(when.last) >= from && dayNumber(when.first) <= to);
