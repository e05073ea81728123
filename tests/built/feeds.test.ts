/* Feeds and calendar as others read them: well formed, with addresses that lead somewhere. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filesOf } from '../../tools/files.ts';
import { fileFor, read, SITES } from './site.ts';

const ORIGIN = 'https://orders-and-warrants.example';

for (const site of SITES) {
  const leads = (address: string, from: string) => {
    const url = new URL(address);
    assert.equal(url.origin, ORIGIN, `${from}: ${address}`);
    assert.ok(fileFor(site, url.pathname), `${from}: ${address} leads nowhere`);
  };

  test(`the site ${site.name}: every feed has its items, each with an id of its own and an address that stands`, () => {
    const feeds = filesOf(site.folder).filter((path) => /^feeds\/.*\.json$/.test(path));
    assert.ok(feeds.length >= 9);
    for (const path of feeds) {
      const feed = JSON.parse(read(site, path)) as {
        version: string;
        home_page_url: string;
        feed_url: string;
        items: { id: string; url: string; title: string; date_modified: string }[];
      };
      assert.match(feed.version, /^https:\/\/jsonfeed\.org\/version\/1/);
      leads(feed.feed_url, path);
      leads(feed.home_page_url, path);
      if (!path.includes('corrections')) assert.ok(feed.items.length > 0, path);
      assert.equal(new Set(feed.items.map(({ id }) => id)).size, feed.items.length, path);
      for (const item of feed.items) {
        leads(item.url, path);
        assert.ok(item.title && item.date_modified.endsWith('T00:00:00.000Z'), path);
      }
      const atom = read(site, path.replace(/json$/, 'atom'));
      assert.equal(atom.match(/<entry>/g)?.length ?? 0, feed.items.length, path);
      assert.equal(atom.match(/<id>/g)?.length, feed.items.length + 1, path);
    }
  });

  test(`the site ${site.name}: the calendar keeps RFC 5545: whole days, folded lines, names that are used once`, () => {
    const text = read(site, 'calendar.ics');
    const lines = text.split('\r\n');
    assert.ok(!text.replaceAll('\r\n', '').includes('\n'), 'a line ends without a carriage return');
    for (const line of lines) assert.ok(Buffer.byteLength(line) <= 75, line);
    const unfolded = text.replaceAll(/\r\n[ \t]/g, '');
    const all = (name: string) =>
      [...unfolded.matchAll(new RegExp(`^${name}[:;](.*)$`, 'gm'))].map(([, value]) => value);
    const uids = all('UID');
    assert.ok(uids.length > 40);
    assert.equal(new Set(uids).size, uids.length);
    for (const start of [...all('DTSTART'), ...all('DTEND')]) assert.match(start ?? '', /^VALUE=DATE:\d{8}$/);
    for (const url of all('URL')) leads(url?.trim() ?? '', 'calendar.ics');
    assert.match(unfolded, /DTSTART;VALUE=DATE:20271122/);
  });
}
