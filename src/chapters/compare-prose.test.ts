import assert from 'node:assert/strict';
import { test } from 'node:test';
import { differencesOf } from './compare-prose.ts';

const SOURCE = `Killed were 10, it says.<Cite id="a" at="p. 1" /> <Event id="e">It</Event> was <Term id="t">closed</Term>.<Cite id="b" />

## A heading {#one}

- An item.<Cite id="a" at="p. 1" />
- Another.

<Chart id="c" />

The end.<Cite id="b" />
`;
const TRANSLATED = `<Term id="t">Fermé</Term>, dit-on, 10 furent tués.<Cite id="a" at="p. 1" /> <Event id="e">Ce</Event> fut.<Cite id="b" />

## Un titre {#one}

- Un point.<Cite id="a" at="p. 1" />
- Un autre.

<Chart id="c" />

Fin.<Cite id="b" />
`;
const differences = (translated: string) =>
  differencesOf(SOURCE, translated, 'content/chapters/x.mdx').map(({ line, text }) => `${line} ${text}`);

test('a translation may order its words as its language does', () => {
  assert.deepEqual(differences(TRANSLATED), []);
});

test('a translation has the sources of each paragraph, in their order and with their notes', () => {
  assert.deepEqual(differences(TRANSLATED.replace('Fin.<Cite id="b" />', 'Fin.<Cite id="a" />')), [
    '10 text: cites a (note 3); content/chapters/x.mdx:10 cites b (note 2)',
  ]);
  assert.match(
    differences(TRANSLATED.replace('point.<Cite id="a" at="p. 1"', 'point.<Cite id="a" at="page 1"'))[0] ?? '',
    /^5 text: cites a \(note 3\); .*:5 cites a \(note 1\)$/,
  );
});

test('a translation names the same things', () => {
  assert.deepEqual(differences(TRANSLATED.replace('<Event id="e">Ce</Event>', 'Ce')), [
    '1 text: names <Term id="t">; content/chapters/x.mdx:1 names <Event id="e">, <Term id="t">',
  ]);
});

test('a translation has the same headings, paragraphs, items and charts', () => {
  for (const [from, to, said] of [
    ['{#one}', '{#deux}', /^3 text: has the heading ## \{#deux\} where .*:3 has the heading ## \{#one\}$/],
    ['<Chart id="c" />', '<Chart id="d" />', /^8 text: has <Chart id="d"> where .*:8 has <Chart id="c">$/],
    ['- Un autre.\n', '', /^7 text: has <Chart id="c"> where .*:6 has an item of a list$/],
    ['Fin.<Cite id="b" />\n', '', /^8 text: ends before a paragraph of content\/chapters\/x\.mdx:10$/],
    ['Fin.', 'Une fin.<Cite id="b" />\n\nFin.', /^12 text: has a paragraph after the end of /],
  ] as const)
    assert.match(differences(TRANSLATED.replace(from, to))[0] ?? 'no difference', said);
});
