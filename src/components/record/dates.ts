/* Dates as the record's components show them: for machines, for a run of entries, with their precision in words. */
import { formatDate } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import { type PartialDate, parsePartialDate } from '../../model/date.ts';
import type { Event } from '../../model/record.ts';

/** From the first day of some entries to their last: "18–25 Oct", in years where they lie years apart. */
export function rangeOf(locale: Locale, events: readonly Event[]): string {
  const first = events.map((event) => event.when.first).sort()[0] as string;
  const last = events
    .map((event) => event.when.last)
    .sort()
    .at(-1) as string;
  if (first.slice(0, 4) !== last.slice(0, 4))
    return tight(formatDate(locale, parsePartialDate(`${first.slice(0, 4)}/${last.slice(0, 4)}`), 'long'));
  return formatDate(locale, parsePartialDate(first === last ? first : `${first}/${last}`), 'dayMonth');
}

/** A date with what its precision means, where that is not plain from the date itself. */
export function withPrecision(locale: Locale, t: Messages, date: PartialDate): string {
  const words = formatDate(locale, date, 'long');
  if (date.extent === 'between') return t('event.dayBetween', { date: words });
  return date.extent === 'point' && date.precision !== 'day' ? t('event.dayUnknown', { date: words }) : words;
}

/** Between two bare years the dash stands tight: 2004–2022. */
const tight = (years: string) => years.replace(/(\d)\s–\s(\d)/u, '$1–$2');
