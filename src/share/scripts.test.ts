import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stretchesOf } from './scripts.ts';

const said = (text: string, dir: 'ltr' | 'rtl') =>
  stretchesOf([{ text }], dir).map((stretch) => [stretch.dir, stretch.runs.map((run) => run.text).join('|')]);

test('a Latin name in a line of Arabic stands by itself, its brackets with the Arabic', () => {
  assert.deepEqual(said('محكمة العدل الدولية (ICJ)', 'rtl'), [
    ['rtl', 'محكمة العدل الدولية'],
    ['rtl', ' '],
    ['rtl', '('],
    ['ltr', 'ICJ'],
    ['rtl', ')'],
  ]);
});

test('an Arabic name in a line of English stands by itself', () => {
  assert.deepEqual(said('Nawaf Salam (نواف سلام) speaks', 'ltr'), [
    ['ltr', 'Nawaf Salam ('],
    ['rtl', 'نواف سلام'],
    ['ltr', ') speaks'],
  ]);
});

test('a date keeps its order in both, and its spaces stand between', () => {
  assert.deepEqual(said('26 يناير 2024', 'rtl'), [
    ['ltr', '26'],
    ['rtl', ' '],
    ['rtl', 'يناير'],
    ['rtl', ' '],
    ['ltr', '2024'],
  ]);
  assert.deepEqual(said('26 January 2024', 'rtl'), [['ltr', '26 January 2024']]);
});

test('no character is lost, in any order of scripts', () => {
  for (const text of ['a ب c', 'ب a ب', '1ب2', '(ب)', ' ب ', 'ب، ب: ب', 'a–ب–1'])
    for (const dir of ['ltr', 'rtl'] as const)
      assert.equal(
        stretchesOf([{ text }], dir)
          .flatMap(({ runs }) => runs.map((run) => run.text))
          .join(''),
        text,
      );
});
