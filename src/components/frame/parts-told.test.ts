import assert from 'node:assert/strict';
import { test } from 'node:test';
import { standingsOn } from './parts-told.ts';

const standings = new Map([
  ['The Court ordered & found it on 26 January 2024.', 'none'],
  ['Un texte ancien', 'older'],
] as const);
const on = (html: string) => [...standingsOn(html, standings)];

test('a text is found in a page however its signs are written and its lines are kept together', () => {
  assert.deepEqual(on('<p><span lang="en">The Court ordered &amp; found it on 26\u00a0January\u00a02024.</span></p>'), [
    'none',
  ]);
  assert.deepEqual(on('<h1>Un texte ancien</h1><p>Autre</p>'), ['older']);
});

test('a page whose texts are all of the newest has none', () => {
  assert.deepEqual(on('<p title="Un texte ancien">Un texte ancien et autre chose</p>'), []);
});
