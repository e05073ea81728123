import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calledSo, namesFile } from './names-file.ts';

const names = namesFile(
  new Map([
    ['en_b', ['United Kingdom', 'UK']],
    ['en_a', ['Türkiye', 'Turkey']],
    ['en_c', ['S/RES/2728']],
    ['en_d', ['uk']],
  ]),
);
const results = ['en_x', 'en_d', 'en_a', 'en_b', 'en_c'].map((id) => ({ id }));
const called = (words: string) => calledSo(words, results, names).map(({ id }) => id);

test('what is called exactly so is known, whatever the case, the accents and the marks', () => {
  assert.deepEqual(called('UK'), ['en_d', 'en_b']);
  assert.deepEqual(called('turkiye'), ['en_a']);
  assert.deepEqual(called(' s/res 2728'), ['en_c']);
});

test('other words are nobody’s name, and nothing comes that was not found', () => {
  assert.deepEqual(called('United'), []);
  assert.deepEqual(called('constructor'), []);
  assert.deepEqual(calledSo('UK', [{ id: 'en_x' }], names), []);
});

test('the same names give the same file, whatever their order', () => {
  assert.deepEqual(Object.keys(names), [...Object.keys(names)].sort());
  assert.deepEqual(names['uk'], ['en_b', 'en_d']);
});
