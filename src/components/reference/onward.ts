/* Addresses that a question leads to, as links with the titles of what they lead to. Knows the record, no markup. */
import type { Chapter } from '../../load/chapters.ts';
import type { Reader } from '../../load/reader.ts';
import { pointId } from '../../model/cases.ts';
import type { Words } from '../../model/words.ts';
import { TEACH, teachPageAt } from '../../model/teach-pages.ts';
import { placeOf } from '../../search/kinds.ts';
import { SITE_PAGES } from '../search/site-pages.ts';
import { thingAt, titleOf } from '../record/citable.ts';

export interface Onward {
  readonly href: string;
  readonly title: Words;
  /** What kind of thing it is: "Chapter", "Term". */
  readonly kind: string;
  /** The place in it: "paragraph 5". */
  readonly place?: string;
}

/** Lists whose entries have no pages, by the first segment of their address, with what the search calls such an entry. */
const ENTRIES = {
  measures: 'measure',
  people: 'person',
  sources: 'source',
} as const;

type List = keyof typeof ENTRIES;

/** @param address below the language, checked by `load/check-questions.ts` @throws Error for one that leads nowhere */
export function onwardOf(reader: Reader, address: string, chapters: readonly Chapter[]): Onward {
  const { t, href } = reader;
  const { segments, fragment } = placeOfAddress(reader, address);
  const [part = ''] = segments;
  const to = `${href.page(...segments)}${fragment === undefined ? '' : `#${fragment}`}`;
  if (part === TEACH) return { href: to, ...teachTitle(reader, segments) };
  // A chapter in plain words has the title of the chapter.
  const plain = part === 'chapters' && segments[2] === 'plain';
  const thing = thingAt(plain ? segments.slice(0, 2) : segments);
  const title = thing
    ? titleOf(reader, ...thing, chapters)
    : fragment !== undefined && part in ENTRIES
      ? entryOf(reader, part as List, fragment)
      : pageOf(reader, segments);
  if (!title) throw new Error(`There is nothing at ${address} to lead to`);
  const kind = fragment !== undefined && part in ENTRIES ? ENTRIES[part as List] : (placeOf(segments)?.kind ?? 'page');
  const place = placeIn(reader, part, fragment);
  return {
    href: to,
    title,
    kind: plain ? t('plain.version') : t(`search.one.${kind}`),
    ...(place ? { place } : {}),
  };
}

/** Where an address leads: what has a page of its own is not looked for in a list. */
function placeOfAddress({ world }: Reader, address: string) {
  const [path = '', fragment] = address.split('#');
  const segments = path.split('/');
  const pages = { claims: world.claims, figures: world.figures, glossary: world.terms }[path] as
    | ReadonlyMap<string, unknown>
    | undefined;
  return fragment !== undefined && pages?.has(fragment) ? { segments: [path, fragment] } : { segments, fragment };
}

/** The place in a page that a fragment names: a paragraph of a chapter, a point of an order. */
function placeIn({ t, world }: Reader, part: string, fragment = ''): string | undefined {
  const paragraph = part === 'chapters' ? /^p(\d+)$/.exec(fragment)?.[1] : undefined;
  if (paragraph) return t('search.place', { number: paragraph });
  if (part !== 'orders' || !fragment.startsWith('point-')) return undefined;
  const points = [...world.orders.values()].flatMap(({ points: all }) => all);
  const point = points.find(({ n }) => pointId(n) === fragment);
  return point && t('teach.point', { number: point.n });
}

/** What teachers take, or the page of all of it. */
function teachTitle({ t, lang, world }: Reader, segments: readonly string[]): Pick<Onward, 'title' | 'kind'> {
  const found = teachPageAt(world.teaching, segments);
  if (found) return { title: found.title, kind: t(`teach.kind.${found.kind}`) };
  const [, part = ''] = segments;
  return { title: { text: t(part === '' ? 'teach.title' : `teach.all.${part}`), lang }, kind: t('search.one.page') };
}

/** An entry of a list without pages of their own, by its fragment. */
function entryOf({ t, world }: Reader, list: List, fragment: string): Words | undefined {
  switch (list) {
    case 'measures': {
      const measure = world.measures.get(fragment.replace(/^m-/, ''));
      const state = measure && world.actors.get(measure.state)?.name;
      const what = measure && t(`measures.type.${measure.type}`);
      return state && what ? { text: t('search.measure', { state: state.text, what }), lang: state.lang } : undefined;
    }
    case 'people':
      return world.people.get(fragment)?.name;
    case 'sources': {
      const source = world.sources.get(fragment.replace(/^s-/, ''));
      return source && { text: source.title, lang: source.lang };
    }
  }
}

/** A page of the site that is no thing of the record. */
function pageOf({ t, lang }: Reader, segments: readonly string[]): Words | undefined {
  const page = SITE_PAGES.find((each) => each.segments.join('/') === segments.join('/'));
  return page && { text: t(page.name), lang };
}
