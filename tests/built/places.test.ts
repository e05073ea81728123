/* Places in the lists that others may link: each shows its own link, and things with a page of their own lead to it and back. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attributes, fileFor, pagesOf, read, SITES } from './site.ts';

const LISTS = ['claims', 'figures', 'glossary', 'measures', 'people', 'sources'];
/** Lists whose things have a page each, and how many there are at least. */
const OWN = { claims: 50, glossary: 60, figures: 30 } as const;

/** Ids of entries and of the parts of a list; what is drawn has ids for itself. */
const PLACE = /<(?:li|div|section|h2)\b[^>]*\sid="([^"]+)"/g;
const withoutPictures = (html: string) => html.replace(/<figure\b[\s\S]*?<\/figure>/g, '');
const mainOf = (html: string) => /<main id="main">([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';
const placesIn = (html: string) => [...withoutPictures(mainOf(html)).matchAll(PLACE)].map(([, id = '']) => id);

/** Ids that a visible link of the page names, in the sign beside an entry. */
const linkedIn = (html: string) =>
  new Set([...html.matchAll(/<a class="here[^"]*" href="#([^"]+)" aria-label="[^"]+">#<\/a>/g)].map(([, id]) => id));

test('a place without its link is found', () => {
  const html =
    '<main id="main"><li id="a"><a class="here x" href="#a" aria-label="A">#</a></li><li id="b"></li></main>';
  const linked = linkedIn(html);
  assert.deepEqual(
    placesIn(html).filter((id) => !linked.has(id)),
    ['b'],
  );
});

for (const site of SITES) {
  test(`the site ${site.name}: no place in a list of the record stands without its link`, () => {
    for (const page of pagesOf(site)) {
      const [, list = ''] = /^[^/]+\/([^/]+)\/index\.html$/.exec(page) ?? [];
      if (!LISTS.includes(list)) continue;
      const html = read(site, page);
      const [places, linked] = [placesIn(html), linkedIn(html)];
      assert.ok(places.length > 20, `${page} has ${places.length} places`);
      assert.deepEqual(
        places.filter((id) => !linked.has(id)),
        [],
        page,
      );
    }
  });

  test(`the site ${site.name}: a claim, a term and a number lead from their list to their own page and back`, () => {
    for (const [list, least] of Object.entries(OWN)) {
      const html = read(site, `en/${list}/index.html`);
      const pages = new Set(
        attributes(mainOf(html), 'href')
          .filter((href) => href.startsWith(`${site.base}en/${list}/`))
          .map((href) => href.slice(`${site.base}en/${list}/`.length))
          .filter((rest) => /^[a-z0-9-]+\/$/.test(rest))
          .map((rest) => rest.slice(0, -1)),
      );
      assert.ok(pages.size >= least, `${list}: ${pages.size}`);
      const places = new Set(placesIn(html));
      for (const id of pages) {
        assert.ok(places.has(id), `${list}: ${id}`);
        const own = read(site, `en/${list}/${id}/index.html`);
        assert.ok(attributes(own, 'href').includes(`${site.base}en/${list}/#${id}`), `${list}/${id} leads back`);
        assert.match(own, new RegExp(`<link rel="canonical" href="[^"]+/en/${list}/${id}/">`), `${list}/${id}`);
        for (const ending of ['bib', 'ris'])
          assert.ok(fileFor(site, `${site.base}en/${list}/${id}.${ending}`), `${list}/${id}.${ending}`);
      }
    }
  });

  test(`the site ${site.name}: a judge has a seat on the benches whose decisions name that judge, and on no other`, () => {
    const people = read(site, 'en/people/index.html');
    const entries = [...people.matchAll(/<div\b[^>]*\sid="([a-z-]+)"[^>]*>([\s\S]*?)<\/dd>/g)];
    let seats = 0;
    for (const [, id = '', entry = ''] of entries) {
      const orders = attributes(entry, 'href').flatMap((href) => /\/orders\/([^/]+)\/$/.exec(href)?.[1] ?? []);
      seats += orders.length;
      for (const order of orders)
        assert.ok(
          attributes(read(site, `en/orders/${order}/index.html`), 'href').some((href) =>
            href.endsWith(`/people/#${id}`),
          ),
          `${id} on ${order}`,
        );
    }
    assert.ok(seats > 80, `${seats} seats`);
  });
}
