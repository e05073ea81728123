/*
 * The cells of a chart's table as a page shows them: numbers in the numerals of the language, grouped. Files keep the
 * digits as they are. Knows no markup.
 */
import { formatNumber } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Table } from '../../charts/kind.ts';

const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?$/;
/** A column of nothing but these holds years, which no one groups. */
const YEAR = /^(19|20)\d\d$/;

/** A day or a month as files write it: its hyphens are no place to break a line. */
const DAY = /^\d{4}-\d\d(-\d\d)?$/;

export interface ShownColumn {
  readonly name: string;
  readonly explain: string;
  readonly index: number;
  /** Whether it holds numbers and nothing else: they stand under one another by their last digit. */
  readonly numeric: boolean;
  /** Whether its cells are in the language of the record on every page. */
  readonly asPublished?: true;
}

/** The columns that a page shows. A code that begins with a nought is no number. */
export function shownColumns({ columns, rows }: Pick<Table, 'columns' | 'rows'>): ShownColumn[] {
  return columns.flatMap(({ name, explain, shown, asPublished }, index) => {
    if (!shown) return [];
    const cells = rows.flatMap((row) => row[index] || []);
    const numeric =
      cells.length > 0 && cells.every((cell) => NUMBER.test(cell)) && !cells.every((cell) => YEAR.test(cell));
    return [{ name, explain, index, numeric, ...(asPublished ? { asPublished } : {}) }];
  });
}

/** How a cell is set; undefined as running text. */
export function cellClass(column: ShownColumn, row: readonly string[]): 'num' | 'one-piece' | undefined {
  if (column.numeric) return 'num';
  return DAY.test(row[column.index] ?? '') ? 'one-piece' : undefined;
}

/** A cell of one of them. */
export function shownCell(locale: Locale, column: ShownColumn, row: readonly string[]): string {
  const cell = row[column.index] ?? '';
  return column.numeric && cell !== '' ? formatNumber(locale, Number(cell)) : cell;
}
