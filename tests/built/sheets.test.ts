/*
 * Every CSV file as a spreadsheet reads it without being told how: nothing that it would take for another number or for
 * a day stands alone in a cell, unless a column beside it says what it is.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvParse } from 'd3';
import { filesOf } from '../../tools/files.ts';
import { read, SITES } from './site.ts';

const MONTHS = Array.from({ length: 12 }, (_, month) =>
  ['long', 'short'].map((style) =>
    new Intl.DateTimeFormat('en-GB', { month: style as 'long' | 'short', timeZone: 'UTC' }).format(
      Date.UTC(2024, month),
    ),
  ),
).flat();

/** What cells become, and the column beside it that keeps what was meant, where there may be one. */
const GUESSES: readonly {
  readonly name: string;
  readonly cell: RegExp;
  readonly beside?: (
    column: string,
    columns: readonly string[],
    row: Readonly<Record<string, string | undefined>>,
  ) => boolean;
}[] = [
  { name: 'a negative number', cell: /^\(\d+\)$/ },
  { name: 'the first of a month', cell: new RegExp(`^(${MONTHS.join('|')})\\.? \\d{4}$`) },
  {
    name: 'the first of a month',
    cell: /^\d{4}-\d{2}$/,
    beside: (column, _, row) => row[`${column}Precision`] === 'month' && row[`${column}First`] === `${row[column]}-01`,
  },
  {
    name: 'a day',
    cell: /^\d{1,2}[-/]\d{1,2}$/,
    beside: (_, columns, row) => columns.includes('number') && (row['number'] ?? '').includes('/'),
  },
  {
    name: 'a number without its zeros',
    cell: /^0\d+$/,
    beside: (column, _, row) => row[`${column}Code`] === `ISO ${row[column]}`,
  },
  { name: 'a broken number', cell: /^\d{1,3}(,\d{3})+$/ },
  { name: 'words that no search finds', cell: /[\u00a0\u2009\u202f\u2060\u2066-\u2069]/ },
  { name: 'a number as text', cell: /^'-?\d/ },
];

for (const site of SITES)
  test(`the site ${site.name}: no spreadsheet reads a cell as something else`, () => {
    const files = filesOf(site.folder).filter((path) => path.endsWith('.csv') && !path.includes('/v/'));
    assert.ok(files.length > 50);
    const wrong = files.flatMap((path) => {
      const rows = csvParse(read(site, path).replace(/^\uFEFF/, ''));
      return rows.flatMap((row) =>
        rows.columns.flatMap((column) =>
          GUESSES.filter(({ cell }) => cell.test(row[column] ?? ''))
            .filter(({ beside }) => !beside?.(column, rows.columns, row))
            .map(({ name }) => `${path}, ${column}: "${row[column]}" becomes ${name}`),
        ),
      );
    });
    assert.deepEqual(wrong.slice(0, 20), [], `${wrong.length} cells`);
  });

test('a map of treaties tells since when, for every state that has a date', () => {
  const [site] = SITES;
  assert.ok(site);
  const rows = csvParse(read(site, 'en/charts/rome-statute.csv').replace(/^\uFEFF/, ''));
  const dated = rows.filter(({ detail }) => detail !== '');
  assert.ok(dated.length > 120);
  for (const { state, since, precision, detail } of dated) {
    assert.match(since ?? '', /^\d{4}-\d{2}-\d{2}$/, `${state}: ${detail}`);
    assert.equal(precision, 'day', state);
  }
});
