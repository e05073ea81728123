/*
 * Dates in the cells of a table. A spreadsheet reads "February 2024" as the first day of that month: such a cell says
 * that the day is not known, and a column beside it how exactly it is. Knows no kind of chart.
 */
import type { Messages } from '../i18n/messages.ts';
import type { PartialDate } from '../model/date.ts';

/** `day`, `month` or `year` as the date is known, `between` for one day between two. */
export type Precision = PartialDate['precision'] | 'between';

/** How exactly a date is known of which a chart kept its extent and the days from which to which it may lie. */
export function precisionOf(extent: PartialDate['extent'], first: number, last: number): Precision {
  if (extent === 'between') return 'between';
  if (extent !== 'point' || first === last) return 'day';
  return last - first < 31 ? 'month' : 'year';
}

/** The words of a date that stand alone in a cell. */
export function dateCell(t: Messages, words: string, precision: Precision): string {
  return precision === 'month' ? t('event.dayUnknown', { date: words }) : words;
}
