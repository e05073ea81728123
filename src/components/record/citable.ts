/*
 * What has a citation: every page of the site, in the words and addresses of a reader's language, with the places in it
 * and the documents that it rests on.
 */
import { chartIds, figure } from '../../charts/figure.ts';
import type { CslItem } from '../../cite/item.ts';
import { type CitedPage, pageItem, partItem } from '../../cite/page-item.ts';
import { quoted } from '../../i18n/quoted.ts';
import { absolute } from '../../load/site.ts';
import type { Words } from '../../model/words.ts';
import { storySegments } from '../../model/story.ts';
import type { Reader } from '../../load/reader.ts';
import { TEACH, teachPageAt, teachPages } from '../../model/teach-pages.ts';
import { SITE_PAGES } from '../search/site-pages.ts';
import { asThing, type CitedChapter } from './cited-thing.ts';
import { partsOf } from './cited-parts.ts';
import { daysOf } from './days.ts';

/** Parts of the site whose things are cited one by one, and what a citation calls such a thing. */
const NOUNS = {
  events: 'Entry',
  chapters: 'Chapter',
  charts: 'Chart',
  orders: 'Decision',
  cases: 'Case',
  warrants: 'Warrant',
  resolutions: 'Resolution',
  states: 'State',
  questions: 'Question',
  claims: 'Claim',
  glossary: 'Term',
  figures: 'Figure',
  story: 'Story',
} as const;

export type ThingPart = keyof typeof NOUNS;

/** The part and the thing of an address, where that thing is one of many. */
export function thingAt(segments: readonly string[]): readonly [ThingPart, string] | undefined {
  const [part, id, ...deeper] = segments;
  return part && id && deeper.length === 0 && part in NOUNS ? [part as ThingPart, id] : undefined;
}

/** Addresses of the things of one part or of all, under the language. */
export function thingsIn({ world }: Reader, chapters: readonly CitedChapter[]): (readonly [ThingPart, string])[] {
  const of = (part: ThingPart, ids: Iterable<string>) => [...ids].map((id) => [part, id] as const);
  return [
    ...of('events', world.event.keys()),
    ...of(
      'chapters',
      chapters.map(({ slug }) => slug),
    ),
    ...of('charts', chartIds()),
    ...of('orders', world.orders.keys()),
    ...of('cases', world.proceedings.keys()),
    ...of('warrants', world.warrants.keys()),
    ...of('resolutions', world.resolutions.keys()),
    ...of('states', world.states.keys()),
    ...of('questions', world.questions.keys()),
    ...of('claims', world.claims.keys()),
    ...of('glossary', world.terms.keys()),
    ...of('figures', world.figures.keys()),
    ...[...world.stories.values()].flatMap((story) => {
      const [, id] = storySegments(story);
      return id === undefined ? [] : of('story', [id]);
    }),
  ];
}

/** What teachers take of one kind stands on a page of its own. */
export const TEACH_LISTS = ['documents', 'controversies', 'protocols', 'practice'] as const;

/** So does what a reader for a course is put together on. */
const COURSE_PACK = 'pack';

/** Addresses under the language of all pages that have a citation. */
export function citedPages(reader: Reader, chapters: readonly CitedChapter[]): (readonly string[])[] {
  const teaching = teachPages(reader.world.teaching);
  const kinds = TEACH_LISTS.filter((list) => teaching.some(({ kind }) => kind === list));
  return [
    ...SITE_PAGES.map(({ segments }) => segments),
    ...thingsIn(reader, chapters),
    ...kinds.map((kind) => [TEACH, kind]),
    [TEACH, COURSE_PACK],
    ...teaching.map(({ segments }) => segments),
  ];
}

/** A page as something to cite; nothing where it has no citation: the search, a frame. */
export function citedPage(
  reader: Reader,
  segments: readonly string[],
  chapters: readonly CitedChapter[],
): CitedPage | undefined {
  const { world, t, href } = reader;
  const title = titleAt(reader, segments, chapters);
  if (!title) return undefined;
  const version = daysOf(world, segments, chapters).modified;
  const thing = thingAt(asThing(segments));
  return {
    key:
      thing?.[0] === 'events'
        ? thing[1]
        : ['site', ...segments]
            .slice(segments.length > 1 ? 1 : 0)
            .join('-')
            .replaceAll('/', '-'),
    title: title.text,
    site: t('site.name'),
    url: absolute(href.page(...segments)),
    version,
    note: `${thing ? `${NOUNS[thing[0]]} ${thing[1]}` : 'Page'}, version of ${version}`,
    lang: title.lang,
  };
}

/** The page and, after it, the places in it. @throws Error for a page that has no citation */
export function itemsOf(
  reader: Reader,
  segments: readonly string[],
  chapters: readonly CitedChapter[],
): readonly CslItem[] {
  const page = citedPage(reader, segments, chapters);
  if (!page) throw new Error(`There is no page "${segments.join('/')}" to cite`);
  return [pageItem(page), ...partsOf(reader, segments, chapters).map((part) => partItem(page, part))];
}

/**
 * The name of a page's citation files, under the language and without what says their form. No file stands right under a
 * language: the rules of hosts name folders there.
 */
export const citedName = ([part = 'cite', ...rest]: readonly string[]): string =>
  [part, ...(rest.length > 0 ? rest : ['page'])].join('/');

function titleAt(reader: Reader, segments: readonly string[], chapters: readonly CitedChapter[]): Words | undefined {
  const thing = thingAt(asThing(segments));
  if (thing) return titleOf(reader, ...thing, chapters);
  const { t, lang, world } = reader;
  if (segments.length === 0) return { text: t('site.name'), lang };
  if (segments[0] === TEACH) {
    const list = TEACH_LISTS.find((kind) => kind === segments[1] && segments.length === 2);
    if (list) return { text: t(`teach.all.${list}`), lang };
    if (segments[1] === COURSE_PACK && segments.length === 2) return { text: t('pack.title'), lang };
    return segments.length === 1 ? { text: t('teach.title'), lang } : teachPageAt(world.teaching, segments)?.title;
  }
  const page = SITE_PAGES.find(({ segments: own }) => own.join('/') === segments.join('/'));
  return page && { text: t(page.name), lang };
}

/** The title of the thing's page. */
export function titleOf(
  { lang, t, world }: Reader,
  part: ThingPart,
  id: string,
  chapters: readonly CitedChapter[],
): Words | undefined {
  switch (part) {
    case 'events':
      return world.event.get(id)?.title;
    case 'chapters': {
      const chapter = chapters.find(({ slug }) => slug === id);
      return chapter && { text: chapter.head.title, lang: chapter.lang };
    }
    case 'charts':
      return chartIds().includes(id) ? figure(lang, id).title : undefined;
    case 'orders': {
      const order = world.orders.get(id);
      const proceeding = world.proceedings.get(order?.proceeding ?? '');
      return order && proceeding && { text: `${order.title.text}, ${proceeding.name.text}`, lang: order.title.lang };
    }
    case 'cases':
      return world.proceedings.get(id)?.name;
    case 'warrants': {
      const person = world.people.get(world.warrants.get(id)?.person ?? '');
      return person && { text: t('warrants.of', { name: person.name.text }), lang };
    }
    case 'resolutions': {
      const resolution = world.resolutions.get(id);
      return resolution && { text: resolution.number, lang: resolution.title.lang };
    }
    case 'states':
      return world.states.get(id)?.name;
    case 'questions':
      return world.questions.get(id)?.question;
    case 'claims': {
      const claim = world.claims.get(id)?.claim;
      return claim && { text: quoted(t, claim.text), lang: claim.lang };
    }
    case 'glossary':
      return world.terms.get(id)?.term;
    case 'figures':
      return world.figures.get(id)?.label;
    case 'story':
      return world.stories.get(id)?.title;
  }
}
