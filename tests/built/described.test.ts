/* What every page says of itself to those who cite it, preview it or read it aloud: whole sentences, who and when. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PSEUDO_LANGUAGES } from '../../src/i18n/pseudo.ts';
import { SHARED_AT_MOST } from '../../src/model/words.ts';
import { pagesOf, read, SITES } from './site.ts';

const DESCRIPTIONS = ['name="description"', 'property="og:description"', 'name="twitter:description"'];

/** Pages whose words we write: made-up languages stretch every text, and versions of charts keep what they said. */
const ours = (path: string) => !PSEUDO_LANGUAGES.some((lang) => path.startsWith(`${lang}/`)) && !path.includes('/v/');

const plain = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll('&#38;', '&');

for (const site of SITES) {
  test(`the site ${site.name}: a description fits where links are shown, and ends where a sentence ends`, () => {
    const wrong: string[] = [];
    for (const page of pagesOf(site).filter(ours)) {
      const html = read(site, page);
      for (const name of DESCRIPTIONS) {
        const told = new RegExp(`<meta ${name} content="([^"]*)"`).exec(html)?.[1];
        if (told === undefined) continue;
        const text = plain(told);
        if (text.length > SHARED_AT_MOST || !/[.!?][”’)]*$/.test(text)) wrong.push(`${page} (${text.length}): ${text}`);
      }
    }
    assert.deepEqual(wrong, []);
  });
}
