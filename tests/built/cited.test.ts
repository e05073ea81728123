/* Every page can be cited: files that Citation.js reads, of the page, of the places in it and of what it rests on. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { filesOf } from '../../tools/files.ts';
import { attributes, fileFor, pagesOf, read, SITES } from './site.ts';

interface BibliographyItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly URL?: string;
  readonly author?: readonly { readonly literal?: string; readonly family?: string }[];
}

/** Pages without a citation: the search, the reader's own list, the guide and what stands in frames, forms of a lesson for the class, and texts that are kept. */
const UNCITED =
  /^(index|404|[^/]+\/(search|embed\/.*|embed|editions.*|teach\/pack|teach\/[^/]+\/[^/]+\/(handout|slides)))(\/index)?\.html$/;

const SINGLE_LINE = (text: string) => text.replace(/\s/gu, ' ');

for (const site of SITES) {
  const files = filesOf(site.folder);
  const itemsIn = (path: string) =>
    new Cite(read(site, path), { generateGraph: false }).data as readonly BibliographyItem[];

  test(`the site ${site.name}: every page leads to its citation in three forms, and each says the same of it`, () => {
    let pages = 0;
    for (const page of pagesOf(site).filter((path) => !UNCITED.test(path))) {
      // Made-up languages show what the source language has.
      if (!page.startsWith('en/')) continue;
      const html = read(site, page);
      const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
      const led = [
        ...html.matchAll(
          /<link rel="alternate" type="application\/(?:x-bibtex|x-research[^"]+|vnd\.cit[^"]+)" href="([^"]+)"/g,
        ),
      ];
      assert.equal(led.length, 3, `${page} leads to ${led.length} citation files`);
      const read3 = led.map(([, address = '']) => {
        const file = fileFor(site, address);
        assert.ok(file, `${page}: ${address}`);
        return itemsIn(file)[0];
      });
      const [first] = read3;
      for (const item of read3) {
        assert.deepEqual(
          [item?.id, SINGLE_LINE(item?.title ?? ''), item?.URL, item?.type],
          [first?.id, SINGLE_LINE(first?.title ?? ''), canonical, 'webpage'],
          page,
        );
        const [author] = item?.author ?? [];
        assert.equal(SINGLE_LINE(author?.literal ?? author?.family ?? ''), 'Orders & Warrants', page);
      }
      pages += 1;
    }
    assert.ok(pages > 800, String(pages));
  });

  test(`the site ${site.name}: the places of a page are there, each once, under a key and an address of its own`, () => {
    const withPlaces = files.filter((path) => /^en\/.*\/parts\.bib$/.test(path));
    assert.ok(withPlaces.length > 40, String(withPlaces.length));
    for (const path of withPlaces) {
      const folder = path.replace(/\/parts\.bib$/, '');
      const ids = new Set(attributes(read(site, `${folder.replace(/\/page$/, '')}/index.html`), 'id'));
      const items = JSON.parse(read(site, `${folder}.csl.json`)) as readonly BibliographyItem[];
      const told = (list: readonly BibliographyItem[]) => list.map(({ id, URL }) => `${id} ${URL}`);
      assert.deepEqual(told(itemsIn(path)), told(items), path);
      assert.deepEqual(told(itemsIn(path.replace('.bib', '.ris'))), told(items), path);
      const [page, ...places] = items;
      assert.equal(new Set(items.map(({ id }) => id)).size, items.length, path);
      for (const { URL = '', title } of places) {
        const [address, fragment = ''] = URL.split('#');
        assert.equal(address, page?.URL, path);
        assert.ok(ids.has(fragment), `${folder} has no #${fragment}`);
        assert.ok(title.startsWith(`${page?.title}, `), title);
      }
    }
  });

  test(`the site ${site.name}: a chapter, a decision, a case, a warrant and a resolution have their documents`, () => {
    const lists = files.filter((path) => /^en\/.+\/sources\.csl\.json$/.test(path));
    assert.ok(lists.length > 40, String(lists.length));
    for (const path of lists) {
      const items = JSON.parse(read(site, path)) as readonly BibliographyItem[];
      assert.ok(items.length > 0, `${path} is empty`);
      for (const form of ['bib', 'ris'])
        assert.deepEqual(
          itemsIn(path.replace('csl.json', form)).map(({ id }) => id),
          items.map(({ id }) => id),
          path,
        );
    }
    const order = JSON.parse(
      read(site, 'en/orders/icj-192-order-2024-01-26/sources.csl.json'),
    ) as readonly BibliographyItem[];
    assert.equal(order.find(({ id }) => id === 'icj-192-order-2024-01-26')?.type, 'legal_case');
  });

  test(`the site ${site.name}: what Zotero reads of a page is a page of a site, and its licence is told in its head`, () => {
    for (const page of pagesOf(site).filter((path) => /^[^/]+\/(.*\/)?index\.html$/.test(path))) {
      const head = read(site, page).split('</head>')[0] ?? '';
      assert.match(head, /<link rel="license" href="https:\/\/creativecommons\.org\/licenses\/by\/4\.0\/">/, page);
      // A live frame is a part of a page, to which it leads.
      if (/^[^/]+\/embed\//.test(page)) continue;
      assert.match(head, /<meta name="z:itemType" content="webpage">/, page);
      assert.doesNotMatch(head, /citation_(title|journal_title|book_title|conference|technical_report)/, page);
    }
  });
}
