/* A message that a language lacks is marked as being in the source language, and nothing else is. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMessages } from '../i18n/messages.ts';
import { markBorrowed } from './mark-borrowed.ts';

const t = createMessages(
  'fr',
  new Map([
    ['home', 'Accueil'],
    ['chapter', 'The Court’s “order” & more'],
  ]),
  new Set(['chapter']),
);
const said = [t('home'), t('chapter')];

test('what was said in the source language is known, and what was not is not', () => {
  assert.deepEqual([...t.borrowed], ['The Court’s “order” & more']);
  assert.deepEqual(said, ['Accueil', 'The Court’s “order” & more']);
});

test('a text of the page that is borrowed has its language, with the space around it left outside', () => {
  const page = '<html lang="fr"><body><h1>Accueil</h1><p> The Court’s “order” &amp; more </p></body></html>';
  assert.equal(
    markBorrowed(page, t.borrowed, 'en'),
    '<html lang="fr"><body><h1>Accueil</h1><p> <span lang="en" dir="auto">The Court’s “order” &amp; more</span> </p></body></html>',
  );
});

test('scripts, titles, pictures and options are left as they are', () => {
  const borrowed = new Set(['x']);
  for (const page of [
    '<title>x</title>',
    '<script type="application/json"><b>x</b></script>',
    '<svg><text>x</text></svg>',
    '<select><option>x</option></select>',
    '<p data-x="x">y</p>',
  ])
    assert.equal(markBorrowed(page, borrowed, 'en'), page);
});
