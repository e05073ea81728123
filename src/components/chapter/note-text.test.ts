import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeLocale } from '../../i18n/locale.ts';
import type { Markup } from '../../markup/markup.ts';
import { parsePartialDate } from '../../model/date.ts';
import type { Source } from '../../model/record.ts';
import { shortSource } from './note-text.ts';

const english = makeLocale('en', { name: 'English', intl: 'en-GB' });
const source = (fields: Partial<Source>): Source => ({
  id: 'a',
  kind: 'court',
  title: 'Order of 26 January 2024',
  publisher: 'International Court of Justice',
  lang: 'en',
  date: parsePartialDate('2024-01-26'),
  read: 'part',
  ...fields,
});
const plain = (html: Markup) => String(html).replace(/\u00a0/g, ' ');

test('a document is named by its title, and its date is not said twice', () => {
  assert.equal(plain(shortSource(english, source({}), 'para. 54')), '<cite>Order of 26 January 2024</cite>, para. 54');
});

test('press is named by paper and day, and linked', () => {
  const html = shortSource(
    english,
    source({ kind: 'press', publisher: 'AP & co', url: 'https://a.example/?b=1&c=2' }),
    '',
  );
  assert.equal(plain(html), '<a href="https://a.example/?b=1&amp;c=2">AP &amp; co, 26 Jan 2024</a>');
});

test('a publisher that looks like markup is a name like any other', () => {
  const publisher = '<a href="https://evil.example/">A</a> & <b>';
  const html = plain(shortSource(english, source({ kind: 'press', publisher }), '<i>p. 3</i>'));
  assert.equal(
    html,
    '&lt;a href=&quot;https://evil.example/&quot;&gt;A&lt;/a&gt; &amp; &lt;b&gt;, 26 Jan 2024, &lt;i&gt;p. 3&lt;/i&gt;',
  );
});

test('a title in another language says so', () => {
  assert.match(plain(shortSource(english, source({ lang: 'ar', title: 'عنوان' }), '')), /<cite lang="ar" dir="rtl">/);
});
