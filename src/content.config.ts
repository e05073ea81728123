/*
 * The collections that Astro loads, because they are MDX: chapters, their plain versions and pages, by their name (`the-war`) and in
 * another language by its tag and their name (`fr/the-war`). Facts are read by src/load.
 */
import { glob, type Loader } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { translatedChapterShape, translatedPageShape, translatedPlainShape } from './schema/chapter.ts';

const base = process.env['CONTENT_DIR'] ?? './content';

/** `lang/fr/chapters/the-war.mdx` becomes `fr/the-war`, whatever its case. */
const generateId = ({ entry }: { readonly entry: string }) =>
  entry.replace(/^lang\//, '').replace(/(?:chapters|pages|plain)\/([^/]+)\.mdx$/, '$1');

/** Astro keeps what it has read for the next build, which may be of another content folder. */
function prose(folder: string): Loader {
  const files = glob({ base, pattern: [`${folder}/*.mdx`, `lang/*/${folder}/*.mdx`], generateId });
  return {
    name: 'prose',
    load: async (context) => {
      if (context.meta.get('base') !== base) context.store.clear();
      context.meta.set('base', base);
      await files.load(context);
    },
  };
}

export const collections = {
  chapters: defineCollection({ loader: prose('chapters'), schema: translatedChapterShape }),
  plain: defineCollection({ loader: prose('plain'), schema: translatedPlainShape }),
  pages: defineCollection({ loader: prose('pages'), schema: translatedPageShape }),
};
