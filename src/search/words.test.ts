import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold, sameForm, tellingWords, vocabularyOf } from './words.ts';

const LITTLE = new Set(['how', 'many', 'did', 'the', 's', 'is', 'it']);
const telling = (question: string) => tellingWords(question, LITTLE).map(({ typed }) => typed);

test('little words go, whatever their case and the marks beside them; the others stay as typed', () => {
  assert.deepEqual(telling('How many aid trucks — did the UN count?'), ['aid', 'trucks', 'UN', 'count']);
  assert.deepEqual(telling('Israel’s F-35 S/RES/2728'), ['Israel’s', 'F-35', 'S/RES/2728']);
  assert.deepEqual(telling('famine Famine'), ['famine']);
});

test('where all words are little, all are kept: nothing is not searched for', () => {
  assert.deepEqual(telling('How is it'), ['How', 'is', 'it']);
  assert.deepEqual(telling(' — '), []);
});

test('a language without little words keeps every word', () => {
  assert.equal(tellingWords('how did it end', new Set()).length, 4);
});

test('little words are told apart as they are folded: what is cut from a word is a word too', () => {
  assert.deepEqual(vocabularyOf({ little: ['Don’t', 'l’', 'don'] }), { little: ['don', 't', 'l'], alike: [] });
});

test('a word is folded as it may be typed', () => {
  assert.equal(fold(' Türkiye, A/RES/ES-10/24 '), 'turkiye a res es 10 24');
});

test('forms of a word are one; words that only begin alike are not', () => {
  for (const [a, b] of [
    ['arrest', 'arrested'],
    ['country', 'countries'],
    ['recognise', 'recognize'],
    ['Gaza', 'Gazans'],
    ['child', 'children'],
  ] as const)
    assert.ok(sameForm(fold(a), fold(b)), `${a}, ${b}`);
  for (const [a, b] of [
    ['war', 'warrant'],
    ['state', 'statute'],
    ['court', 'country'],
    ['uk', 'ukraine'],
    ['2024', '2025'],
    ['10', '1023'],
  ] as const)
    assert.ok(!sameForm(a, b), `${a}, ${b}`);
});
