/* What every page says of itself to those who cite it, preview it or read it aloud: whole sentences, who and when. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PSEUDO_LANGUAGES } from '../../src/i18n/pseudo.ts';
import { SHARED_AT_MOST } from '../../src/model/words.ts';
import { fileFor, pagesOf, read, SITES } from './site.ts';

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

  test(`the site ${site.name}: every page says who published it, when, and when it last changed`, () => {
    for (const page of pagesOf(site).filter(written)) {
      const html = read(site, page);
      const { author, date, published, title } = asZotero(html, page);
      assert.equal(author, nameOf(html), page);
      assert.notEqual(title, '', page);
      assert.ok(DAY.test(date) && DAY.test(published) && published <= date, `${page}: ${published}, ${date}`);
      assert.equal(metaOf(html, 'article:published_time'), published, page);
      assert.equal(metaOf(html, 'article:modified_time'), date, page);
      if (page.includes('/embed/') && page.split('/').length > 3) continue;
      const [block] = blocksOf(html).filter((each) => each['@type'] !== 'BreadcrumbList');
      assert.ok(block, `${page} has no data block`);
      assert.deepEqual([block.datePublished, block.dateModified], [published, date], page);
      for (const role of ['author', 'publisher'] as const)
        assert.deepEqual([block[role]?.['@type'], block[role]?.name], ['Organization', author], `${page}: ${role}`);
    }
  });

  test(`the site ${site.name}: things with a page lead to their citation files, which name the version`, () => {
    const counts = new Map<string, number>();
    for (const page of pagesOf(site).filter((path) => CITED.test(path))) {
      const [, , part = ''] = CITED.exec(page) ?? [];
      const html = read(site, page);
      const files = [...html.matchAll(/<link rel="alternate" type="(application\/x-[a-z-]+)" href="([^"]+)"/g)];
      assert.deepEqual(
        files.map(([, type]) => type),
        ['application/x-bibtex', 'application/x-research-info-systems'],
        page,
      );
      for (const [, type, address = ''] of files) {
        const file = fileFor(site, address);
        assert.ok(file, `${page}: ${address}`);
        const text = read(site, file);
        const { date } = asZotero(html, page);
        assert.ok(
          text.includes(type === 'application/x-bibtex' ? `version of ${date}` : date.replaceAll('-', '/')),
          address,
        );
        assert.ok(text.includes(/<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? '-'), address);
        assert.ok(html.includes(` href="${address}" download`), `${page} shows no link to ${address}`);
      }
      counts.set(part, (counts.get(part) ?? 0) + 1);
    }
    assert.deepEqual([...counts.keys()].sort(), [
      'cases',
      'chapters',
      'charts',
      'events',
      'orders',
      'resolutions',
      'states',
      'warrants',
    ]);
  });
}

/** Things that are cited one by one. */
const CITED = /^([^/]+)\/(events|chapters|charts|orders|cases|warrants|resolutions|states)\/([^/]+)\/index\.html$/;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Pages in a language. A live frame is a part of its chart's page, to which it leads, and says no more than it must. */
function written(path: string): boolean {
  return (
    /^[^/]+\/(.*\/)?index\.html$/.test(path) &&
    !/^[^/]+\/embed\/(?:story\/|card\/(?:[^/]+\/)+)?[^/]+\/index\.html$/.test(path)
  );
}

const metaOf = (html: string, name: string) =>
  plain(new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(html)?.[1] ?? '');

const nameOf = (html: string) => metaOf(html, 'og:site_name');

interface Block {
  readonly '@type': string;
  readonly datePublished?: string;
  readonly dateModified?: string;
  readonly author?: { readonly '@type': string; readonly name: string };
  readonly publisher?: { readonly '@type': string; readonly name: string };
}

const blocksOf = (html: string): readonly Block[] =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, json]) => JSON.parse(json ?? '') as Block,
  );

/**
 * What Zotero and Wikipedia's Citoid take from a page, in the order in which their translator of embedded metadata looks:
 * a date of its own tags before those of Open Graph, the first `<time>` only where there is none; a comma at the end of
 * an author says that the whole is a last name.
 */
function asZotero(html: string, page: string) {
  const first = /<time datetime="([^"]+)"/.exec(html)?.[1] ?? '';
  const published = metaOf(html, 'citation_publication_date').replaceAll('/', '-');
  const date =
    metaOf(html, 'citation_date').replaceAll('/', '-') || published || metaOf(html, 'article:published_time') || first;
  const author = metaOf(html, 'citation_author');
  assert.match(author, /,$/, `${page}: the name of the project would be split into a first and a last name`);
  return { title: metaOf(html, 'og:title'), author: author.slice(0, -1), date, published };
}
