import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvParseRows, dsvFormat } from 'd3';
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

test('nor can a part of one, where a spreadsheet takes semicolons or tabs for commas', () => {
  for (const title of ['Report;=1+1;@SUM(1)', 'Report\t=1+1', 'Report\n=1+1', 'Report\r+1']) {
    const text = tableToCsv({ columns: table.columns, rows: [['2024', title]] });
    for (const separator of [',', ';', '\t'])
      for (const cell of dsvFormat(separator).parseRows(text).flat()) assert.doesNotMatch(cell, /^[=+@]/, separator);
  }
  assert.ok(tableToCsv({ columns: table.columns, rows: [['a;b', 'c\td']] }).endsWith('"a;b","c\td"\r\n'));
});

test('a negative number stays a number, and no cell has a space or a sign that a search would not find', () => {
  const text = tableToCsv({
    columns: table.columns,
    rows: [['-74.07', '8\u00a0October \u2068A/RES/1\u2069 12\u2060–\u206013']],
  });
  assert.deepEqual(csvParseRows(text)[1], ['-74.07', '8 October A/RES/1 12–13']);
  assert.deepEqual(csvParseRows(tableToCsv({ columns: table.columns, rows: [['-2+3', '-cmd']] }))[1], [
    "'-2+3",
    "'-cmd",
  ]);
});

test('every column is explained', () => {
  assert.deepEqual(dictionaryOf(table)[1], { name: 'b', title: 'B', description: 'Second' });
});
