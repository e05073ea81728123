import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namedFirst, namesFile } from './names-file.ts';

const names = namesFile(
  new Map([
    ['en_b', ['United Kingdom', 'UK']],
    ['en_a', ['Türkiye', 'Turkey']],
    ['en_c', ['S/RES/2728']],
    ['en_d', ['uk']],
  ]),
);
const results = ['en_x', 'en_d', 'en_a', 'en_b', 'en_c'].map((id) => ({ id }));
const first = (words: string) => namedFirst(words, results, names).map(({ id }) => id);

test('what is called exactly so comes first, whatever the case, the accents and the marks', () => {
  assert.deepEqual(first('UK'), ['en_d', 'en_b', 'en_x', 'en_a', 'en_c']);
  assert.equal(first('turkiye')[0], 'en_a');
  assert.equal(first(' s/res 2728')[0], 'en_c');
});

test('other words change nothing, and nothing comes that was not found', () => {
  assert.deepEqual(first('United'), ['en_x', 'en_d', 'en_a', 'en_b', 'en_c']);
  assert.deepEqual(first('constructor'), ['en_x', 'en_d', 'en_a', 'en_b', 'en_c']);
  assert.deepEqual(namedFirst('UK', [{ id: 'en_x' }], names), [{ id: 'en_x' }]);
});

test('the same names give the same file, whatever their order', () => {
  assert.deepEqual(Object.keys(names), [...Object.keys(names)].sort());
  assert.deepEqual(names['uk'], ['en_b', 'en_d']);
});
