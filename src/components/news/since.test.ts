import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sinceIn } from './since.ts';

test('a day of the calendar is taken, whatever else the address holds', () => {
  assert.deepEqual(sinceIn('?since=2026-10-01'), { day: '2026-10-01' });
  assert.deepEqual(sinceIn('?a=b&since=%202024-02-29&c'), { day: '2024-02-29' });
});

test('what is no day is said back, cut to what a line holds', () => {
  for (const text of ['2026-02-30', '2026-13-01', '2026-10', 'yesterday', '<b>', '1e9'])
    assert.deepEqual(sinceIn(`?since=${encodeURIComponent(text)}`), { bad: text });
  assert.deepEqual(sinceIn(`?since=${'9'.repeat(400)}`), { bad: '9'.repeat(40) });
});

test('an address that does not ask is left alone', () => {
  for (const query of ['', '?', '?since=', '?since=%20', '?until=2026-10-01']) assert.equal(sinceIn(query), undefined);
});
