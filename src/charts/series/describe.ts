/* What a series chart shows, in sentences for someone who cannot see it. Made from the data. */
import { formatDay } from '../../i18n/dates.ts';
import { dayFromNumber } from '../../model/date.ts';
import type { SelectContext } from '../kind.ts';
import type { SeriesRows } from './rows.ts';

export function describeSeries(rows: SeriesRows, { locale, t }: SelectContext): string {
  const [first, last] = [rows.rows[0], rows.rows.at(-1)];
  if (!first || !last) throw new Error('A series without a value cannot be described');
  const gaps = rows.rows.flatMap((row, i) =>
    row.apart && rows.draw !== 'steps'
      ? [t('chart.series.describe.gap', { from: rows.rows[i - 1]?.date ?? '', to: row.date })]
      : [],
  );
  const told = (key: string, list: readonly string[]) =>
    list.length > 0 ? [t(`chart.series.describe.${key}`, { list: list.join('; ') })] : [];
  return [
    t('chart.series.describe.values', {
      what: rows.what,
      by: rows.countedBy,
      count: rows.rows.length,
      first: first.date,
      firstValue: first.written,
      last: last.date,
      lastValue: last.written,
    }),
    t(`chart.series.describe.${rows.draw}`),
    ...told('gaps', gaps),
    ...told(
      'others',
      rows.others.map(({ words }) => words),
    ),
    ...told(
      'revisions',
      rows.revisions.map(({ words, date }) => t('chart.series.describe.revision', { words, date })),
    ),
    ...told(
      'estimates',
      rows.estimates.map(({ name, date, written }) => t('chart.series.describe.estimate', { name, date, written })),
    ),
    ...(rows.panel ? [t('chart.series.describe.panel', { name: rows.panel.name })] : []),
    ...told(
      'periods',
      rows.periods.map(({ words }) => words),
    ),
    ...told(
      'markers',
      rows.markers.map(({ day, title }) =>
        t('chart.describe.entry', { date: formatDay(locale, dayFromNumber(day), 'long'), title }),
      ),
    ),
  ].join(' ');
}

export const sourceOfSeries = (rows: SeriesRows, { t }: SelectContext): string =>
  t('chart.series.source', { by: rows.countedBy, source: rows.source });

export const checkedSeries = (rows: SeriesRows): string => rows.checked;
