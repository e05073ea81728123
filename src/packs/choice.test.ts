import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choiceIn, MOST_CHOSEN, queryOf } from './choice.ts';

const every = () => true;

test('a choice is written into the address and read from it, in its order', () => {
  const query = '?c=two-courts,start-here&l=reading-an-order&e=2024-01-26-icj-provisional-measures';
  const { chosen, unknown, over } = choiceIn(query, every);
  assert.deepEqual(
    chosen.map(({ letter, id }) => `${letter} ${id}`),
    ['c two-courts', 'c start-here', 'l reading-an-order', 'e 2024-01-26-icj-provisional-measures'],
  );
  assert.equal(queryOf(chosen), query);
  assert.deepEqual({ unknown, over }, { unknown: [], over: 0 });
  assert.equal(queryOf([]), '');
});

test('fields of a form without a script are the same choice, and nothing is chosen twice', () => {
  assert.equal(queryOf(choiceIn('c=a&c=b&c=a,,%20b', every).chosen), '?c=a,b');
});

test('what the site does not have is named and left out, however long and many', () => {
  const hostile = `c=${encodeURIComponent('<img src=x onerror=alert(1)>')},${'x'.repeat(5000)},__proto__,constructor,a,b,c,d&z=1&e=%E0%A4%A`;
  const { chosen, unknown } = choiceIn(hostile, ({ id }) => id === 'a');
  assert.deepEqual(chosen, [{ letter: 'c', id: 'a' }]);
  assert.equal(unknown.length, 5);
  assert.ok(unknown.every((text) => [...text].length <= 60));
});

test('more than a reader holds is counted', () => {
  const ids = Array.from({ length: MOST_CHOSEN + 7 }, (_, i) => `e${i}`);
  const { chosen, over } = choiceIn(`e=${ids.join(',')}`, every);
  assert.equal(chosen.length, MOST_CHOSEN);
  assert.equal(over, 7);
});
