import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareDates, dayFromNumber, dayNumber, isDay, parsePartialDate, readDatePart } from './date.ts';

test('reads days, months, years, spans and one day in between', () => {
  assert.deepEqual(parsePartialDate('2024-02'), {
    text: '2024-02',
    first: '2024-02-01',
    last: '2024-02-29',
    precision: 'month',
    extent: 'point',
  });
  assert.equal(parsePartialDate('2024').last, '2024-12-31');
  assert.equal(parsePartialDate('2024-01-11/2024-01-12').extent, 'span');
  assert.deepEqual(
    [parsePartialDate('[2026-03-03..2026-03-04]').first, parsePartialDate('[2026-03-03..2026-03-04]').extent],
    ['2026-03-03', 'between'],
  );
});

test('refuses what does not exist and says what would', () => {
  assert.throws(() => parsePartialDate('2023-02-29'), /has 28 days/);
  assert.throws(() => parsePartialDate('2023-13'), /months run 01 to 12/);
  assert.throws(() => parsePartialDate('7 October'), /write 2024-01-26/);
  assert.throws(() => parsePartialDate('2024-05-02/2024-05-01'), /ends before it starts/);
});

test('day numbers and days are each other, over leap years', () => {
  for (const day of ['1970-01-01', '2000-02-29', '2023-10-07', '2026-12-31'])
    assert.equal(dayFromNumber(dayNumber(day)), day);
  assert.equal(dayNumber('2024-03-01') - dayNumber('2024-02-28'), 2);
});

test('orders by first day, then by last', () => {
  const sorted = ['2024-01-02', '2024-01', '2024-01-01']
    .map(parsePartialDate)
    .sort(compareDates)
    .map(({ text }) => text);
  assert.deepEqual(sorted, ['2024-01-01', '2024-01', '2024-01-02']);
});

test('a day is one of the calendar, for every reader alike', () => {
  for (const text of ['2024-02-29', '2023-10-07', '2026-12-31', '2000-02-29']) assert.ok(isDay(text), text);
  for (const text of ['2024-02-30', '2023-02-29', '1900-02-29', '2024-04-31', '2024-13-01', '2024-00-10', '2024-01-00'])
    assert.ok(!isDay(text), text);
  for (const text of ['', '2024', '2024-02', '24-02-01', '2024-2-1', '2024-02-01T00:00', ' 2024-02-01', '0024-02-01'])
    assert.ok(!isDay(text), text);
  assert.equal(readDatePart('2024-02-30'), undefined);
  assert.equal(readDatePart('2024-02')?.last, '2024-02-29');
});
