import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultOf, readMonth } from './month.ts';

const forms = (tag: string) =>
  Array.from({ length: 12 }, (_, month) =>
    (['long', 'short'] as const).map((style) =>
      new Intl.DateTimeFormat(tag, { month: style, timeZone: 'UTC' }).format(Date.UTC(2024, month, 1)),
    ),
  );
const LATIN = '0123456789';

test('a month is read as people write it', () => {
  for (const text of ['2025-01', '2025-1', '1/2025', '01.2025', 'Jan 2025', 'january 2025', '2025 JAN', ' Jan. 2025 '])
    assert.equal(readMonth(text, forms('en'), LATIN), '2025-01', text);
  assert.equal(readMonth('Sept 2024', forms('en'), LATIN), '2024-09');
  assert.equal(readMonth('كانون الثاني ٢٠٢٥', forms('ar-PS'), '٠١٢٣٤٥٦٧٨٩'), '2025-01');
  assert.equal(readMonth('août 2024', forms('fr'), LATIN), '2024-08');
});

test('what names no month, or more than one, is not guessed at', () => {
  for (const text of ['', '2025', '13/2025', '0/2025', '1/25', 'Ju 2025', 'Ma 2024', 'soon', '2024-02-30', 'Jan'])
    assert.equal(readMonth(text, forms('en'), LATIN), undefined, text);
});

test('a pair of months is refused by what is wrong with it, and where', () => {
  const within = (from?: string, to?: string) => faultOf(from, to, '2023-10', '2026-11');
  assert.equal(within('2024-01', '2024-01'), undefined);
  assert.deepEqual(within('0002-01', '2025-12'), { fault: 'outside', at: 'from' });
  assert.deepEqual(within('2024-01', '2027-01'), { fault: 'outside', at: 'to' });
  assert.deepEqual(within('2024-01', undefined), { fault: 'unreadable', at: 'to' });
  assert.deepEqual(within('2025-01', '2024-12'), { fault: 'order', at: 'from' });
});
