/* Sites for the tests of the generators: no folder, only its shape. */
import { headerRules, headersFor, type Site } from '../../tools/hosts/index.ts';

const FILES = [
  '404.html',
  'calendar.ics',
  '_astro/StatesTable.1a2b.js',
  '_astro/page.1a2b.css',
  '_astro/worker/worker.browser-1a2b.js',
  'data/v1/events.csv',
  'embed/v1.js',
  'feeds/en/events.atom',
  'pagefind/pagefind.js',
  'pagefind/en/fragment/en_1.pf_fragment',
  'en/index.html',
  'en/states/esp/index.html',
  'en/charts/one/index.html',
  'en/charts/one.csv',
  'en/embed/index.html',
  'en/embed/one/index.html',
  'en/embed/one/v/2026-01-01/index.html',
  'index.html',
];

/** A site at a base, in some languages. */
export const siteAt = (base: string, languages: readonly string[] = ['en']): Site => ({
  base,
  origin: 'https://example.org',
  shape: {
    languages,
    parts: ['about', 'charts', 'embed', 'states'],
    folders: ['_astro', 'data', 'embed', 'feeds', 'pagefind'],
    files: ['404.html', 'calendar.ics'],
  },
  files: FILES,
  redirects: [
    { from: 'en/old.page/', to: 'en/about/' },
    { from: 'old.csv', to: 'data/v1/events.csv' },
  ],
  root: '/srv/site',
});

export const BASES = ['/', '/orders/'] as const;

/** What the table sends with an address of a site, given without the base. @param origin that of a host on https alone */
export const sentBy = ({ base, shape }: Site, path: string, origin?: string) =>
  headersFor(headerRules(base, shape, origin), `${base}${path}`);
