/* The chapters in reading order, in the reader's language where it has them. */
import { type CollectionEntry, getCollection, render } from 'astro:content';
import { idsNamed, paragraphsNaming, placesCited } from '../chapters/parse-prose.ts';
import type { Words } from '../model/words.ts';
import { SOURCE_LANGUAGE } from './world.ts';
import { isOlderThanSource } from './translated.ts';

export interface Chapter {
  readonly slug: string;
  /** Language of the text. */
  readonly lang: string;
  /** Whether it translates an older text of the source language. */
  readonly older: boolean;
  readonly head: CollectionEntry<'chapters'>['data'];
  /** Minutes to read, at 220 words a minute. */
  readonly minutes: number;
  readonly entry: CollectionEntry<'chapters'>;
}

const WORDS_PER_MINUTE = 220;

/** All chapters; where a language has not translated one, the text is that of the source language, and says so. */
export async function chaptersOf(lang: string): Promise<Chapter[]> {
  const entries = new Map((await getCollection('chapters')).map((entry) => [entry.id, entry]));
  return [...entries.values()]
    .filter(({ id }) => !id.includes('/'))
    .sort((a, b) => a.data.order - b.data.order)
    .map((source) => {
      const own = entries.get(`${lang}/${source.id}`);
      const entry = own ?? source;
      return {
        slug: source.id,
        lang: own ? lang : SOURCE_LANGUAGE,
        older: own !== undefined && isOlderThanSource(own.data.of, `chapters/${source.id}.mdx`),
        // The place among the chapters is that of the source, also for a translation of an older text, and so is the
        // history of its paragraphs.
        head: { ...entry.data, order: source.data.order, rewritten: source.data.rewritten },
        minutes: minutesOf(entry.body ?? ''),
        entry,
      };
    });
}

/** The chapters that show a chart. */
export async function chartUses(lang: string, chart: string): Promise<{ slug: string; title: Words }[]> {
  return (await chaptersOf(lang))
    .filter((chapter) => named(chapter, 'Chart').includes(chart))
    .map((chapter) => ({ slug: chapter.slug, title: { text: chapter.head.title, lang: chapter.lang } }));
}

/** A chapter that tells of an event, with the paragraphs that name it, in order. */
export interface Telling {
  readonly slug: string;
  readonly order: number;
  readonly title: Words;
  readonly paragraphs: readonly number[];
}

/** The chapters whose text names an event, in reading order. */
export async function tellingsOf(lang: string, event: string): Promise<Telling[]> {
  return (await chaptersOf(lang)).flatMap(({ slug, lang: own, head, entry }): Telling[] => {
    const paragraphs = paragraphsOf(entry.body ?? '').get(event);
    return paragraphs ? [{ slug, order: head.order, title: { text: head.title, lang: own }, paragraphs }] : [];
  });
}

/** Each text is read once, however many events ask. */
const numbered = new Map<string, ReadonlyMap<string, readonly number[]>>();

function paragraphsOf(body: string): ReadonlyMap<string, readonly number[]> {
  const told = numbered.get(body) ?? paragraphsNaming(body, 'Event');
  numbered.set(body, told);
  return told;
}

/** Each text is counted once, however many pages ask. */
const counted = new Map<string, number>();

/** Minutes to read a text. */
export function minutesOf(body: string): number {
  const minutes = counted.get(body) ?? countMinutes(body);
  counted.set(body, minutes);
  return minutes;
}

function countMinutes(body: string): number {
  const prose = body.replace(/<[^>]+>/g, ' ').replace(/\{[^}]*\}/g, ' ');
  return Math.max(1, Math.round(prose.split(/\s+/).filter(Boolean).length / WORDS_PER_MINUTE));
}

/** A chapter's text as a component, and its headings. */
export function renderChapter(chapter: Chapter) {
  return render(chapter.entry);
}

/** Ids of the events that the text names, each once. */
export function namedIn(chapter: Chapter): readonly string[] {
  return named(chapter, 'Event');
}

/** Ids of the charts that the text shows, in its order. */
export function chartsIn(chapter: Chapter): readonly string[] {
  return named(chapter, 'Chart');
}

/** Ids of the sources that the text cites, each once, in order of first mention. */
export function citedIn(chapter: Chapter): readonly string[] {
  return named(chapter, 'Cite');
}

/** What of a chapter cites. */
interface Cites {
  readonly head: Pick<Chapter['head'], 'summary'>;
  readonly entry: { readonly body?: string };
}

/** Every mention of a source in the five sentences and in the text, with the place in it. */
export function citationsOf({ head, entry }: Cites): readonly { readonly id: string; readonly at?: string }[] {
  const summed = head.summary.flatMap(({ sources }) => sources);
  return [...summed.map(({ id, at }) => ({ id, ...(at ? { at } : {}) })), ...placesCited(entry.body ?? '')];
}

/** Each text is read once for each component, however many pages ask. */
const known = new Map<string, readonly string[]>();

function named({ entry }: Chapter, component: string): readonly string[] {
  const key = `${component} ${entry.body ?? ''}`;
  const ids = known.get(key) ?? idsNamed(entry.body ?? '', component);
  known.set(key, ids);
  return ids;
}
