import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ungrouped, withDays } from './sheet.ts';

const table = (columns: readonly string[], ...rows: readonly (readonly string[])[]) => ({ name: 't', columns, rows });

test('dates that are not all days get their days and their precision, at the end', () => {
  const { columns, rows } = withDays(
    table(
      ['id', 'date'],
      ['a', '2024-02'],
      ['b', '2024-01-26'],
      ['c', '[2026-03-03..2026-03-04]'],
      ['d', ''],
      ['e', '2023'],
    ),
  );
  assert.deepEqual(columns, ['id', 'date', 'dateFirst', 'dateLast', 'datePrecision']);
  assert.deepEqual(
    rows.map((row) => row.slice(2)),
    [
      ['2024-02-01', '2024-02-29', 'month'],
      ['2024-01-26', '2024-01-26', 'day'],
      ['2026-03-03', '2026-03-04', 'between'],
      ['', '', ''],
      ['2023-01-01', '2023-12-31', 'year'],
    ],
  );
});

test('days alone, words and numbers get nothing', () => {
  const plain = table(['day', 'words', 'count'], ['2024-01-26', 'May 2024', '1200'], ['2024-01-27', '', '2024']);
  assert.deepEqual(withDays(plain), plain);
});

test('a number loses the marks between its thousands, words with a number keep them', () => {
  assert.deepEqual(['2,615', '1,234,567', '12,34', 'about 1,200'].map(ungrouped), [
    '2615',
    '1234567',
    '12,34',
    'about 1,200',
  ]);
});
