/* What the record says that nobody knows stands on its page once, in its box; why one party is silent stands with what was said. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadWorld } from '../../src/load/world.ts';
import { attributes, type BuiltSite, read, SITES } from './site.ts';

const site = SITES[0] as BuiltSite;
const world = loadWorld('en');
const HEADING = /<h2 id="unknown"[^>]*>What we do not know<\/h2>/;

/** As readers see it: no tags, one kind of space. */
const plain = (html: string) =>
  html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
const times = (html: string, text: string) => plain(html).split(text.replace(/\s+/g, ' ')).length - 1;

const PAGES = [
  ...world.events.map((entry) => ({ path: `events/${entry.id}`, entry })),
  ...(['proceedings', 'orders', 'warrants', 'resolutions', 'states'] as const).flatMap((name) =>
    [...world[name].values()].map((entry) => ({
      path: `${name === 'proceedings' ? 'cases' : name}/${entry.id}`,
      entry,
    })),
  ),
];

test('every page of one entry has the box where there is something to say, once, and no box where there is not', () => {
  const faults: string[] = [];
  for (const { path, entry } of PAGES) {
    const html = read(site, `en/${path}/index.html`);
    if (html.split(HEADING).length - 1 !== (entry.unknown ? 1 : 0)) faults.push(`${path}: ${entry.unknown?.length}`);
    for (const { text } of entry.unknown ?? []) if (times(html, text) !== 1) faults.push(`${path}: ${text}`);
  }
  assert.deepEqual(faults, []);
});

test('lists tell it beside the entry', () => {
  const faults: string[] = [];
  for (const name of ['measures', 'figures', 'claims', 'people'] as const) {
    const html = read(site, `en/${name}/index.html`);
    for (const { id, unknown } of [...world[name].values()])
      for (const { text } of unknown ?? []) if (times(html, text) !== 1) faults.push(`${name}/${id}: ${text}`);
  }
  assert.deepEqual(faults, []);
});

test('why only one party is told stands under what was said', () => {
  const faults = PAGES.flatMap(({ path, entry }) => {
    const note = 'positionsNote' in entry ? entry.positionsNote : undefined;
    return note && times(read(site, `en/${path}/index.html`), note.text) !== 1 ? [path] : [];
  });
  assert.deepEqual(faults, []);
});

test('the list of sources leads to archived copies and to the copies that were read', () => {
  const leads = new Set(attributes(read(site, 'en/sources/index.html'), 'href'));
  const missing = [...world.sources.values()]
    .flatMap(({ archived, copy }) => [archived?.url, copy])
    .filter((url) => url !== undefined && !leads.has(url));
  assert.deepEqual(missing, []);
});

test('before the address of a copy stand words, then a space', () => {
  const html = read(site, 'en/sources/index.html');
  const { copy = '' } = [...world.sources.values()].find(({ copy: at, readAt }) => at && !readAt) ?? {};
  assert.ok(copy);
  const host = new URL(copy).hostname.replace(/^www\./, '');
  assert.ok(plain(html).includes(`Read in a copy at ${host}`), host);
  assert.doesNotMatch(html, /(?:copy at|:)<a href/);
});
