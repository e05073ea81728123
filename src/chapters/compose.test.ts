import assert from 'node:assert/strict';
import { test } from 'node:test';
import { composeChapter } from './compose.ts';

const words = {
  paragraph: (n: number) => `Paragraph ${n}`,
  note: (n: number) => `Note ${n}`,
  back: (n: number) => `Back ${n}`,
};
const cite = (id: string, at = '') => `<sup class="fn" data-cite="${id}" data-at${at ? `="${at}"` : ''}></sup>`;
const compose = (html: string) => composeChapter(html, ({ id, at }) => `${id} ${at}`.trim(), words);

test('numbers paragraphs and notes in order of reading', () => {
  const html = compose(`<h2 id="x">X</h2><p data-para>One.${cite('a', 'p. 1')}</p><p data-para>Two.${cite('b')}</p>`);
  assert.match(html, /<div class="para" id="p1">.*id="n1".*a p\. 1.*<div class="para" id="p2">.*id="n2".*>b</s);
});

test('the same source at the same place keeps its number, with an id of its own in each paragraph', () => {
  const html = compose(
    `<p data-para>${cite('a')}</p><p data-para>${cite('a')} and ${cite('a')}${cite('a', 'p. 2')}</p>`,
  );
  assert.equal(html.match(/href="#n1-p2"/g)?.length, 2);
  assert.equal(html.match(/id="n1-p2"/g)?.length, 1);
  assert.match(html, /href="#n2"/);
});

test('a paragraph without a note has no empty margin', () => {
  assert.doesNotMatch(compose('<p data-para>Plain.</p>'), /class="nt"/);
});
