/*
 * A pictogram as a table: a line for each time, with all its states by name. The rows that bear a value, and their columns, are
 * those of the count over time that this chart was before; files made with them go on working.
 */
import type { SelectContext, Table } from '../kind.ts';
import type { PictogramLine, PictogramRows } from './rows.ts';

const COLUMNS = ['day', 'date', 'value', 'added', 'what', 'low', 'high', 'by', 'note', 'precision', 'codes'] as const;
const SHOWN = new Set<string>(['date', 'added', 'value', 'note']);

/** The data as a table, which names every state. @param caption what the table is of */
export function tabulatePictogram({ rows: lines }: PictogramRows, { t }: SelectContext, caption: string): Table {
  const cells = (line: PictogramLine): Readonly<Record<(typeof COLUMNS)[number], string>> => ({
    day: line.day,
    date: line.date,
    value: line.value === undefined ? '' : String(line.value),
    added: line.added === undefined ? '' : String(line.added),
    what: t(`chart.pictogram.what.${line.what}`),
    low: '',
    high: '',
    by: '',
    note: line.names,
    precision: line.precision,
    codes: line.codes.join('; '),
  });
  return {
    caption,
    columns: COLUMNS.map((key) => ({
      key,
      name: t(`chart.pictogram.column.${key}`),
      explain: t(`chart.pictogram.explain.${key}`),
      shown: SHOWN.has(key),
    })),
    rows: lines.map((line) => COLUMNS.map((key) => cells(line)[key])),
  };
}
