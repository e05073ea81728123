import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Source } from '../../model/record.ts';
import { foldsOf } from './folds.ts';

const sources = (...publishers: readonly string[]) =>
  publishers.map(
    (publisher, i) => ({ id: `${i}`, kind: 'press', publisher, title: '', lang: 'en', read: 'full' }) as Source,
  );
const many = (publisher: string, count: number) => Array.from({ length: count }, () => publisher);

test('publishers of several documents come first, the most first; the others by letter, accents aside', () => {
  const list = sources(...many('Reuters', 4), ...many('AP', 6), 'Élysée', 'Ena', 'Die Zeit', '972 Magazine');
  assert.deepEqual(
    foldsOf(list, 'en').map(({ name, by, sources: { length } }) => [name, by, length]),
    [
      ['AP', 'publisher', 6],
      ['Reuters', 'publisher', 4],
      ['D', 'letter', 1],
      ['E', 'letter', 2],
      ['M', 'letter', 1],
    ],
  );
});

test('every source stands in one fold', () => {
  const list = sources(...many('AP', 5), ...many('B', 3), ...'CDEFGHIJ');
  const folded = foldsOf(list, 'en').flatMap((fold) => fold.sources.map(({ id }) => id));
  assert.deepEqual([...folded].sort(), list.map(({ id }) => id).sort());
});

test('a short list is not folded', () => {
  assert.deepEqual(foldsOf(sources(...many('AP', 12)), 'en'), []);
});
