import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePartialDate } from '../../model/date.ts';
import type { Event } from '../../model/record.ts';
import { daysOfChanges, newestFirst, newestMonths } from './newest.ts';

const event = (id: string, date: string, importance = 2, added = '2026-11-23') =>
  ({ id, when: parsePartialDate(date), importance, added }) as unknown as Event;
const ids = (events: readonly Event[]) => events.map(({ id }) => id);

test('what ended last stands first, and of one day what matters more', () => {
  const events = [
    event('long', '2026-09-01/2026-10-08'),
    event('early', '2026-10-02'),
    event('small', '2026-10-10', 3),
    event('key', '2026-10-10', 1),
  ];
  assert.deepEqual(ids(newestFirst({ events })), ['key', 'small', 'long', 'early']);
});

test('months come newest first, and what is earlier than the main period is one group', () => {
  const events = [
    event('wall', '2004-07-09'),
    event('a', '2023-10-07'),
    event('b', '2023-11'),
    event('c', '2023-11-24'),
  ];
  assert.deepEqual(
    newestMonths({ events }, '2023-10-01').map((month) => [month.id, ids(month.events)]),
    [
      ['2023-11', ['b', 'c']],
      ['2023-10', ['a']],
      ['before', ['wall']],
    ],
  );
});

test('a day of changes holds what was added, corrected and kept on it; days of nothing are not there', () => {
  const events = [event('old', '2024-01-01', 2, '2026-11-23'), event('new', '2023-01-01', 2, '2026-11-27')];
  const correction = { id: 'x', title: { text: 'x', lang: 'en' }, href: '/x/', date: '2026-11-27', what: ['y'] };
  const days = daysOfChanges({ events }, [correction], [{ chart: 'hostages', date: '2026-11-24' }]);
  assert.deepEqual(
    days.map(({ day, added, corrections, kept }) => [day, ids(added), corrections.length, kept.length]),
    [
      ['2026-11-27', ['new'], 1, 0],
      ['2026-11-24', [], 0, 1],
      ['2026-11-23', ['old'], 0, 0],
    ],
  );
});
