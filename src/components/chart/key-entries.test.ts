import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TimelineRows } from '../../charts/timeline/rows.ts';
import type { World } from '../../model/world.ts';
import { firstEntries, keyEntries } from './key-entries.ts';

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

const words = (text: string) => ({ text, lang: 'en' });
const key = (id: string, rank: number, title: string, label = title, place = 'gaza-city') => ({
  id,
  rank,
  importance: 1,
  lane: 'war',
  title: words(title),
  label: words(label),
  places: [{ id: place }],
});

test('a short list that names people killed on one side names the other too, in order of time', () => {
  const events = [
    key('attack', 0, 'Hamas-led attack kills about 1,200 in Israel', 'Attack on Israel'),
    key('order', 0, 'Six measures ordered'),
    key('strikes', 3, 'Israeli strikes kill 400', '400 killed, says ministry'),
    key('convoy', 2, 'Israeli troops kill 110', 'Over 110 killed at convoy'),
    key('opinion', 0, 'Opinion given'),
  ] as unknown as World['events'];
  const ids = (most: number) => firstEntries({ events }, most).map(({ id }) => id);
  assert.deepEqual(ids(3), ['attack', 'order', 'convoy', 'opinion']);
  assert.deepEqual(ids(5), ['attack', 'order', 'strikes', 'convoy', 'opinion']);
});
