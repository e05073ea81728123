import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markup, vouched } from '../markup/markup.ts';
import { composeChapter } from './compose.ts';

const words = {
  paragraph: (n: number) => `Paragraph ${n}`,
  note: (n: number) => `Note ${n}`,
  back: (n: number) => `Back ${n}`,
};
const cite = (id: string, at = '') => `<sup class="fn" data-cite="${id}" data-at${at ? `="${at}"` : ''}></sup>`;
const compose = (html: string) =>
  String(composeChapter(vouched(html), ({ id, at }) => markup`${`${id} ${at}`.trim()}`, words));

test('numbers paragraphs and notes in order of reading', () => {
  const html = compose(`<h2 id="x">X</h2><p data-para>One.${cite('a', 'p. 1')}</p><p data-para>Two.${cite('b')}</p>`);
  assert.match(
    html,
    /<section class="para" id="p1">.*id="n1".*a p\. 1.*<section class="para" id="p2">.*id="n2".*<\/a> b</s,
  );
});

test('the same source at the same place keeps its number, with an id of its own in each paragraph', () => {
  const html = compose(
    `<p data-para>${cite('a')}</p><p data-para>${cite('a')} and ${cite('a')}${cite('a', 'p. 2')}</p>`,
  );
  assert.equal(html.match(/href="#n1-p2"/g)?.length, 2);
  assert.equal(html.match(/id="n1-p2"/g)?.length, 1);
  assert.match(html, /href="#n2"/);
});

test('a place keeps its signs, and words of the catalogue are text', () => {
  const at = 'p. 5 &#38; &#34;6&#34; <b>';
  const html = composeChapter(vouched(`<p data-para>${cite('a', at)}</p>`), (citation) => markup`${citation.at}`, {
    ...words,
    note: () => '"><u>raw</u>',
  });
  assert.match(String(html), /<\/a> p\. 5 &amp; &quot;6&quot; &lt;b&gt;<\/p>/);
  assert.match(String(html), /aria-label="&quot;&gt;&lt;u&gt;raw&lt;\/u&gt;"/);
});

test('a paragraph without a note has no empty margin', () => {
  assert.doesNotMatch(compose('<p data-para>Plain.</p>'), /class="nt"/);
});
