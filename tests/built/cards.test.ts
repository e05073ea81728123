/* Cards for other sites, as built: each is whole without script, leads to its place, and its page gives the code. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CARD_PARTS } from '../../src/share/embed-card.ts';
import { readEscaped } from '../../src/markup/markup.ts';
import { fileFor, pagesOf, read, SITES } from './site.ts';

const CARD = /^([^/]+)\/embed\/card\/(([^/]+)\/([^/]+)(?:\/([^/]+))?)\/index\.html$/;
const ORIGIN = 'https://orders-and-warrants.example';

for (const site of SITES) {
  const cards = pagesOf(site).flatMap((page) => {
    const [, lang = '', path = '', part = '', thing = '', place] = CARD.exec(page) ?? [];
    return lang ? [{ page, lang, path, part, thing, place, html: read(site, page) }] : [];
  });

  test(`the site ${site.name}: each kind has cards, which need no script and ask nothing of others`, () => {
    assert.deepEqual(new Set(cards.map(({ part }) => part)), new Set(CARD_PARTS));
    for (const { page, html } of cards) {
      assert.match(html, /<meta name="robots" content="noindex">/, page);
      assert.match(html, /<base target="_blank">/, page);
      assert.match(html, /<h1 [^>]*>/, page);
      assert.doesNotMatch(html, /<(?:img|iframe|video|form)\b/, page);
    }
  });

  test(`the site ${site.name}: a card leads to its place on its page, names its licence and its day`, () => {
    for (const { page, html, lang, part, thing, place } of cards) {
      const to = `${site.base}${lang}/${part}/${thing}/`;
      assert.ok(html.includes(`href="${to}${place ? `#${place}` : ''}"`), page);
      const file = fileFor(site, to);
      assert.ok(file, page);
      if (place) assert.match(read(site, file), new RegExp(`\\bid="${place}"`), page);
      assert.match(html, /<a rel="license" href="https:\/\/creativecommons\.org\/licenses\/by\/4\.0\/"/, page);
      if (lang === 'en') assert.match(html, /(?:Checked through|As of)\s\d{1,2}\s\w+\s\d{4}\./, page);
    }
  });

  test(`the site ${site.name}: the page of a thing gives the code of its card, with the height of its oEmbed answer`, () => {
    let [things, clauses] = [0, 0];
    for (const { lang, path, part, thing, place } of cards) {
      const html = read(site, `${lang}/${part}/${thing}/index.html`);
      const shown = [...html.matchAll(/<code\b[^>]*>([\s\S]*?)<\/code>/g)].map(([, text = '']) => readEscaped(text));
      const frame = `<iframe src="${ORIGIN}${site.base}${lang}/embed/card/${path}/" `;
      const codes = shown.filter((code) => code.includes(frame));
      assert.equal(codes.length, 2, path);
      const answer = JSON.parse(read(site, `oembed/${lang}/${path}.json`)) as { height: number; html: string };
      for (const code of codes) {
        assert.ok(code.startsWith('<figure>') && code.includes('<figcaption><a href="'), path);
        assert.ok(code.includes(` height="${answer.height}" `) && answer.html.includes(frame), path);
      }
      if (place) clauses += 1;
      else things += 1;
    }
    assert.ok(things > 700 && clauses > 35);
  });

  test(`the site ${site.name}: what the guide offers is there`, () => {
    for (const lang of new Set(cards.map((card) => card.lang))) {
      const offered = JSON.parse(read(site, `${lang}/embed/card/cards.json`)) as {
        cards: [string, string, number, number][];
      };
      assert.deepEqual(
        offered.cards.map(([path]) => path).sort(),
        cards
          .filter((card) => card.lang === lang)
          .map(({ path }) => path)
          .sort(),
      );
    }
  });
}
