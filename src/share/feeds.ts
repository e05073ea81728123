/*
 * The site as feeds: entries (all, by lane, by case and by state), chapters, corrections and figures, each as Atom and as JSON Feed. A
 * feed is as new as its newest item: no clock, so that two builds are alike. Everything that is told is plain text; where
 * a form takes HTML it is escaped first. Knows no page.
 */
import { LICENCE } from '../model/licence.ts';
import { Feed, type Item as FeedItem } from 'feed';
import { chartIds } from '../charts/figure.ts';
import { formatDate, formatDay } from '../i18n/dates.ts';
import { absolute } from '../load/site.ts';
import { type Reader, readerOf } from '../load/reader.ts';
import { escapeText } from '../markup/markup.ts';
import type { Day } from '../model/date.ts';
import type { Changed } from '../model/entry.ts';
import { firstAddress } from '../model/moved.ts';
import type { Event } from '../model/record.ts';
import { correctionsOf } from './corrections.ts';
import { followedCases, followedStates } from './followed.ts';

export interface FeedFile {
  /** Path under /feeds/: "en/events-icj.atom". */
  readonly path: string;
  readonly body: string;
}

/** What one feed tells; the newest item first. */
interface FeedDefinition {
  readonly name: string;
  readonly title: string;
  /** Address of the page that it follows. */
  readonly page: string;
  readonly items: readonly FeedEntry[];
}

interface FeedEntry {
  /** Permanent and unique: the address, with a day of its own where the same thing is told anew. A correction keeps it. */
  readonly id: string;
  readonly title: string;
  readonly link: string;
  readonly text: string;
  /** Where it is another day than that of the item as it stands. */
  readonly published?: Day;
  /** Of the item as it stands. */
  readonly date: Day;
}

/** A chapter as a feed needs it; chapters are read by Astro and handed in. */
export interface FeedChapter {
  readonly slug: string;
  readonly title: string;
  readonly standfirst: string;
  readonly textOf: Day;
}

/** No reader wants the whole record again; the data files have it. A day is told whole: what was cut off it would never be told. */
const MOST = 60;

/** Every feed of a language in both forms. */
export function feedFiles(lang: string, chapters: readonly FeedChapter[]): FeedFile[] {
  return feedDefinitions(lang, chapters).flatMap((definition) => {
    return [
      { path: `${lang}/${definition.name}.atom`, body: compose(lang, definition, ATOM).atom1() },
      { path: `${lang}/${definition.name}.json`, body: compose(lang, definition, JSON_FEED).json1() },
    ];
  });
}

function feedDefinitions(lang: string, chapters: readonly FeedChapter[]): FeedDefinition[] {
  const reader = readerOf(lang);
  const { world, locale, t, href } = reader;
  const events = world.events.map((event) => ({ event, item: itemOf(reader, event) }));
  const timeline = href.page('timeline');
  return [
    { name: 'events', title: t('feeds.events'), page: timeline, items: events.map(({ item }) => item) },
    ...world.lanes.map((lane) => ({
      name: `events-${lane.id}`,
      title: t('feeds.lane', { lane: lane.longName.text }),
      page: `${timeline}?lanes=${lane.id}`,
      items: events.filter(({ event }) => event.lane === lane.id).map(({ item }) => item),
    })),
    ...[...followedCases(world), ...followedStates(world)].map((followed) => ({
      name: followed.feed,
      title: t('feeds.lane', { lane: followed.name.text }),
      page: href.page(...followed.segments),
      items: followed.events.map((event) => itemOf(reader, event)),
    })),
    {
      name: 'chapters',
      title: t('feeds.chapters'),
      page: href.page('chapters'),
      items: chapters.map(({ slug, title, standfirst, textOf }) => {
        const link = absolute(href.page('chapters', slug));
        return { id: link, title, link, text: standfirst, date: textOf };
      }),
    },
    {
      name: 'corrections',
      title: t('feeds.corrections'),
      page: href.page('corrections'),
      items: correctionsOf(world, chartIds(), href, t).map(({ id, title, href: to, date, what }) => ({
        id,
        title: title.text,
        link: absolute(to),
        text: what.join(' '),
        date,
      })),
    },
    {
      name: 'figures',
      title: t('feeds.figures'),
      page: href.page('figures'),
      items: [...world.figures.values()].map((figure) => {
        // By this address feeds have known it since it stood in the list alone.
        const first = firstAddress(`figures/${figure.id}`, world.moved).replace('figures/', '');
        const known = `${absolute(href.page('figures'))}#${first}`;
        const link = absolute(href.page('figures', figure.id));
        const title = t('feeds.figure', { label: figure.label.text, value: figure.value.text });
        const counted = t('feeds.counted', {
          by: figure.reportedBy.text,
          date: formatDay(locale, figure.asOf, 'long'),
          disputes: figure.disputes.text,
        });
        const text = [counted, ...changesIn(reader, figure)].join(' ');
        const corrected = figure.changed.at(-1)?.date ?? figure.asOf;
        const date = corrected > figure.asOf ? corrected : figure.asOf;
        return { id: `${known}-${figure.asOf}`, title, link, text, published: figure.asOf, date };
      }),
    },
  ];
}

/** The entry as of its last version. Corrected, it stays the same item: it says what was changed and when. */
function itemOf(reader: Reader, event: Event): FeedEntry {
  const { locale, href, world } = reader;
  const link = absolute(href.page('events', event.id));
  const known = absolute(href.page(...firstAddress(`events/${event.id}`, world.moved).split('/')));
  const text = [`${formatDate(locale, event.when, 'long')}.`, event.summary.text, ...changesIn(reader, event)].join(
    ' ',
  );
  return {
    id: `${known}#${event.added}`,
    title: event.title.text,
    link,
    text,
    published: event.added,
    date: event.changed.at(-1)?.date ?? event.added,
  };
}

/** What was changed in an entry and when, each in a sentence. */
const changesIn = ({ locale, t }: Reader, { changed }: Changed): readonly string[] =>
  changed.map(({ date, what }) => t('feeds.changed', { date: formatDay(locale, date, 'long'), what }));

/** What a form of a feed wants done to the texts that the library puts into it. */
interface Form {
  /** Of the feed itself. */
  readonly own: (text: string) => string;
  readonly item: (title: string, text: string) => Pick<FeedItem, 'title' | 'description' | 'content'>;
}

/** The library reads each `&amp;` as `&` before it writes XML, and calls titles and summaries HTML. */
const ATOM: Form = {
  own: (text) => text.replaceAll('&', '&amp;'),
  item: (title, text) => ({ title: escapeText(title), description: escapeText(text) }),
};

/** Titles are plain text here (JSON Feed 1), what an item says is HTML. */
const JSON_FEED: Form = {
  own: (text) => text,
  item: (title, text) => ({ title, content: escapeText(text) }),
};

function compose(lang: string, { name, title, page, items }: FeedDefinition, { own, item: inForm }: Form): Feed {
  const { t, href, world } = readerOf(lang);
  const site = own(t('site.name'));
  const sorted = [...items].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const last = sorted[MOST - 1]?.date;
  const newest = last === undefined ? sorted : sorted.filter(({ date }) => date >= last);
  const address = (ending: string) => absolute(href.root('feeds', lang, `${name}.${ending}`));
  const feed = new Feed({
    id: address('atom'),
    title: own(t('feeds.title', { site: t('site.name'), title })),
    description: own(t('page.line')),
    link: absolute(page),
    language: lang,
    copyright: LICENCE.title,
    updated: midnight(newest[0]?.date ?? world.edited),
    generator: t('site.name'),
    author: { name: site, link: absolute(href.page()) },
    feedLinks: { atom: address('atom'), json: address('json') },
  });
  for (const item of newest)
    feed.addItem({
      id: item.id,
      link: item.link,
      ...inForm(item.title, item.text),
      date: midnight(item.date),
      published: midnight(item.published ?? item.date),
    });
  return feed;
}

const midnight = (day: Day) => new Date(`${day}T00:00:00Z`);
