/* Keyed questions as choices, and all of them as files: nothing that stands in a text can become markup. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readerOf } from '../load/reader.ts';
import type { Item } from '../model/teach.ts';
import { choiceQuestions } from './choices.ts';
import { cartridgeFiles } from './cartridge.ts';
import type { Packing } from './packing.ts';
import { qti12Assessment } from './qti12.ts';
import { qti3Item } from './qti3.ts';

const words = (text: string) => ({ text, lang: 'en' });
const reader = readerOf('en');
const item = (more: Partial<Item> & Pick<Item, 'form'>): Item => ({
  id: 'made-up-01',
  level: 'easy',
  text: words('Which?'),
  explanation: words('So it is.'),
  citations: [],
  material: 'chapters/two-courts',
  ...more,
});
const packing: Packing = {
  reader,
  lead: () => ({ url: 'https://example.org/?a&b', title: words('A & B'), kind: 'Chapter' }),
};

test('a sequence becomes a choice between sequences, of which one is right', () => {
  for (const count of [2, 3, 4, 5]) {
    const sequence = Array.from({ length: count }, (_, i) => words(`step ${i}`));
    const [question, ...more] = choiceQuestions(reader.t, item({ form: 'order', sequence }));
    assert.deepEqual(more, []);
    const texts = question?.choices.map(({ text }) => text.text) ?? [];
    assert.equal(new Set(texts).size, texts.length, 'no sequence stands twice');
    const right = question?.choices.filter((choice) => choice.right) ?? [];
    assert.equal(right.length, 1);
    assert.deepEqual(
      right[0]?.text.text.match(/step \d/g),
      sequence.map(({ text }) => text),
    );
  }
});

test('pairs become a question for each left half, with all right halves in one order', () => {
  const pairs = ['a', 'b', 'c'].map((letter) => ({ left: words(`left ${letter}`), right: words(`right ${letter}`) }));
  const questions = choiceQuestions(reader.t, item({ form: 'pairs', pairs }));
  assert.equal(questions.length, 3);
  questions.forEach(({ text, choices }, i) => {
    assert.ok(text.text.includes(pairs[i]?.left.text ?? '-'));
    assert.deepEqual(
      choices.filter(({ right }) => right).map(({ text: choice }) => choice.text),
      [pairs[i]?.right.text],
    );
    assert.deepEqual(
      choices.map(({ text: choice }) => choice.text),
      questions[0]?.choices.map(({ text: choice }) => choice.text),
    );
  });
});

test('what stands in a text stays text in every format', () => {
  const hostile = '<script>alert(1)</script> & "two" ]]> \'one\'';
  const options = [
    { text: words(hostile), right: true as const },
    { text: words('No'), why: words(hostile) },
  ];
  const asked = item({ form: 'one', text: words(hostile), explanation: words(hostile), options });
  const files = [
    qti3Item(packing, 'courts', asked),
    qti12Assessment(packing, 'Q', hostile, [{ topic: 'courts', item: asked }]),
    ...cartridgeFiles({
      id: 'c',
      title: hostile,
      lang: 'en',
      origin: hostile,
      rights: hostile,
      modules: [{ id: 'm', title: hostile, entries: [{ id: 'e', title: hostile, kind: 'link', url: hostile }] }],
    }).values(),
  ];
  assert.equal(files.length, 4);
  for (const file of files) {
    assert.doesNotMatch(file, /<script/);
    assert.doesNotMatch(file, /="[^"]*</);
  }
});

test('a cartridge refuses an id that stands twice', () => {
  const entry = { id: 'e', title: 'E', kind: 'link', url: 'https://example.org/' } as const;
  const modules = [{ id: 'm', title: 'M', entries: [entry, entry] }];
  assert.throws(
    () => cartridgeFiles({ id: 'c', title: 'C', lang: 'en', origin: '', rights: '', modules }),
    /"e" stands twice in the cartridge c/,
  );
});
