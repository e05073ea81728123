import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedFor } from './asked.ts';
import { findAnswers } from './find.ts';
import { namesFile } from './names-file.ts';
import { fold } from './words.ts';

const vocabulary = {
  little: ['how', 'did', 'is', 'the', 'a', 'was'],
  alike: [
    ['weapons', 'arms'],
    ['sell', 'export'],
  ],
};

/** Things and the words on their pages, in the order in which the engine gives them. */
const PAGES: readonly (readonly [id: string, words: string])[] = [
  ['chapter', 'a long chapter of arms and exports and famine and the court and spain'],
  ['chapter-2', 'another of the court and famine'],
  ['question', 'does spain sell arms'],
  ['state', 'spain'],
  ['term', 'embargo'],
  ['question-2', 'was there an embargo'],
];
const names = namesFile(
  new Map([
    ['question', ['Does Spain sell arms?']],
    ['state', ['Spain']],
    ['term', ['Embargo']],
    ['question-2', ['Was there an embargo?', 'embargo']],
  ]),
);

const isThere = (word: string) => PAGES.some(([, text]) => text.split(' ').includes(word));

/** Answers with what has all the words, and remembers what it was asked. */
async function find(question: string) {
  const said: string[] = [];
  const search = async (words: string) => {
    said.push(words);
    // As the engine does, which leaves out in silence a word that no page has.
    const wanted = fold(words)
      .split(' ')
      .filter((word) => words.startsWith('"') || isThere(word));
    return wanted.length === 0
      ? []
      : PAGES.filter(([, text]) => wanted.every((word) => text.split(' ').includes(word))).map(([id]) => ({
          id,
          kind: id.startsWith('question') ? ('question' as const) : ('state' as const),
        }));
  };
  const engine = { search, has: async (word: string) => isThere(fold(word)) };
  const guide = { names, vocabulary, asked: askedFor(names, vocabulary) };
  const { results, left } = await findAnswers(question, engine, guide);
  return { ids: results.map(({ id }) => id), left, said };
}

test('what is asked for by its name is found beside a word that no page has, and the word is said', async () => {
  const { ids, left } = await find('does spain sell arms xylophone');
  assert.equal(ids[0], 'question');
  assert.deepEqual(left, ['xylophone']);
});

test('little words are not looked for', async () => {
  const { ids, left, said } = await find('how did the famine');
  assert.deepEqual(ids, ['chapter', 'chapter-2']);
  assert.deepEqual(left, []);
  assert.equal(said[0], 'famine');
});

test('what is asked so comes before what has the words somewhere', async () => {
  assert.equal((await find('Spain arms')).ids[0], 'question');
  assert.equal((await find('does Spain sell arms')).ids[0], 'question');
});

test('what is called so comes first', async () => {
  assert.deepEqual((await find('SPAIN')).ids, ['state', 'chapter', 'question']);
});

test('a question asked in the very words of a name comes before what is called so', async () => {
  assert.deepEqual((await find('embargo')).ids, ['question-2', 'term']);
});

test('what answers in other words is found by its own', async () => {
  const { ids, left } = await find('Spain export weapons');
  assert.equal(ids[0], 'question');
  assert.deepEqual(left, []);
});

test('words of like meaning are tried where nothing has the very words', async () => {
  const { ids, left } = await find('famine weapons');
  assert.deepEqual(ids, ['chapter']);
  assert.deepEqual(left, []);
});

test('a word that nothing has is left out and said, as it was typed', async () => {
  const { ids, left } = await find('the Famine Xylophone court');
  assert.deepEqual(ids, ['chapter', 'chapter-2']);
  assert.deepEqual(left, ['Xylophone']);
});

test('of words that nothing has together the rarest is left out', async () => {
  const { ids, left } = await find('another famine spain');
  assert.deepEqual(left, ['another']);
  assert.equal(ids[0], 'chapter');
});

test('where no word is found nothing is', async () => {
  assert.deepEqual(await find('xylophone quark').then(({ ids, left }) => [ids, left]), [[], []]);
  assert.deepEqual((await find('xylophone')).ids, []);
});

test('a phrase in quotation marks is looked for as it stands, and nothing else', async () => {
  const { said } = await find('"how did the famine"');
  assert.deepEqual(said, ['"how did the famine"']);
  assert.equal((await find('how did the "famine"')).said[0], 'famine', 'marks within a question are no phrase');
});
