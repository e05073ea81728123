/* A feed is cut between days, never within one: what came on a day with much else is told too. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartIds } from '../charts/figure.ts';
import { addressesOf, loadWorld, messagesOf } from '../load/world.ts';
import { correctionsOf } from './corrections.ts';
import { feedFiles } from './feeds.ts';

test('every correction and every changed entry of the days that a feed tells is in it', () => {
  const world = loadWorld('en');
  const itemsOf = (name: string) => {
    const body = feedFiles('en', []).find(({ path }) => path === `en/${name}.json`)?.body ?? '{}';
    return (JSON.parse(body) as { items: { id: string; date_modified: string }[] }).items;
  };
  const days = (all: readonly string[]) => all.toSorted().reverse();
  const corrections = correctionsOf(world, chartIds(), addressesOf('en'), messagesOf('en')).map(({ date }) => date);
  const events = world.events.map(({ added, changed }) => changed.at(-1)?.date ?? added);
  for (const [name, all] of [
    ['corrections', corrections],
    ['events', events],
  ] as const) {
    const told = itemsOf(name).map((item) => item.date_modified.slice(0, 10));
    const last = told.toSorted()[0] ?? '';
    assert.ok(told.length >= 60, name);
    assert.deepEqual(days(told), days(all.filter((day) => day >= last)), name);
  }
});
