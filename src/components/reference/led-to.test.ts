import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { World } from '../../model/world.ts';
import { questionsTo } from './led-to.ts';

const question = (id: string, ...onward: readonly string[]) => [id, { id, onward }] as const;
const world = {
  questions: new Map([
    question('a', 'claims#icj-a', 'glossary#icj-a'),
    question('b', 'claims/icj-a'),
    question('c', 'claims#icj-ab', 'events/icj-a'),
  ]),
} as unknown as World;

test('a question leads to a thing by its place in the list and by its page, not to another that begins alike', () => {
  assert.deepEqual(
    questionsTo(world, 'claims', 'icj-a').map(({ id }) => id),
    ['a', 'b'],
  );
  assert.deepEqual(questionsTo(world, 'figures', 'icj-a'), []);
});
