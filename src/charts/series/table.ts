/* The values of a series chart as a table: day and value, as reported. */
import { dayFromNumber } from '../../model/date.ts';
import type { SelectContext, Table } from '../kind.ts';
import type { SeriesRows } from './rows.ts';

export function tabulateSeries(rows: SeriesRows, { t }: SelectContext, caption: string): Table {
  const column = (key: 'day' | 'date' | 'value', shown: boolean, name = t(`chart.series.column.${key}`)) => ({
    key,
    name,
    explain: key === 'value' ? `${rows.what}. ${rows.countedBy}` : t(`chart.series.explain.${key}`),
    shown,
  });
  return {
    caption,
    columns: [column('day', false), column('date', true), column('value', true, rows.what)],
    rows: rows.rows.map(({ day, date, value }) => [dayFromNumber(day), date, String(value)]),
  };
}
