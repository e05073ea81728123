/* Netlify, Cloudflare Pages and GitHub Pages: the files that they read. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { countRules, headerRules, headersFile, hostFiles, leftOut, redirectsFile } from '../../tools/hosts/index.ts';
import { headersOn, matching, readHeadersFile } from './headers-file.ts';
import { BASES, sentBy, siteAt } from './site.ts';

const LANGUAGES = ['en', 'ar', 'he', 'fr', 'es', 'ar-XB'];

for (const base of BASES)
  test(`at ${base}: both readers of _headers find what the table says, each header once`, () => {
    const site = siteAt(base, LANGUAGES);
    const file = readHeadersFile(headersFile(headerRules(base, site.shape, site.origin), site.shape, site.files));
    for (const path of site.files)
      for (const [host, matches] of Object.entries(matching)) {
        const address = path.replace(/(^|\/)index\.html$/, '$1');
        const found = headersOn(file, `${base}${address}`, matches);
        assert.deepEqual(found.map(([name]) => name).sort(), Object.keys(Object.fromEntries(found)).sort(), path);
        assert.deepEqual(Object.fromEntries(found), sentBy(site, address, site.origin), `${host}: ${path}`);
      }
  });

test('a rule names the languages only where Netlify would catch other files with it', () => {
  const site = siteAt('/', ['en', 'ar']);
  const paths = (files: readonly string[]) =>
    readHeadersFile(headersFile(headerRules('/', site.shape), site.shape, files)).map(([path]) => path);
  assert.deepEqual(
    paths(site.files).filter((path) => path.includes('/states')),
    ['/en/states/*', '/ar/states/*'],
  );
  assert.deepEqual(
    paths(['_astro/Table.js']).filter((path) => path.includes('/states')),
    ['/:lang/states/*'],
  );
});

test('further languages cost few rules, and what Cloudflare Pages would leave out is said', () => {
  const text = (languages: readonly string[], parts = siteAt('/').shape.parts) => {
    const site = siteAt('/', languages);
    const shape = { ...site.shape, parts };
    return headersFile(headerRules('/', shape), shape, site.files);
  };
  assert.ok(countRules(text(LANGUAGES)) - countRules(text(['en'])) <= 4 * (LANGUAGES.length - 1));
  assert.deepEqual(leftOut(text(LANGUAGES)), []);
  const many = text(
    LANGUAGES,
    Array.from({ length: 120 }, (_, i) => `part-${i}`),
  );
  assert.match(leftOut(many).join('\n'), /^_headers holds 1\d\d rules; Cloudflare Pages reads 100/);
  assert.match(leftOut(`/*\n  X: ${'x'.repeat(2100)}\n`).join('\n'), /a line of 2105 characters/);
});

test('_redirects leads from both forms of an address', () => {
  const { base, redirects } = siteAt('/orders/');
  assert.equal(
    redirectsFile(base, redirects),
    '/orders/en/old.page/ /orders/en/about/ 301\n/orders/en/old.page /orders/en/about/ 301\n/orders/old.csv /orders/data/v1/events.csv 301\n',
  );
  assert.equal(redirectsFile('/', []), '');
});

test('the workflow for GitHub Pages is YAML that builds for the base and publishes the built folder', () => {
  const files = hostFiles(siteAt('/orders/'));
  const { jobs, permissions } = parse(files['github-pages/workflow.yml'] ?? '');
  assert.deepEqual(permissions, { contents: 'read' });
  const build = jobs.build.steps.find(({ run }: { run?: string }) => run);
  assert.deepEqual(build, { run: 'npm run build', env: { SITE: 'https://example.org', BASE: '/orders/' } });
  assert.equal(jobs.build.steps.at(-1).with.path, 'dist');
  assert.match(jobs.deploy.steps[0].uses, /^actions\/deploy-pages@/);
  assert.equal(files['github-pages/.nojekyll'], '');
  assert.match(files['github-pages/README.md'] ?? '', /framed by anyone/);
});

test('in the workflow for GitHub Pages only what publishes may write, and every action is named by its commit', () => {
  const workflow = hostFiles(siteAt('/'))['github-pages/workflow.yml'] ?? '';
  const { jobs } = parse(workflow);
  assert.deepEqual(Object.keys(jobs), ['build', 'deploy']);
  assert.equal(jobs.build.permissions, undefined);
  assert.deepEqual(jobs.deploy.permissions, { pages: 'write', 'id-token': 'write' });
  // The job that may write runs the publishing action and nothing else: no package, no file of the repository.
  assert.deepEqual(
    jobs.deploy.steps.map((step: object) => Object.keys(step)),
    [['id', 'uses']],
  );
  const actions = workflow.split('\n').filter((line) => line.includes('uses:'));
  assert.equal(actions.length, 4);
  for (const line of actions) assert.match(line, /uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  const checkout = jobs.build.steps.find(({ uses }: { uses?: string }) => uses?.includes('/checkout@'));
  assert.equal(checkout.with['persist-credentials'], false);
});

test('every host has its files and words on what to do, without a gap in them', () => {
  for (const base of BASES) {
    const files = hostFiles(siteAt(base, LANGUAGES));
    const hosts = [...new Set(Object.keys(files).map((path) => path.split('/')[0]))];
    assert.deepEqual(hosts, [
      'netlify',
      'cloudflare-pages',
      'cloudflare-workers',
      'firebase',
      'azure',
      'github-pages',
      's3-cloudfront',
      'nginx',
      'caddy',
      'apache',
    ]);
    for (const host of hosts) assert.ok(files[`${host}/README.md`], host);
    for (const [path, text] of Object.entries(files)) assert.doesNotMatch(text, /undefined|\[object/, path);
  }
});
