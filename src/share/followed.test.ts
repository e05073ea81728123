import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadWorld } from '../load/world.ts';
import { followedCases, followedStates } from './followed.ts';

const world = loadWorld('en');

test('a case and a state can be followed where it has entries, and those are its own', () => {
  const [cases, states] = [followedCases(world), followedStates(world)];
  assert.ok(cases.some(({ feed }) => feed === 'case-icj-192') && states.some(({ feed }) => feed === 'state-deu'));
  for (const { feed, events } of [...cases, ...states]) {
    assert.ok(events.length > 0, feed);
    for (const event of events)
      assert.ok(
        `case-${event.proceeding}` === feed || event.actors.some(({ id }) => `state-${id}` === feed),
        `${feed}: ${event.id}`,
      );
  }
});

test('what has no entry has no feed, and no two have the same', () => {
  const none = followedStates({ ...world, events: [] });
  assert.deepEqual(none, []);
  const names = [...followedCases(world), ...followedStates(world)].map(({ feed }) => feed);
  assert.equal(new Set(names).size, names.length);
});
