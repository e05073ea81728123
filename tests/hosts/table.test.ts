/* The table: what is sent with which address, written out by hand. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentType, moves } from '../../tools/hosts/index.ts';
import { BASES, sentBy, siteAt } from './site.ts';

const ALL = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
};
const OWN = { 'Cross-Origin-Resource-Policy': 'same-origin' };
const SELF = { 'Content-Security-Policy': "frame-ancestors 'self'", ...OWN };
const ANY = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };
const kept = (value: string) => ({ 'Cache-Control': value });
const SHORT = kept('public, max-age=300, must-revalidate');
const YEAR = kept('public, max-age=31536000, immutable');

for (const base of BASES)
  test(`at ${base}: each address is sent what it is to be sent`, () => {
    const site = siteAt(base, ['en', 'ar']);
    for (const [path, headers] of Object.entries({
      '': { ...SELF, ...SHORT },
      'index.html': { ...SELF, ...SHORT },
      '404.html': { ...SELF, ...SHORT },
      'calendar.ics': { ...ANY, ...SHORT },
      'en/': { ...SELF, ...SHORT },
      'ar/index.html': { ...SELF, ...SHORT },
      'en/about/': { ...SELF, ...SHORT },
      'ar/states/esp/': { ...SELF, ...SHORT },
      'en/charts/one/': { ...SELF, ...ANY, ...SHORT },
      'en/charts/one.rows.json': { ...SELF, ...ANY, ...SHORT },
      'en/embed/': { ...SELF, ...SHORT },
      'en/embed/index.html': { ...SELF, ...SHORT },
      'en/embed/one/': { ...ANY, ...SHORT },
      'en/embed/card/claims/one/': { ...ANY, ...SHORT },
      'en/embed/card/orders/one/point-2-a/': { ...ANY, ...SHORT },
      'en/embed/card/cards.json': { ...SELF, ...SHORT },
      'en/embed/one/v/2026-01-01/': { ...ANY, ...kept('public, max-age=604800') },
      '_astro/page.1a2b.css': { ...ANY, ...YEAR },
      '_astro/worker/worker.browser-1a2b.js': {
        ...ANY,
        ...YEAR,
        'Content-Security-Policy': "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
      },
      'data/v1/events.csv': { ...ANY, ...SHORT },
      'feeds/en/events.atom': { ...ANY, ...SHORT },
      'oembed/en/one.json': { ...ANY, ...SHORT },
      'embed/v1.js': { ...ANY, ...kept('public, max-age=86400') },
      'pagefind/pagefind.js': { ...OWN, ...SHORT },
      'pagefind/en/pagefind-entry.json': { ...OWN, ...SHORT },
      'pagefind/en/fragment/en_1.pf_fragment': { ...OWN, ...YEAR },
      'pagefind/en/index/en_1.pf_index': { ...OWN, ...YEAR },
    }))
      assert.deepEqual(sentBy(site, path), { ...ALL, ...headers }, path);
  });

test('https alone is asked for by a host that has it and is wholly the site’s, and by no other', () => {
  const only = 'Strict-Transport-Security';
  const sent = (base: string, origin?: string) => sentBy(siteAt(base), 'en/', origin)[only];
  assert.equal(sent('/', 'https://example.org'), 'max-age=31536000');
  assert.equal(sent('/', 'http://example.org'), undefined);
  assert.equal(sent('/'), undefined);
  assert.equal(sent('/orders/', 'https://example.org'), undefined);
});

test('nothing is said of addresses outside of the base', () => {
  const site = siteAt('/orders/');
  assert.deepEqual(sentBy({ ...site, base: '/orders/' }, '../en/'), ALL);
  assert.deepEqual(sentBy(siteAt('/'), 'orders'), ALL);
});

test('a folder at the top that the table does not know is treated as pages', () => {
  const site = siteAt('/');
  const shape = { ...site.shape, folders: [...site.shape.folders, 'slides'] };
  assert.deepEqual(sentBy({ ...site, shape }, 'slides/one/'), { ...ALL, ...SELF, ...SHORT });
});

test('content types: text is said to be UTF-8, an unknown ending is bytes', () => {
  assert.equal(contentType('a/b.csv'), 'text/csv; charset=utf-8');
  assert.equal(contentType('calendar.ics'), 'text/calendar; charset=utf-8');
  assert.equal(contentType('events.atom'), 'application/atom+xml');
  assert.equal(contentType('one.rows.json'), 'application/json; charset=utf-8');
  assert.equal(contentType('.csv'), 'text/csv; charset=utf-8');
  assert.equal(contentType('one.xyz'), 'application/octet-stream');
  assert.equal(contentType('_headers'), 'application/octet-stream');
});

test('an address that moved is left with and without its slash', () => {
  const { base, redirects } = siteAt('/orders/');
  assert.deepEqual(moves(base, redirects), [
    { from: '/orders/en/old.page/', to: '/orders/en/about/' },
    { from: '/orders/en/old.page', to: '/orders/en/about/' },
    { from: '/orders/old.csv', to: '/orders/data/v1/events.csv' },
  ]);
});
