import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sharedInProse } from './sentences.ts';

const head = '---\ntitle: x 5\n---\n';
const sharedOf = (text: string) =>
  sharedInProse(`${head}\n${text}\n`).map(({ line, before, said }) => `${line} ${said} ${before.join(' | ')}`);

test('a mark bears its sentence, and those before it that have none are told with it', () => {
  assert.deepEqual(
    sharedOf(
      'It was so. The Court ordered it.<Cite id="a" sentences="2" /> Then 12 came. “A warrant” was issued.<Cite id="b" at="p. 1" /> <Cite id="c" />',
    ),
    ['5 2 It was so.', '5 1 Then 12 came.'],
  );
});

test('a mark within a sentence is one of that sentence, wherever it stands in it', () => {
  assert.deepEqual(sharedOf('One came,<Cite id="a" /> and two went. Three stayed.<Cite id="b" />'), ['5 1 ', '5 1 ']);
  assert.deepEqual(sharedOf('First. Of five,<Cite id="a" sentences="2" /> two went.<Cite id="b" />'), ['5 2 First.']);
});

test('a question states nothing, nor does a label in bold, and a short form ends no sentence', () => {
  assert.deepEqual(sharedOf('**One that would.** Who came? “Why?” Judge J. Nolte wrote in No. 192.<Cite id="a" />'), [
    '5 1 ',
  ]);
  assert.deepEqual(sharedOf('It **did.** Nobody came.<Cite id="a" />'), ['5 1 It did.']);
});

test('headings and the head state nothing, and a text that cannot be read is told elsewhere', () => {
  assert.deepEqual(sharedOf('## In 2024 {#x-2024}'), []);
  assert.deepEqual(sharedOf('Said <Cite'), []);
});
