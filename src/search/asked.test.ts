import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedFor } from './asked.ts';
import { namesFile } from './names-file.ts';

const vocabulary = {
  little: ['how', 'many', 'did', 'what', 'the', 'is', 'in', 'were', 'people', 'there', 'a'],
  alike: [
    ['killed', 'died', 'death toll'],
    ['ban', 'embargo'],
    ['icj', 'court'],
    ['icc', 'court'],
  ],
};
const names = namesFile(
  new Map([
    ['count', ['How many people were killed in Gaza?', 'gaza deaths']],
    ['children', ['How many children were killed in Gaza?']],
    ['germany', ['Germany']],
    ['what-germany-did', ['What did Germany do in the war?', 'germany arms ban']],
    ['ceasefire', ['Is there a ceasefire in Gaza?']],
    ['event', ['ceasefire']],
    ['genocide', ['icj genocide']],
  ]),
);
const asked = askedFor(names, vocabulary);
const first = (question: string) => asked.match(question)[0];

test('a question is met by the one in other words: like words, phrases, forms', () => {
  assert.equal(first('gaza death toll')?.id, 'count');
  assert.equal(first('how many died in Gaza')?.id, 'count');
  assert.equal(first('arms embargo Germany')?.id, 'what-germany-did');
  assert.equal(first('court genocide')?.id, 'genocide');
});

test('rare words count more than those of many names', () => {
  assert.equal(first('children Gaza')?.id, 'children');
});

test('the very words come before words of like meaning', () => {
  const [best, next] = asked.match('how many children were killed in Gaza');
  assert.equal(best?.id, 'children');
  assert.ok(best && next && best.score > next.score);
  assert.ok(Math.abs(best.score - 1) < 1e-9);
});

test('a question with its little words is nearer to a question than to a name', () => {
  assert.equal(first('is there a ceasefire')?.id, 'ceasefire');
  assert.equal(first('the ceasefire')?.id, 'event');
});

test('a thing whose whole name stands in the question is named, as much as that is of the question', () => {
  const state = asked.match('would Germany arrest him').find(({ id }) => id === 'germany');
  assert.ok(state && state.named > 0.1 && state.named < 1, String(state?.named));
  assert.equal(asked.match('children Gaza').find(({ id }) => id === 'children')?.named, 0);
});

test('nothing is asked for by little words or by words that no name has', () => {
  assert.deepEqual(asked.match('what is the'), []);
  assert.deepEqual(asked.match('xylophone'), []);
});

test('a word with a slip in it is met as it was meant', () => {
  assert.equal(first('is there a ceasfire')?.id, 'ceasefire');
  assert.equal(first('germnay arms ban')?.id, 'what-germany-did');
});

test('without a vocabulary every word counts', () => {
  const plain = askedFor(names, { little: [], alike: [] });
  assert.equal(plain.match('how many children')[0]?.id, 'children');
});
