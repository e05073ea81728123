/* The list of pages for machines: every page that may be listed, each once, with its languages and its last change. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadWorld } from '../../src/load/world.ts';
import { readListed, sitemapWith } from '../../tools/sitemap.ts';
import { childrenOf, readXml } from '../read-xml.ts';
import { attributes, fileFor, pagesOf, read, SITES } from './site.ts';

interface Listed {
  readonly address: string;
  readonly changed: string | undefined;
  readonly languages: readonly string[];
}

function listedIn(xml: string): Listed[] {
  const set = readXml(xml);
  assert.equal(set.attributes['xmlns'], 'http://www.sitemaps.org/schemas/sitemap/0.9');
  return childrenOf(set, 'url').map((url) => ({
    address: childrenOf(url, 'loc')[0]?.text ?? '',
    changed: childrenOf(url, 'lastmod')[0]?.text,
    languages: childrenOf(url, 'xhtml:link').map(({ attributes: { hreflang } }) => hreflang ?? ''),
  }));
}

for (const site of SITES) {
  const listed = listedIn(read(site, 'sitemap.xml'));
  const files = listed.map(({ address }) => fileFor(site, new URL(address).pathname));

  test(`the site ${site.name}: what is listed stands, once, and may be listed`, () => {
    assert.ok(listed.length > 500);
    assert.equal(new Set(files).size, files.length);
    for (const [i, file] of files.entries()) {
      assert.ok(file, listed[i]?.address);
      assert.doesNotMatch(read(site, file ?? ''), /<meta name="robots" content="noindex">/, file);
    }
  });

  test(`the site ${site.name}: no page that may be listed is left out; frames, kept versions and what is not found are`, () => {
    const left = pagesOf(site).filter((path) => !files.includes(path));
    const may = left.filter((path) => {
      const html = read(site, path);
      const canonical = /<link rel="canonical" href="([^"]+)">/.exec(html)?.[1];
      const own = canonical !== undefined && fileFor(site, new URL(canonical).pathname) === path;
      return own && !attributes(html, 'content').includes('noindex');
    });
    assert.deepEqual(may, []);
    assert.ok(left.some((path) => path.startsWith('en/embed/') && path.split('/').length > 3));
    assert.ok(left.includes('404.html'));
  });

  test(`the site ${site.name}: an entry was last changed when the record says so`, () => {
    for (const event of loadWorld('en').events) {
      const page = listed.find(({ address }) => address.endsWith(`/en/events/${event.id}/`));
      assert.equal(page?.changed, event.changed.at(-1)?.date ?? event.added, event.id);
    }
  });

  test(`the site ${site.name}: machines are told of the list`, () => {
    const address = /^Sitemap: (.*)$/m.exec(read(site, 'robots.txt'))?.[1] ?? '';
    assert.equal(fileFor(site, new URL(address).pathname), 'sitemap.xml');
  });
}

test('where the site has several languages, each page names itself in all of them', () => {
  const many = listedIn(read(SITES[1] as (typeof SITES)[0], 'sitemap.xml'));
  for (const { address, languages } of many)
    assert.deepEqual(languages.toSorted(), ['ar-XB', 'en', 'en-XA', 'x-default'], address);
  const one = listedIn(read(SITES[0] as (typeof SITES)[0], 'sitemap.xml'));
  for (const { address, languages } of one) assert.deepEqual(languages, [], address);
});

test('a page that asks not to be listed, or only leads on, is not read', () => {
  const head = (more: string) => `<head><link rel="canonical" href="https://x.example/a/">${more}</head>`;
  assert.equal(readListed(head('<meta name="robots" content="noindex">')), undefined);
  assert.equal(readListed(head('<meta http-equiv="refresh" content="0">')), undefined);
  assert.equal(readListed('<head></head>'), undefined);
  assert.deepEqual(readListed(head('<script>{"dateModified":"2026-11-27"}</script>')), {
    address: 'https://x.example/a/',
    changed: '2026-11-27',
    languages: [],
  });
});

test('pages stand in order, each once, and their addresses are written as XML has them', () => {
  const page = (address: string) => ({ address, languages: [] });
  const xml = String(
    sitemapWith([page('https://x.example/b/?a=1&b=2'), page('https://x.example/a/'), page('https://x.example/a/')]),
  );
  assert.deepEqual(
    listedIn(xml).map(({ address }) => address),
    ['https://x.example/a/', 'https://x.example/b/?a=1&b=2'],
  );
});
