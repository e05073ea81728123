import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markup, vouched } from '../../markup/markup.ts';
import { bindMarkup, bindPlace, bindText, partsOf } from './bind-text.ts';

test('dates stay whole, with and without day or year', () => {
  assert.equal(bindText('on 26 January 2024 and 5 May', 'en'), 'on 26\u00a0January\u00a02024 and 5\u00a0May');
  assert.equal(bindText('since October 2025', 'en'), 'since October\u00a02025');
});

test('a word that only begins like a month is left alone', () => {
  assert.equal(bindText('the 3 Marches of 2024', 'en'), 'the 3 Marches of 2024');
});

test('an abbreviation keeps its number and a vote its figures', () => {
  assert.equal(bindText('No. 192, para. 51', 'en'), 'No.\u00a0192, para.\u00a051');
  assert.equal(bindText('by 139–12–19', 'en'), 'by 139\u2060–\u206012\u2060–\u206019');
});

test('what is counted by number keeps its number, in the language whose words are known', () => {
  assert.equal(bindText('under Article 63 and Chapter VII', 'en'), 'under Article\u00a063 and Chapter\u00a0VII');
  assert.equal(bindText('an Article In press', 'en'), 'an Article In press');
  assert.equal(bindText('Article 63', 'de'), 'Article 63');
});

test('no number of a place in a document begins a line alone', () => {
  assert.equal(bindPlace('Articles 61, 63 and 66'), 'Articles\u00a061,\u00a063 and\u00a066');
  assert.equal(bindPlace('para. 285 (3)–(5)'), 'para.\u00a0285\u00a0(3)\u2060–\u2060(5)');
  assert.equal(bindPlace('table of contents'), 'table of contents');
});

test('in printed text the tags stay as they are, what stands between them is bound', () => {
  const html = markup`<p title="5 May, 2023–2024 > x">${'5 May <b> & 2023–2024'}<a href="/2023–2024/">para. 5</a></p>`;
  assert.equal(
    String(bindMarkup(html, 'en')),
    '<p title="5 May, 2023–2024 > x">5\u00a0May &lt;b&gt; &amp; 2023\u2060–\u20602024<a href="/2023–2024/">para.\u00a05</a></p>',
  );
});

test('a name with a short first part is one piece, words and longer names are not', () => {
  assert.deepEqual(partsOf('Mr Ben-Gvir’s F-35s and Al-Haq.'), [
    'Mr ',
    'Ben-Gvir',
    '’s ',
    'F-35s',
    ' and ',
    'Al-Haq',
    '.',
  ]);
  assert.deepEqual(partsOf('ICC-01/18-374, A Pre-Trial, UN-led, Franco-German, Gómez-Robledo Al-Fulan-Fulan'), [
    'ICC-01/18-374, A Pre-Trial, UN-led, Franco-German, Gómez-Robledo Al-Fulan-Fulan',
  ]);
  const html = markup`<p title="Al-Haq">${'Al-Haq <b>'}</p>`;
  assert.equal(String(bindMarkup(html, 'en')), '<p title="Al-Haq"><span class="one-piece">Al-Haq</span> &lt;b&gt;</p>');
  assert.equal(String(bindMarkup(bindMarkup(html, 'en'), 'en')), String(bindMarkup(html, 'en')));
});

test('a picture in printed text stays as it is: an element of HTML in it would end it', () => {
  const picture = vouched('<svg><svg><text>F-35</text></svg><text>5 May, Al-Mawasi</text></svg>');
  const html = markup`<p>${'Al-Haq'}</p>${picture}<p>${'5 May'}</p>`;
  assert.equal(
    String(bindMarkup(html, 'en')),
    `<p><span class="one-piece">Al-Haq</span></p>${String(picture)}<p>5\u00a0May</p>`,
  );
});
