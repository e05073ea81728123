/* The short texts of a record by their language. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadWorld } from './world.ts';
import { wordsIn } from './words-in.ts';

test('titles and labels of the record are found in the language that they are in, and in no other', () => {
  const world = loadWorld('en');
  const event = world.event.get('2024-01-26-icj-provisional-measures');
  assert.ok(event?.label);
  assert.ok(wordsIn(world, 'en').has(event.title.text) && wordsIn(world, 'en').has(event.label.text));
  assert.ok(!wordsIn(world, 'fr').has(event.title.text));
  assert.ok([...wordsIn(world, 'en')].every((text) => text.length <= 160));
});
