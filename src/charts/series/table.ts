/* The values of a series chart as a table: day and value as reported, then estimates; a column shows where it is used. */
import { dayFromNumber } from '../../model/date.ts';
import type { SelectContext, Table } from '../kind.ts';
import type { SeriesEstimate, SeriesRow, SeriesRows } from './rows.ts';

const COLUMNS = ['day', 'date', 'value', 'added', 'what', 'low', 'high', 'by', 'note'] as const;
type Cells = Readonly<Record<(typeof COLUMNS)[number], string>>;

export function tabulateSeries(rows: SeriesRows, { t }: SelectContext, caption: string): Table {
  const all = [
    ...rows.rows.map((row, i) => ofValue(rows, row, rows.rows[i - 1], t('chart.series.value'))),
    ...rows.estimates.map((each) => ofEstimate(each, t('chart.series.estimate'))),
  ];
  const used = (key: keyof Cells) => all.some((cells) => cells[key] !== '');
  const shown: Readonly<Record<keyof Cells, boolean>> = {
    day: false,
    date: true,
    value: true,
    // The note and the interval of an estimate say what it is.
    what: false,
    low: used('low'),
    high: used('high'),
    added: rows.panel !== undefined,
    by: rows.others.length + rows.estimates.length > 0,
    note: used('note'),
  };
  return {
    caption,
    columns: COLUMNS.map((key) => ({
      key,
      name: key === 'value' ? rows.what : t(`chart.series.column.${key}`),
      explain: key === 'value' ? `${rows.what}. ${rows.countedBy}` : t(`chart.series.explain.${key}`),
      shown: shown[key],
    })),
    rows: all.map((cells) => COLUMNS.map((key) => cells[key])),
  };
}

function ofValue(rows: SeriesRows, row: SeriesRow, before: SeriesRow | undefined, what: string): Cells {
  return {
    day: dayFromNumber(row.day),
    date: row.date,
    value: String(row.value),
    what,
    low: '',
    high: '',
    added: before && !row.apart ? String(row.value - before.value) : '',
    by: row.by === undefined ? '' : (rows.others[row.by]?.name ?? ''),
    note: row.note ?? '',
  };
}

function ofEstimate({ day, date, value, low, high, note, name }: SeriesEstimate, what: string): Cells {
  return {
    day: dayFromNumber(day),
    date,
    value: String(value),
    what,
    low: low === undefined ? '' : String(low),
    high: high === undefined ? '' : String(high),
    added: '',
    by: name,
    note,
  };
}
