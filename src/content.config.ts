/* The collections that Astro loads, because they are MDX: chapters and plain pages. Facts are read by src/load. */
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { chapterShape, pageShape } from './schema/chapter.ts';

const content = process.env['CONTENT_DIR'] ?? './content';

export const collections = {
  chapters: defineCollection({ loader: glob({ base: `${content}/chapters`, pattern: '*.mdx' }), schema: chapterShape }),
  pages: defineCollection({ loader: glob({ base: `${content}/pages`, pattern: '*.mdx' }), schema: pageShape }),
};
