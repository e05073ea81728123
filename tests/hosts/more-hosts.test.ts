/* What hosts are told besides headers: builds, folders, types, what is not there; and what they take at the most. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headersFor, headerRules, hostFiles, nearLimits, TYPES } from '../../tools/hosts/index.ts';
import { LARGEST_FILE, MOST_FILES } from '../../tools/hosts/limits.ts';
import { headersOn, matching, readHeadersFile } from './headers-file.ts';
import { sendersOf } from './sent.ts';
import { BASES, siteAt } from './site.ts';

const withoutComments = (text: string) => JSON.parse(text.replace(/^\/\/.*$/gm, ''));

for (const base of BASES) {
  const site = siteAt(base, ['en', 'ar']);
  const files = hostFiles(site);
  const of = (name: string) => files[name] ?? assert.fail(`no ${name}`);

  test(`at ${base}: what is missing is not kept as missing for a year, where a host asks only for the address`, () => {
    const gone = `${base}_astro/gone.12345678.js`;
    const senders = sendersOf(files, site);
    for (const host of ['firebase', 'azure'])
      assert.equal(senders[host]?.(gone)['Cache-Control'], 'public, max-age=3600', host);
    const frozen = `${base}en/embed/one/v/2026-01-01/`;
    assert.equal(headersFor(headerRules(base, site.shape), frozen)['Cache-Control'], 'public, max-age=604800');
  });

  test(`at ${base}: the Worker answers what is not there with its page, 404, five minutes and no frame`, async () => {
    const code = of('cloudflare-workers/worker.js');
    const { default: worker } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    const asked: string[] = [];
    const answer: Response = await worker.fetch(new Request(`https://x.example${base}_astro/gone.js`), {
      ASSETS: {
        fetch: (address: URL) => {
          asked.push(address.pathname);
          return new Response('not here', { headers: { 'Cache-Control': 'public, max-age=31536000' } });
        },
      },
    });
    assert.deepEqual(asked, ['/404']);
    assert.equal(answer.status, 404);
    assert.equal(await answer.text(), 'not here');
    assert.equal(answer.headers.get('cache-control'), 'public, max-age=300, must-revalidate');
    assert.equal(answer.headers.get('content-security-policy'), "frame-ancestors 'self'");
    assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
    const { main, assets } = withoutComments(of('cloudflare-workers/wrangler.jsonc'));
    assert.deepEqual([main, assets.directory, assets.not_found_handling], ['worker.js', 'dist', 'none']);
  });

  test(`at ${base}: the page for what is not there is closed to framing under its other name too`, () => {
    const file = readHeadersFile(of('cloudflare-pages/_headers'));
    const sent = Object.fromEntries(headersOn(file, `${base}404`, matching['Cloudflare Pages']));
    assert.equal(sent['Content-Security-Policy'], "frame-ancestors 'self'");
  });

  test(`at ${base}: each host is told of the build or the folder, of what moved and of the types that it may not know`, () => {
    assert.match(of('netlify/netlify.toml'), /command = "npm run build"\n {2}publish = "dist"/);
    assert.ok(of('netlify/netlify.toml').includes(`SITE = "https://example.org"\n  BASE = "${base}"`));
    assert.equal(withoutComments(of('cloudflare-pages/wrangler.jsonc')).pages_build_output_dir, 'dist');
    const { hosting } = JSON.parse(of('firebase/firebase.json'));
    const azure = JSON.parse(of('azure/staticwebapp.config.json'));
    assert.equal(hosting.public, 'dist');
    assert.ok(hosting.redirects.some((one: object) => JSON.stringify(one).includes(`${base}en/old.page/`)));
    assert.ok(azure.routes.some(({ redirect }: { redirect?: string }) => redirect === `${base}en/about/`));
    for (const [ending, { type }] of Object.entries(TYPES)) {
      const rule = hosting.headers.find(({ source }: { source: string }) => source === `**/*.${ending}`);
      assert.ok(rule?.headers[0].value.startsWith(type), ending);
      assert.ok(azure.mimeTypes[`.${ending}`]?.startsWith(type), ending);
    }
    for (const ending of ['bib', 'ris', 'epub', 'imscc', 'h5p', 'zip', 'json']) assert.ok(TYPES[ending], ending);
    // The host takes 20 kB.
    assert.ok(of('azure/staticwebapp.config.json').length < 20_000);
  });
}

test('a build is told before a host’s limits, and says nothing far from them', () => {
  const files = (count: number, bytes = 1) => Array.from({ length: count }, (_, i) => ({ path: `${i}.html`, bytes }));
  assert.deepEqual(nearLimits(files(17_999), 1800), []);
  assert.deepEqual(nearLimits(files(MOST_FILES - 1999), 0), [
    'The site has 18,001 files; Cloudflare takes 20,000 in its free plan.',
  ]);
  assert.deepEqual(nearLimits(files(1, LARGEST_FILE - 1024), 0), [
    '0.html has 25.0 MB; Cloudflare takes 25.0 MB a file.',
  ]);
  assert.deepEqual(nearLimits([], 1902), ['_redirects has 1,902 lines; Cloudflare takes 2,000.']);
});
