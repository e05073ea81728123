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

const borrowed = new Set(['x', 'Killed by whom & when', 'Site']);
const marked = (page: string) => markBorrowed(page, borrowed, 'en');

test('an element that may hold no other bears the language itself', () => {
  assert.equal(marked('<title>x</title>'), '<title lang="en">x</title>');
  assert.equal(marked('<title>x – Site</title>'), '<title lang="en">x – Site</title>');
  assert.equal(
    marked('<select><option value="1" selected>x</option><option>y</option></select>'),
    '<select><option lang="en" value="1" selected>x</option><option>y</option></select>',
  );
});

test('a text of a picture bears it, and so does each line of one that is broken', () => {
  assert.equal(
    marked('<svg><title>x</title><text class="a" x="1">x</text><text>y</text></svg>'),
    '<svg><title lang="en">x</title><text lang="en" class="a" x="1">x</text><text>y</text></svg>',
  );
  assert.equal(
    marked(
      '<svg><text>Killed by</text><text>whom <tspan class="b">&amp; when</tspan></text><text>Killed by</text></svg>',
    ),
    '<svg><text lang="en">Killed by</text><text lang="en">whom <tspan class="b">&amp; when</tspan></text><text>Killed by</text></svg>',
  );
});

test('words of the record are known in titles, options and pictures; elsewhere they are marked already', () => {
  const page =
    '<title>Rafah – and after – Site</title><p>Rafah</p><svg><text>Rafah</text><text>– and after</text></svg>';
  assert.equal(
    markBorrowed(page, borrowed, 'en', new Set(['Rafah – and after'])),
    '<title lang="en">Rafah – and after – Site</title><p>Rafah</p><svg><text lang="en">Rafah</text><text lang="en">– and after</text></svg>',
  );
});

test('what is partly in the language of the page, scripts and attributes are left as they are', () => {
  for (const page of [
    '<title>Accueil – Site</title>',
    '<option lang="ar">x</option>',
    '<svg><text lang="ar">x</text></svg>',
    '<script type="application/json"><b>x</b></script>',
    '<textarea>x</textarea>',
    '<p data-x="x" aria-label="x">y</p>',
  ])
    assert.equal(marked(page), page);
});
