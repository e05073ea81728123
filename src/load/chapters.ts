/* The chapters in reading order. */
import { type CollectionEntry, getCollection, render } from 'astro:content';
import { idsNamed } from '../chapters/parse-prose.ts';
import { SOURCE_LANGUAGE } from './world.ts';

export interface Chapter {
  readonly slug: string;
  /** Language of the text. */
  readonly lang: string;
  readonly head: CollectionEntry<'chapters'>['data'];
  /** Minutes to read, at 220 words a minute. */
  readonly minutes: number;
  readonly entry: CollectionEntry<'chapters'>;
}

const WORDS_PER_MINUTE = 220;

/** All chapters; in another language the text is that of the source language, and says so. */
export async function chaptersOf(_lang: string): Promise<Chapter[]> {
  const entries = await getCollection('chapters');
  return entries
    .map((entry) => ({
      slug: entry.id,
      lang: SOURCE_LANGUAGE,
      head: entry.data,
      minutes: minutesOf(entry.body ?? ''),
      entry,
    }))
    .sort((a, b) => a.head.order - b.head.order);
}

/** The chapters that show a chart. */
export async function chartUses(lang: string, chart: string): Promise<{ slug: string; title: string }[]> {
  return (await chaptersOf(lang))
    .filter((chapter) => named(chapter, 'Chart').includes(chart))
    .map(({ slug, head }) => ({ slug, title: head.title }));
}

function minutesOf(body: string): number {
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

/** Ids of the sources that the text cites, each once, in order of first mention. */
export function citedIn(chapter: Chapter): readonly string[] {
  return named(chapter, 'Cite');
}

/** Each text is read once for each component, however many pages ask. */
const known = new Map<string, readonly string[]>();

function named({ entry }: Chapter, component: string): readonly string[] {
  const key = `${component} ${entry.body ?? ''}`;
  const ids = known.get(key) ?? idsNamed(entry.body ?? '', component);
  known.set(key, ids);
  return ids;
}
