/*
 * What a table needs beside its fields for spreadsheets, which guess: "2024-02" becomes the first day of February, "004"
 * a four, "80-1" a month, "2,615" two and a half in some countries. Columns are added at the end; the fields stay.
 */
import { parsePartialDate } from '../model/date.ts';

/** A collection as a spreadsheet takes it: the names of its columns and one row of texts per record. */
export interface DataTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The table with the first and the last day and the precision of each field that holds dates which are no exact days. */
export function withDays({ name, columns, rows }: DataTable): DataTable {
  const dated = columns.flatMap((column, at) => {
    const cells = rows.map((row) => row[at] ?? '');
    const dates = cells.every((cell) => cell === '' || isDate(cell)) && cells.some((cell) => cell.includes('-'));
    return dates && cells.some((cell) => cell !== '' && !DAY.test(cell)) ? [{ column, at }] : [];
  });
  return {
    name,
    columns: [...columns, ...dated.flatMap(({ column }) => [`${column}First`, `${column}Last`, `${column}Precision`])],
    rows: rows.map((row) => [...row, ...dated.flatMap(({ at }) => daysOf(row[at] ?? ''))]),
  };
}

/** The table with one more column, which says in letters and signs what a spreadsheet would take for a number or a day. */
export function withNames(table: DataTable, column: string, nameOf: (row: readonly string[]) => string): DataTable {
  return {
    ...table,
    columns: [...table.columns, column],
    rows: table.rows.map((row) => [...row, nameOf(row)]),
  };
}

/** A number as it is written in the words of the record, without the marks between its thousands. */
export const ungrouped = (text: string): string => (/^\d{1,3}(,\d{3})+$/.test(text) ? text.replaceAll(',', '') : text);

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const isDate = (text: string): boolean => /^\[?\d{4}(-\d{2}){0,2}(\.\.|\/|\]|$)/.test(text) && isSound(text);

function isSound(text: string): boolean {
  try {
    parsePartialDate(text);
    return true;
  } catch {
    return false;
  }
}

function daysOf(text: string): readonly [string, string, string] {
  if (text === '') return ['', '', ''];
  const { first, last, extent, precision } = parsePartialDate(text);
  return [first, last, extent === 'between' ? 'between' : precision];
}
