import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markup, vouched } from '../markup/markup.ts';
import { composeChapter } from './compose.ts';

const words = {
  paragraph: (n: number) => `Paragraph ${n}`,
  note: (n: number, p?: number) => `Note ${n}${p ? ` in ${p}` : ''}`,
  back: (n: number, p?: number) => `Back ${n}${p ? ` in ${p}` : ''}`,
  also: (count: number) => (count > 1 ? 'also in paragraphs' : 'also in paragraph'),
  close: 'Close',
};
const cite = (id: string, at = '') => `<sup class="fn" data-cite="${id}" data-at${at ? `="${at}"` : ''}></sup>`;
const compose = (html: string) => {
  const { text, notes } = composeChapter(vouched(html), ({ id, at }) => markup`${`${id} ${at}`.trim()}`, words);
  return { text: String(text), notes: String(notes) };
};
const idsIn = (html: string) => [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);

test('numbers paragraphs and notes in order of reading, and lists the notes at the end', () => {
  const { text, notes } = compose(
    `<h2 id="x">X</h2><p data-para>One.${cite('a', 'p. 1')}</p><p data-para>Two.${cite('b')}</p>`,
  );
  assert.match(text, /<section class="para" id="p1">.*href="#n1".*<section class="para" id="p2">.*href="#n2"/s);
  assert.match(notes, /^<li[^>]* id="n1">.*<\/a> a p\. 1 .*<\/li><li[^>]* id="n2">.*<\/a> b /s);
});

test('the same source at the same place is one note, which leads back to every paragraph that names it', () => {
  const { text, notes } = compose(
    `<p data-para>${cite('a')}</p><p data-para>${cite('a')} and ${cite('a')}${cite('a', 'p. 2')}</p><p data-para>${cite('a')}</p>`,
  );
  assert.equal(text.match(/<sup class="fn"><a href="#n1"/g)?.length, 4);
  assert.equal(notes.match(/<li/g)?.length, 2);
  assert.match(notes, /id="n1"><a class="quiet bk" href="#r1".*>also in paragraphs <a id="n1-p2" href="#r1-p2"/s);
  assert.match(notes, /, <a id="n1-p3" href="#r1-p3" aria-label="Back 1 in 3">3<\/a>/);
  const ids = idsIn(text + notes);
  assert.deepEqual(ids, [...new Set(ids)]);
  for (const [, id = ''] of (text + notes).matchAll(/href="#([nr][^"]*)"/g)) assert.ok(ids.includes(id), id);
});

test('the margin tells the notes of its own paragraph, each once, under their numbers', () => {
  const { text } = compose(`<p data-para>${cite('a')}</p><p data-para>${cite('b')}${cite('a')}${cite('b')}</p>`);
  const margins = [...text.matchAll(/<aside class="margin-notes" role="note">(.*?)<\/aside>/gs)].map(([, notes = '']) =>
    [...notes.matchAll(/>(\d+)<\/a> (\w)/g)].map(([, number, name]) => `${number}${name}`),
  );
  assert.deepEqual(margins, [['1a'], ['2b', '1a']]);
});

test('a place keeps its signs, and words of the catalogue are text', () => {
  const at = 'p. 5 &#38; &#34;6&#34; <b>';
  const { text, notes } = composeChapter(
    vouched(`<p data-para>${cite('a', at)}</p>`),
    ({ at: place }) => markup`${place}`,
    {
      ...words,
      note: () => '"><u>raw</u>',
      close: '"><u>raw</u>',
    },
  );
  for (const html of [text, notes]) {
    assert.match(String(html), /<\/a> p\. 5 &amp; &quot;6&quot; &lt;b&gt;/);
    assert.match(String(html), /aria-label="&quot;&gt;&lt;u&gt;raw&lt;\/u&gt;"/);
  }
});

test('a paragraph without a note has no margin', () => {
  assert.doesNotMatch(compose('<p data-para>Plain.</p>').text, /class="margin-notes"/);
});
