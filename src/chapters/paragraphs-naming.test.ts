import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paragraphsNaming } from './parse-prose.ts';

test('paragraphs are counted as they are printed, and each names an event once', () => {
  const text = [
    'First, without any.',
    '',
    '<Chart id="a" />',
    '',
    'Second names <Event id="x">one</Event> and <Event id="x">it again</Event>.<Cite id="s" />',
    '',
    '## A head {#head}',
    '',
    '<Pair>',
    '<Said>',
    '',
    'Third, in a half, *names <Event id="y">another</Event>*.',
    '',
    '</Said>',
    '</Pair>',
    '',
    'Fourth names <Event id="x">the first</Event>.',
  ].join('\n');
  assert.deepEqual(Object.fromEntries(paragraphsNaming(text, 'Event')), { x: [2, 4], y: [3] });
});
