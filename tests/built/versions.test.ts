/* Every version that was ever given an address has its page and its data, and the page needs no script. */
import assert from 'node:assert/strict';
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { csvParseRows } from 'd3';
import { versionsOf } from '../../src/load/world.ts';
import { promised } from '../../tools/addresses.ts';
import { attributes, fileFor, pagesOf, read, SITES } from './site.ts';

const [site, orders] = SITES;
if (!site || !orders) throw new Error('no built site');
const frozen = fileURLToPath(new URL('../../content/frozen', import.meta.url));
const below = (path: string) => readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const kept = below(frozen).flatMap(({ name: lang }) =>
  below(join(frozen, lang)).map(({ name: chart }) => ({ lang, chart, versions: versionsOf(lang, chart) })),
);
const isVersion = (page: string) => /^[^/]+\/embed\/[^/]+\/v\/[^/]+\/index\.html$/.test(page);

test('every day that is kept or folded has its page and its data, and both are promised', () => {
  assert.ok(kept.length > 20);
  const known = new Set(promised());
  for (const { lang, chart, versions } of kept)
    for (const day of [...versions.folded, ...versions.kept.map(({ date }) => date)])
      for (const address of ['', 'data.csv'].map((file) => `/${lang}/embed/${chart}/v/${day}/${file}`)) {
        assert.ok(fileFor(site, address), address);
        assert.ok(known.has(address), `${address}: run npm run addresses`);
      }
});

test('no page of a version is there that the record does not keep', () => {
  const days = kept.flatMap(({ lang, chart, versions }) =>
    [...versions.folded, ...versions.kept.map(({ date }) => date)].map(
      (day) => `${lang}/embed/${chart}/v/${day}/index.html`,
    ),
  );
  assert.deepEqual(pagesOf(site).filter(isVersion).sort(), days.sort());
});

for (const place of [site, orders])
  test(`${place.name}: a version holds its picture, its words and its data, and no script but the one that tells its height`, () => {
    const pages = pagesOf(place).filter(isVersion);
    assert.ok(pages.length > 20);
    for (const page of pages) {
      const html = read(place, page);
      const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
      assert.equal(scripts.length, 1, `${page}: ${scripts.join(' ')}`);
      assert.match(scripts[0] ?? '', /src="[^"]*\/_astro\/EmbedLayout\.[^"]+\.js"/, page);
      assert.doesNotMatch(html, /<live-chart|live\.browser/, page);
      const pictures = [
        ...html.matchAll(/<div class="plate (?:phone|page)[^"]*" role="img" aria-label="[^"]{100,}"><svg/g),
      ];
      assert.ok(pictures.length === 2 || (pictures.length === 1 && /<ol class="spine entries[ "]/.test(html)), page);
      assert.match(html, /<details[^>]*>\s*<summary[^>]*>[\s\S]*<table class="tbl[ "]/, page);
      assert.match(html, /<meta name="robots" content="noindex">/, page);
      const chart = page.split('/')[2];
      assert.match(html, new RegExp(`<link rel="canonical" href="https://[^"]+/charts/${chart}/">`), page);
      assert.ok(
        attributes(html, 'href').some((href) => href.endsWith('/data.csv')),
        page,
      );
      assert.equal(new Set(attributes(html, 'id')).size, attributes(html, 'id').length, `${page}: an id stands twice`);
    }
  });

test('the data of a version are the rows that were kept', () => {
  for (const { lang, chart, versions } of kept)
    for (const { date, table } of versions.kept) {
      const csv: string = readFileSync(join(site.folder, lang, 'embed', chart, 'v', date, 'data.csv'), 'utf8');
      const [head, ...rows]: string[][] = csvParseRows(csv.replace(/^\uFEFF/, ''));
      assert.deepEqual(
        head,
        table.columns.map(({ key }) => key),
      );
      assert.equal(rows.length, table.rows.length, chart);
      const stored = readFileSync(join(frozen, lang, chart, date, 'data.csv'), 'utf8');
      assert.equal(csvParseRows(stored).length - 1, rows.length, chart);
    }
});

test('a folded day shows the next version and says so; an old version names the newer one and what differs', () => {
  const folder = join(orders.folder, 'ar-XB/embed');
  const tried = readdirSync(folder).filter((chart) => existsSync(join(folder, chart, 'v')));
  assert.equal(
    tried.length,
    globSync('src/charts/*/live.browser.ts', { cwd: join(frozen, '../..') }).length,
    'one chart of each kind',
  );
  for (const chart of tried) {
    const days: string[] = readdirSync(join(folder, chart, 'v')).sort();
    const [folded = '', old = '', newest = '']: string[] = days.map((day): string =>
      read(orders, `ar-XB/embed/${chart}/v/${day}/index.html`),
    );
    assert.match(folded, /<div class="notice small[^"]*">\s*<p><strong>[^<]+<\/strong><\/p>/, chart);
    assert.doesNotMatch(old, /<div class="notice small[^"]*">\s*<p><strong>/, chart);
    const picture = (html: string) => /<div class="plate page[ "][\s\S]*?<\/svg>/.exec(html)?.[0];
    assert.equal(picture(folded), picture(old));
    for (const html of [folded, old])
      assert.match(html, new RegExp(`href="/orders/ar-XB/embed/${chart}/v/${days[2]}/"`), chart);
    assert.doesNotMatch(
      newest,
      new RegExp(`class="notice small[ "][^]*href="/orders/ar-XB/embed/${chart}/v/[^"]+/"[^]*class="plate`),
      chart,
    );
  }
});

test('the page of a chart lists its versions, and gives the code for the newest', () => {
  for (const { lang, chart, versions } of kept) {
    const html = read(site, `${lang}/charts/${chart}/index.html`);
    const section = /<section id="versions"[^>]*>[\s\S]*?<\/section>/.exec(html)?.[0] ?? '';
    for (const { date } of versions.kept)
      assert.ok(section.includes(`href="/${lang}/embed/${chart}/v/${date}/"`), chart);
    assert.ok(section.includes(`/embed/${chart}/v/${versions.kept.at(-1)?.date}/`), chart);
  }
});

test('the live embed says when an entry in it was last changed, where the record says so', () => {
  const changed = (chart: string) =>
    read(site, `en/embed/${chart}/index.html`).includes(`/en/charts/${chart}/#versions`);
  assert.ok(changed('icc-sanctions'));
  assert.ok(!changed('deaths-west-bank'));
});
