import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markup } from '../markup/markup.ts';
import { documentOf, type Findable } from './document.ts';

const printed = (findable: Findable) => String(documentOf(findable));
const thing: Findable = { url: '/en/x/', lang: 'en', kind: 'event', title: 'A & "B"', html: markup`<h1>x</h1>` };

test('title and date go with the text, and nothing of them becomes markup', () => {
  const html = printed({ ...thing, when: '1 < 2' });
  assert.match(html, /<html lang="en">/);
  assert.match(html, /data-pagefind-meta="title\[data-title\], when\[data-when\]"/);
  assert.match(html, /data-title="A &amp; &quot;B&quot;" data-when="1 &lt; 2"/);
});

test('other names go with it, for the search alone', () => {
  const html = printed({ ...thing, also: ['Turkey', 'S/RES/2728'] });
  assert.match(html, /also\[data-also\].*data-also="Turkey, S\/RES\/2728"/);
  assert.doesNotMatch(printed({ ...thing, also: [] }), /also/);
});

test('a question goes with all its wordings, for the search alone', () => {
  const html = printed({ ...thing, kind: 'question', asked: ['Is it binding?', 'must israel obey'] });
  assert.match(html, /asked\[data-asked\].*data-asked="Is it binding\?, must israel obey"/);
  assert.doesNotMatch(printed(thing), /asked/);
});

test('what has a name is found by it; a source has no title of its own weight', () => {
  assert.match(printed({ ...thing, kind: 'state' }), /name\[data-name\].*data-name="A &amp;/);
  assert.match(printed({ ...thing, kind: 'resolution', name: 'ES-10/24' }), /data-name="ES-10\/24"/);
  const source = printed({ ...thing, kind: 'source', titleLang: 'fr' });
  assert.doesNotMatch(source, /data-title|data-name/);
  assert.match(source, /data-source="A &amp;.*data-lang="fr"/);
  assert.match(source, /data-pagefind-weight="0.3"/);
});

test('citations in small print are left out, other small print stays', () => {
  const html = printed({
    ...thing,
    html: markup`<p>Said.<span class="rd _1"><a href="https://example.org/">A paper</a>, para. 2</span> <span class="rd">Moved to May.</span></p>`,
  });
  assert.doesNotMatch(html, /A paper|para\. 2/);
  assert.match(html, /Moved to May\./);
});

test('names and values do not run together', () => {
  const html = printed({ ...thing, html: markup`<dl><div><dt>Decided</dt><dd>26 January 2024</dd></div></dl>` });
  assert.equal(html.replace(/<[^>]+>/g, '').trim(), 'Decided: 26 January 2024');
});
