import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePartialDate } from '../../model/date.ts';
import type { Event, Importance } from '../../model/record.ts';
import { arrangeByMonth } from './months.ts';

const event = (date: string, importance: Importance = 3) =>
  ({ id: date, importance, when: parsePartialDate(date) }) as Event;
const types = (events: Event[], checked = '2026-12-31') =>
  arrangeByMonth(events, '2023-10-01', checked).map((month) => [month.id, month.items.map((item) => item.type)]);

test('groups by month and puts everything earlier into one folded group', () => {
  assert.deepEqual(
    types([
      event('2004-07-09'),
      event('2015-01-02', 1),
      event('2023-10-07', 1),
      event('2023-10-31'),
      event('2023-11-01'),
    ]),
    [
      ['before', ['fold']],
      ['2023-10', ['entry', 'gap', 'entry']],
      ['2023-11', ['entry']],
    ],
  );
});

test('folds three further entries in a row, not two, and never a key one', () => {
  const two = [event('2024-01-01'), event('2024-01-02')];
  assert.deepEqual(types(two), [['2024-01', ['entry', 'entry']]]);
  assert.deepEqual(types([...two, event('2024-01-03')]), [['2024-01', ['fold']]]);
  assert.deepEqual(types([...two, event('2024-01-03', 1), event('2024-01-04')]), [
    ['2024-01', ['entry', 'entry', 'entry', 'entry']],
  ]);
});

test('counts the days between, from fourteen on, and over the turn of a month', () => {
  const [january, february] = arrangeByMonth([event('2024-01-17'), event('2024-02-01', 1)], '2023-10-01', '2026-12-31');
  assert.deepEqual(
    january?.items.map((item) => item.type),
    ['entry'],
  );
  assert.deepEqual(february?.items[0], { type: 'gap', days: 14 });
  assert.deepEqual(types([event('2024-01-18'), event('2024-02-01', 1)]), [
    ['2024-01', ['entry']],
    ['2024-02', ['entry']],
  ]);
});

test('an entry that lasted fills the silence it covers', () => {
  assert.deepEqual(types([event('2024-01-01/2024-02-20', 1), event('2024-01-02', 1), event('2024-02-25', 1)]), [
    ['2024-01', ['entry', 'entry']],
    ['2024-02', ['entry']],
  ]);
});

test('says nothing of a silence that nobody has checked', () => {
  assert.deepEqual(types([event('2026-07-01', 1), event('2026-08-30', 1)], '2026-07-24'), [
    ['2026-07', ['entry']],
    ['2026-08', ['entry']],
  ]);
});
