/* Chapters in plain words, in the reader's language where it has them. */
import { type CollectionEntry, getCollection, render } from 'astro:content';
import type { Words } from '../model/words.ts';
import { type Chapter, chaptersOf } from './chapters.ts';
import { isOlderThanSource } from './translated.ts';
import { SOURCE_LANGUAGE } from './world.ts';

export interface PlainChapter {
  /** That of the chapter. */
  readonly slug: string;
  readonly title: Words;
  readonly chapter: Chapter;
  /** Whether it translates an older text of the source language. */
  readonly older: boolean;
  readonly entry: CollectionEntry<'plain'>;
}

/** All of them, in the order of the chapters. */
export async function plainChaptersOf(lang: string): Promise<PlainChapter[]> {
  const entries = new Map((await getCollection('plain')).map((entry) => [entry.id, entry]));
  return (await chaptersOf(lang)).flatMap((chapter): PlainChapter[] => {
    const own = entries.get(`${lang}/${chapter.slug}`);
    const entry = own ?? entries.get(chapter.slug);
    if (!entry) return [];
    return [
      {
        slug: chapter.slug,
        title: { text: entry.data.title, lang: own ? lang : SOURCE_LANGUAGE },
        chapter,
        older: own !== undefined && isOlderThanSource(own.data.of, `plain/${chapter.slug}.mdx`),
        entry,
      },
    ];
  });
}

/** Its text as a component. */
export const renderPlain = ({ entry }: PlainChapter) => render(entry);
