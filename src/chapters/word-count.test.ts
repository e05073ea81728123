import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsOfProse } from './word-count.ts';

const chapter = (body: string) => `---\ntitle: Four words of head\nquestions:\n  - Is this counted?\n---\n${body}`;

test('counts headings and paragraphs, not the head of the file', () => {
  assert.equal(wordsOfProse(chapter('\n## Two courts {#two-courts}\n\nBoth sit in The Hague.\n')), 7);
  assert.equal(wordsOfProse('A text without a head.'), 5);
});

test('a note, a chart and a comment hold no words', () => {
  assert.equal(
    wordsOfProse(
      chapter('It said so.<Cite id="a-source" at="paras. 15–74" />\n\n<Chart id="the-war" />\n\n{/* not yet */}'),
    ),
    3,
  );
});

test('what a link or a term shows is counted once, joined to its ending', () => {
  assert.equal(
    wordsOfProse(chapter('A <Term id="state-party">State Part</Term>y <Event id="2024-01-26-x">ordered</Event> it.')),
    5,
  );
});

test('hyphens, apostrophes, points and commas within a word do not cut it', () => {
  assert.equal(wordsOfProse('Israel’s Counter-Memorial, 74,370 deaths, 15–2, para. 51(2).'), 8);
});

test('both halves of a pair are read, their tags are not', () => {
  assert.equal(
    wordsOfProse('<Pair>\n\n<Said>\n\nIt ordered.\n\n</Said>\n\n<NotSaid>\n\nNot that.\n\n</NotSaid>\n\n</Pair>'),
    4,
  );
});
