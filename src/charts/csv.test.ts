import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvParseRows } from 'd3-dsv';
import { dictionaryOf, tableToCsv } from './csv.ts';
import type { Table } from './kind.ts';

const table: Table = {
  caption: 'C',
  columns: [
    { key: 'a', name: 'A', explain: 'First', shown: true },
    { key: 'b', name: 'B', explain: 'Second', shown: false },
  ],
  rows: [
    ['plain', 'with, comma'],
    ['with "quotes"', 'two\nlines'],
    ['אבג', '=SUM(A1)'],
  ],
};

test('what is written is read back, hidden columns too', () => {
  const [head, ...rows] = csvParseRows(tableToCsv(table));
  assert.deepEqual(head, ['a', 'b']);
  assert.deepEqual(rows.slice(0, 2), table.rows.slice(0, 2));
});

test('a cell cannot become a formula in a spreadsheet', () => {
  assert.deepEqual(csvParseRows(tableToCsv(table)).at(-1), ['אבג', "'=SUM(A1)"]);
});

test('every column is explained', () => {
  assert.deepEqual(dictionaryOf(table)[1], { name: 'b', title: 'B', description: 'Second' });
});
