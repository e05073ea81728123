import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedAs, queryOf, sameView, tidy, viewOf } from './view.ts';

test('what is searched for goes into the address and comes back', () => {
  for (const view of [
    { words: 'famine', kind: undefined },
    { words: 'محمد الضيف', kind: 'person' },
    { words: 'a & b = "c" + <d> #e', kind: 'chapter' },
  ] as const)
    assert.deepEqual(viewOf(queryOf(view)), view);
});

test('an empty search has no query, with a kind or without', () => {
  assert.equal(queryOf({ words: '  ', kind: 'chapter' }), '');
  assert.deepEqual(viewOf(''), { words: '', kind: undefined });
});

test('what is no kind is left out, and what is too long is cut between letters', () => {
  assert.deepEqual(viewOf('?q=x&kind=%3Cb%3E'), { words: 'x', kind: undefined });
  assert.equal(tidy('𝔸'.repeat(300)), '𝔸'.repeat(200));
  assert.equal(tidy('  a \n\t b  '), 'a b');
});

test('views are the same by words and kind', () => {
  assert.ok(sameView({ words: 'a', kind: undefined }, { words: 'a', kind: undefined }));
  assert.ok(!sameView({ words: 'a', kind: undefined }, { words: 'a', kind: 'event' }));
});

test('quotation marks of any country ask for a phrase', () => {
  for (const words of ['“a b”', '„a b“', '«a b»', '"a b"']) assert.equal(askedAs(words), '"a b"');
});
