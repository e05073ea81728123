/*
 * The collections that Astro loads, because they are MDX: chapters and plain pages, by their name (`the-war`) and in
 * another language by its tag and their name (`fr/the-war`). Facts are read by src/load.
 */
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { translatedChapterShape, translatedPageShape } from './schema/chapter.ts';

const base = process.env['CONTENT_DIR'] ?? './content';

/** `lang/fr/chapters/the-war.mdx` becomes `fr/the-war`, whatever its case. */
const generateId = ({ entry }: { readonly entry: string }) =>
  entry.replace(/^lang\//, '').replace(/(?:chapters|pages)\/([^/]+)\.mdx$/, '$1');
const prose = (folder: string) => glob({ base, pattern: [`${folder}/*.mdx`, `lang/*/${folder}/*.mdx`], generateId });

export const collections = {
  chapters: defineCollection({ loader: prose('chapters'), schema: translatedChapterShape }),
  pages: defineCollection({ loader: prose('pages'), schema: translatedPageShape }),
};
