import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { World } from '../../model/world.ts';
import { keyEntries } from './key-entries.ts';
import type { TimelineRows } from './rows.ts';

const rows = (...importances: number[]) =>
  ({ rows: importances.map((importance, index) => ({ id: `e${index}`, importance })) }) as unknown as TimelineRows;
const world = {
  event: new Map(Array.from({ length: 20 }, (_, index) => [`e${index}`, { id: `e${index}` }])),
} as unknown as World;

test('only key entries where there are enough of them', () => {
  assert.equal(keyEntries(world, rows(1, 1, 1, 2, 1, 1, 1, 3)).length, 6);
});

test('takes in the next importance where key entries are few, in the order given', () => {
  assert.deepEqual(
    keyEntries(world, rows(1, 3, 2, 2, 2, 2, 2)).map((event) => event.id),
    ['e0', 'e2', 'e3', 'e4', 'e5', 'e6'],
  );
});

test('a choice of entries is told whole', () => {
  assert.equal(keyEntries(world, { ...rows(1, 1, 1, 1, 1, 1, 1, 3), few: true }).length, 8);
});

test('of one day the weightier of a choice stands first', () => {
  const [answer, measure] = [
    { id: 'e1', importance: 3, first: 9 },
    { id: 'e2', importance: 2, first: 9 },
  ];
  const chosen = { rows: [{ id: 'e3', importance: 3, first: 8 }, answer, measure], few: true };
  assert.deepEqual(
    keyEntries(world, chosen as unknown as TimelineRows).map((event) => event.id),
    ['e3', 'e2', 'e1'],
  );
});

test('takes all where there are only a few', () => {
  assert.equal(keyEntries(world, rows(3, 3)).length, 2);
});
