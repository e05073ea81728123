import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { World } from '../../model/world.ts';
import { entriesOfTheDead, firstEntries } from './first-entries.ts';

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

test('where little has room, the dead of both sides come before all else', () => {
  const events = [
    key('attack', 0, 'Hamas-led attack kills about 1,200 in Israel', 'Attack on Israel'),
    key('ceasefire', 0, 'Ceasefire takes effect'),
    key('strikes', 3, 'Israeli strikes kill 400', '400 killed, says ministry'),
  ] as unknown as World['events'];
  assert.deepEqual(
    entriesOfTheDead({ events }).map(({ id }) => id),
    ['attack', 'strikes'],
  );
});
