/* What a series chart shows, in sentences for someone who cannot see it. Made from the data. */
import { formatDay } from '../../i18n/dates.ts';
import { dayFromNumber } from '../../model/date.ts';
import type { SelectContext } from '../kind.ts';
import { stretches } from './layout.ts';
import type { SeriesRows } from './rows.ts';

export function describeSeries(rows: SeriesRows, { locale, t }: SelectContext): string {
  const [first, last] = [rows.rows[0], rows.rows.at(-1)];
  if (!first || !last) throw new Error('A series without a value cannot be described');
  const gaps = rows.draw === 'line' ? stretches(rows).length - 1 : 0;
  const dates = rows.markers.map(({ day, title }) =>
    t('chart.describe.entry', { date: formatDay(locale, dayFromNumber(day), 'long'), title }),
  );
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
    t(rows.draw === 'line' ? 'chart.series.describe.line' : 'chart.series.describe.points'),
    ...(gaps > 0 ? [t('chart.series.describe.gaps', { count: gaps })] : []),
    ...(dates.length > 0 ? [t('chart.series.describe.markers', { list: dates.join('; ') })] : []),
  ].join(' ');
}

export const sourceOfSeries = (rows: SeriesRows, { t }: SelectContext): string =>
  t('chart.series.source', { by: rows.countedBy, source: rows.source });

export const checkedSeries = (rows: SeriesRows): string => rows.checked;
