/* What hosts are told to send: pages are framed by nobody else, embeds by everybody, files for others carry leave. */
import assert from 'node:assert/strict';
import { extname } from 'node:path';
import { test } from 'node:test';
import { filesOf } from '../../tools/files.ts';
import { headerRules, headersFor, leftOut, redirectsFile, REDIRECTS, shapeOf, TYPES } from '../../tools/hosts/index.ts';
import { headersOn, matching, readHeadersFile } from '../hosts/headers-file.ts';
import { site as configured } from '../../src/load/site.ts';
import { pagesOf, read, SITES } from './site.ts';

/** Everything below a language's embeds, but not the page that explains them. */
const EMBED = /^[a-zA-Z-]+\/embed\/[^/]+\//;

for (const site of SITES) {
  const rules = headerRules(site.base, shapeOf(site.folder));
  const served = filesOf(site.folder).filter((path) => !/^(_headers|_redirects|\.nojekyll)$/.test(path));
  const addressOf = (path: string) => site.base + path.replace(/(^|\/)index\.html$/, '$1');
  const sent = (path: string) => headersFor(rules, addressOf(path));
  const onHttps = headerRules(site.base, shapeOf(site.folder), configured.origin);

  test(`the site ${site.name}: only embeds may be framed elsewhere`, () => {
    assert.ok(pagesOf(site).some((page) => EMBED.test(page)));
    for (const page of pagesOf(site)) {
      const policy = sent(page)['Content-Security-Policy'];
      if (EMBED.test(page)) assert.equal(policy, undefined, page);
      else assert.equal(policy, "frame-ancestors 'self'", page);
    }
  });

  test(`the site ${site.name}: what frames and scripts elsewhere need says that they may have it`, () => {
    const needed = served.filter((path) =>
      /^(_astro|data|feeds|oembed|embed)\/|^calendar\.ics$|\/(charts|story)\/.*\.(json|csv|svg|png)$/.test(path),
    );
    assert.ok(needed.length > 50);
    for (const path of needed) {
      assert.equal(sent(path)['Access-Control-Allow-Origin'], '*', path);
      assert.equal(sent(path)['Cross-Origin-Resource-Policy'], 'cross-origin', path);
    }
  });

  test(`the site ${site.name}: the worker of the search has a policy, and nothing else of _astro/`, () => {
    const workers = served.filter((path) => path.startsWith('_astro/worker/'));
    assert.equal(workers.length, 1);
    for (const path of served.filter((one) => one.startsWith('_astro/')))
      assert.equal(
        sent(path)['Content-Security-Policy'],
        workers.includes(path)
          ? "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'"
          : undefined,
        path,
      );
  });

  test(`the site ${site.name}: every file is told how long it is kept, for ever only with a hash in its name`, () => {
    for (const path of served) {
      const kept = sent(path)['Cache-Control'];
      assert.ok(kept, path);
      const hashed = /^_astro\/.*[.-][\w-]{8}\.\w+$|^pagefind\/[^/]+\/(fragment|index)\//.test(path);
      assert.equal(kept.includes('immutable'), hashed, path);
    }
  });

  test(`the site ${site.name}: every ending has a content type`, () => {
    const unknown = served.filter((path) => !(extname(path).slice(1) in TYPES));
    assert.deepEqual(unknown, [], 'add the ending to tools/hosts/types.ts');
  });

  test(`the site ${site.name}: _headers says to Netlify and to Cloudflare Pages what the table says, and nothing twice`, () => {
    const file = readHeadersFile(read(site, '_headers'));
    assert.deepEqual(leftOut(read(site, '_headers')), []);
    for (const path of served)
      for (const [host, matches] of Object.entries(matching)) {
        const found = headersOn(file, addressOf(path), matches);
        assert.equal(new Set(found.map(([name]) => name)).size, found.length, `${host}: ${path}`);
        assert.deepEqual(Object.fromEntries(found), headersFor(onHttps, addressOf(path)), `${host}: ${path}`);
      }
  });

  test(`the site ${site.name}: Netlify limits framing of a page also by the name of its file`, () => {
    const file = readHeadersFile(read(site, '_headers'));
    for (const page of pagesOf(site).filter((path) => !EMBED.test(path))) {
      const found = headersOn(file, site.base + page, matching.Netlify).filter(
        ([name]) => name === 'Content-Security-Policy',
      );
      assert.deepEqual(found, [['Content-Security-Policy', "frame-ancestors 'self'"]], page);
    }
  });

  test(`the site ${site.name}: _redirects holds the addresses that moved`, () => {
    assert.equal(read(site, '_redirects'), redirectsFile(site.base, REDIRECTS));
  });
}
