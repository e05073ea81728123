/* Feeds and calendar as others read them: well formed, with addresses that lead somewhere. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadWorld } from '../../src/load/world.ts';
import { readEscaped } from '../../src/markup/markup.ts';
import { followedCases, followedStates } from '../../src/share/followed.ts';
import { upcomingOf } from '../../src/share/upcoming.ts';
import { filesOf } from '../../tools/files.ts';
import { childrenOf, readXml } from '../read-xml.ts';
import { fileFor, read, SITES } from './site.ts';

const ORIGIN = 'https://orders-and-warrants.example';

interface FeedEntry {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly content_html: string;
  readonly date_modified: string;
  readonly date_published: string;
}

/** The Atom feed, as a strict reader takes it, says what the JSON Feed says: the same items, their texts as text. */
function checkAtom(xml: string, items: readonly FeedEntry[], path: string): void {
  const feed = readXml(xml);
  assert.equal(feed.name, 'feed', path);
  assert.equal(feed.attributes['xmlns'], 'http://www.w3.org/2005/Atom', path);
  for (const name of ['id', 'title', 'updated']) assert.ok(childrenOf(feed, name)[0]?.text, `${path}: ${name}`);
  const told = childrenOf(feed, 'entry').map((entry) => {
    const [id, title, summary] = ['id', 'title', 'summary'].map((name) => childrenOf(entry, name)[0]);
    assert.deepEqual([title?.attributes['type'], summary?.attributes['type']], ['html', 'html'], path);
    for (const said of [title, summary]) assert.doesNotMatch(said?.text ?? '', /</, path);
    const [updated, published] = ['updated', 'published'].map((name) => childrenOf(entry, name)[0]?.text);
    return {
      id: id?.text,
      title: readEscaped(title?.text ?? ''),
      content_html: summary?.text,
      date_modified: updated,
      date_published: published,
    };
  });
  assert.deepEqual(
    told,
    items.map(({ id, title, content_html, date_modified, date_published }) => ({
      id,
      title,
      content_html,
      date_modified,
      date_published,
    })),
    path,
  );
}

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
        items: FeedEntry[];
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
      checkAtom(read(site, path.replace(/json$/, 'atom')), feed.items, path);
    }
  });

  test(`the site ${site.name}: an entry that was corrected is the same item, which says what was changed and when`, () => {
    const { items } = JSON.parse(read(site, 'feeds/en/events.json')) as { items: FeedEntry[] };
    const corrected = loadWorld('en').events.filter(({ changed }) => changed.length > 0);
    const told = corrected.flatMap((event) => {
      const item = items.find(({ url }) => url.endsWith(`/events/${event.id}/`));
      return item ? [{ event, item }] : [];
    });
    assert.ok(told.length > 0);
    for (const { event, item } of told) {
      assert.equal(item.id, `${item.url}#${event.added}`);
      assert.equal(item.date_published, `${event.added}T00:00:00.000Z`);
      assert.equal(item.date_modified, `${event.changed.at(-1)?.date}T00:00:00.000Z`);
      const text = readEscaped(item.content_html);
      for (const { what } of event.changed) assert.ok(text.includes(what), `${event.id}: ${text}`);
    }
  });

  test(`the site ${site.name}: a number that was corrected says so in its feed, and is as new as the correction`, () => {
    const { items } = JSON.parse(read(site, 'feeds/en/figures.json')) as { items: FeedEntry[] };
    const corrected = [...loadWorld('en').figures.values()].filter(({ changed }) => changed.length > 0);
    const told = corrected.flatMap((figure) => {
      const item = items.find(({ url }) => url.endsWith(`/figures/${figure.id}/`));
      return item ? [{ figure, item }] : [];
    });
    assert.ok(told.length > 0);
    for (const { figure, item } of told) {
      const days = [figure.asOf, ...figure.changed.map(({ date }) => date)].sort();
      assert.equal(item.date_published, `${figure.asOf}T00:00:00.000Z`);
      assert.equal(item.date_modified, `${days.at(-1)}T00:00:00.000Z`, figure.id);
      const text = readEscaped(item.content_html);
      for (const { what } of figure.changed) assert.ok(text.includes(what), `${figure.id}: ${text}`);
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
  test(`the site ${site.name}: the calendar of what is ahead holds that alone, under the names of the whole one`, () => {
    const uids = (path: string) =>
      [
        ...read(site, path)
          .replaceAll(/\r\n[ \t]/g, '')
          .matchAll(/^UID:(.*)$/gm),
      ].map(([, uid]) => uid?.trim());
    const ahead = uids('upcoming.ics');
    const known = upcomingOf(loadWorld('en')).ahead.map(({ step }) => step.date.first.replaceAll('-', ''));
    const days = [...read(site, 'upcoming.ics').matchAll(/^DTSTART;VALUE=DATE:(\d{8})/gm)].map(([, day]) => day ?? '');
    assert.ok(ahead.length > 0);
    assert.deepEqual(
      ahead.filter((uid) => !uids('calendar.ics').includes(uid)),
      [],
    );
    assert.deepEqual(
      days.filter((day) => !known.includes(day)),
      [],
    );
  });

  test(`the site ${site.name}: each case and state that has entries has a feed of those`, () => {
    const world = loadWorld('en');
    for (const { feed, events } of [...followedCases(world), ...followedStates(world)]) {
      const { items } = JSON.parse(read(site, `feeds/en/${feed}.json`)) as { items: FeedEntry[] };
      const ids = items.map(({ url }) => /\/events\/([^/]+)\/$/.exec(url)?.[1]);
      assert.ok(ids.length > 0 && ids.length <= events.length, feed);
      for (const id of ids)
        assert.ok(
          events.some((event) => event.id === id),
          `${feed}: ${id}`,
        );
    }
  });
}
