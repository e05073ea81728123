/* Where the old day of a number stands beside it: in its sentence, or in its entry. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysBeside } from './told-days.ts';

const placesIn = (text: string) =>
  daysBeside(text.split('\n'), (words) => /\b74,407\b/.test(words), '2026-10-10').map(
    ({ line, day }) => `${line} ${day}`,
  );

test('a day in the sentence of the number is found, however the sentence is broken', () => {
  assert.deepEqual(placesIn('text: >-\n  By 10\n  October 2026 it counted\n  74,407 killed.'), ['2 10 October 2026']);
  assert.deepEqual(placesIn('By <Event id="a">10 October</Event> it was 74,407.<Cite id="b" />'), ['1 10 October']);
});

test('a day in another sentence, of another year or in another field is none of the number', () => {
  for (const text of [
    'It counted 74,407 killed.<Cite id="a" /> On 10 October 2026 it rained.',
    'It rose from 10 October 2025 to 74,407.',
    'By 110 October it counted 74,407.',
    'date: 2026-10-10\ntext: It counted 74,407.',
    '---\nasOf: 2026-10-10\n---\n\nIt counted 74,407.',
  ])
    assert.deepEqual(placesIn(text), [], text);
});

test('the day of the entry that tells the number is found, and that of its neighbour is not', () => {
  const entries = [
    '- id: a',
    "  asOf: '2026-10-10'",
    '- id: b',
    '  figure: 74,407',
    '  sources:',
    '    - id: c',
    '      asOf: 2026-10-10',
    '',
    "  asOf: '2026-10-10'",
    '- id: d',
    "  asOf: '2026-10-10'",
  ].join('\n');
  assert.deepEqual(placesIn(entries), ['9 2026-10-10']);
});
