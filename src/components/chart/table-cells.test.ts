import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeLocale } from '../../i18n/locale.ts';
import { cellClass, shownCell, shownColumns } from './table-cells.ts';

const english = makeLocale('en', { name: 'English', intl: 'en-GB' });
const column = (key: string, shown = true) => ({ key, name: key, explain: key, shown });
const table = {
  columns: ['when', 'deaths', 'average', 'year', 'code', 'hidden'].map((key) => column(key, key !== 'hidden')),
  rows: [
    ['8 October 2023', '370', '', '2023', '004', '1'],
    ['10 October 2026', '74370', '45.5', '2026', '818', '2'],
  ],
};

test('numbers are grouped; dates, years and codes stay as they are', () => {
  const columns = shownColumns(table);
  assert.deepEqual(
    columns.map(({ name, numeric }) => [name, numeric]),
    [
      ['when', false],
      ['deaths', true],
      ['average', true],
      ['year', false],
      ['code', false],
    ],
  );
  assert.deepEqual(
    table.rows.map((row) => columns.map((each) => shownCell(english, each, row))),
    [
      ['8 October 2023', '370', '', '2023', '004'],
      ['10 October 2026', '74,370', '45.5', '2026', '818'],
    ],
  );
});

test('a column without a cell holds no numbers', () => {
  assert.deepEqual(
    shownColumns({ columns: [column('note')], rows: [['']] }).map(({ numeric }) => numeric),
    [false],
  );
});

test('a day as files write it stands in one piece, and words that hold one do not', () => {
  const rows = [
    ['2025-08-26', 'from 2025-08-26 on', '3'],
    ['2024-10', 'later', '4'],
  ];
  const columns = shownColumns({ columns: ['day', 'note', 'count'].map((key) => column(key)), rows });
  assert.deepEqual(
    rows.map((row) => columns.map((each) => cellClass(each, row))),
    [
      ['one-piece', undefined, 'num'],
      ['one-piece', undefined, 'num'],
    ],
  );
});
