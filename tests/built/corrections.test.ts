/* Every correction stands in the log, the newest first, and where the thing stands that was corrected. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartIds } from '../../src/charts/figure.ts';
import { addressesOf, loadWorld, messagesOf } from '../../src/load/world.ts';
import { correctionsOf } from '../../src/share/corrections.ts';
import { attributes, type BuiltSite, fileFor, read, SITES } from './site.ts';

const site = SITES[0] as BuiltSite;
const all = correctionsOf(loadWorld('en'), chartIds(), addressesOf('en'), messagesOf('en'));
const plain = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
const log = read(site, 'en/corrections/index.html');

test('the log tells every correction with a link to the thing, the newest first', () => {
  assert.ok(all.length > 0);
  const text = plain(log);
  const links = new Set(attributes(log, 'href'));
  for (const { href, what } of all) {
    assert.ok(links.has(href), href);
    for (const each of what) assert.ok(text.includes(each.replace(/\s+/g, ' ')), `${href}: ${each}`);
  }
  const days = [...log.matchAll(/<section aria-labelledby="d-([\d-]+)"/g)].map(([, day]) => day);
  assert.deepEqual(days, [...new Set(all.map(({ date }) => date))]);
  assert.deepEqual(days, days.toSorted().reverse());
});

test('what was corrected is told where the thing stands, but on the cards of the home page', () => {
  const faults = all.flatMap(({ href, what }) => {
    const [page = '', anchor = ''] = href.split('#');
    if (anchor.startsWith('standing-')) return [];
    const html = read(site, fileFor(site, page) ?? `no page at ${page}`);
    assert.ok(!anchor || attributes(html, 'id').includes(anchor), href);
    // Of the data the page says the version apart.
    const told = what.map((each) => (anchor === 'changes' ? each.replace(/^Version [\d.]+: /, '') : each));
    return told.filter((each) => !plain(html).includes(each.replace(/\s+/g, ' '))).map((each) => `${href}: ${each}`);
  });
  assert.deepEqual(faults, []);
});
