/*
 * Writes a table as CSV by RFC 4180: comma, CRLF, quotes where needed, and where a spreadsheet that takes semicolons
 * or tabs for commas would need them. What it would run as a formula gets an apostrophe in front (OWASP, CSV injection).
 * Such a spreadsheet begins a cell within ours too: quotes count at the beginning of a cell alone.
 */
import type { Table } from './kind.ts';

/** Tells spreadsheets that the text is UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** The first line names the columns by their keys; what each holds stands in the JSON beside it. */
export function tableToCsv(table: Pick<Table, 'columns' | 'rows'>): string {
  return [table.columns.map((column) => column.key), ...table.rows].map(writeRow).join('');
}

/** What each column of a CSV holds, for the file that comes with it. */
export function dictionaryOf(
  table: Table,
): { readonly name: string; readonly title: string; readonly description: string }[] {
  return table.columns.map(({ key, name, explain }) => ({ name: key, title: name, description: explain }));
}

/** A number is no formula, whatever sign it begins with. */
const NUMBER = /^-?\d+(\.\d+)?$/;

/** Spaces that keep a line together are spaces, and marks of direction nothing: a search in the file would not find the words. */
export const plain = (text: string): string =>
  text.replace(/[\u00a0\u202f\u2009]/g, ' ').replace(/[\u2060\u200e\u200f\u2066-\u2069]/g, '');

function writeRow(cells: readonly string[]): string {
  return `${cells.map(writeCell).join(',')}\r\n`;
}

function writeCell(cell: string): string {
  const text = plain(cell);
  if (NUMBER.test(text)) return text;
  const safe = text.replace(/(?<=^|[;\t\r\n])[=+\-@]|^[\t\r]/g, "'$&");
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
