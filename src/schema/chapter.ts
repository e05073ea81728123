/* The shapes of the heads of content/chapters/<slug>.mdx, content/plain/<slug>.mdx and content/pages/<id>.mdx. */
import { z } from 'astro/zod';
import { citations, day, id, line, paragraph, sourceMark } from './fields.ts';

export const chapterShape = z.strictObject({
  title: line(90, 'The title.'),
  standfirst: paragraph(320, 'One to three sentences under the title.'),
  order: z.number().int().min(1).describe('Place in reading order.'),
  factsAsOf: day.describe('The facts were checked up to this day.'),
  textOf: day.describe('The day of this version of the text.'),
  rewritten: day
    .describe('The day on which the text was written anew; each paragraph kept its number and its subject.')
    .optional(),
  summary: z
    .array(z.strictObject({ text: paragraph(320, 'One sentence.'), sources: citations }))
    .length(5, 'needs exactly five sentences')
    .describe('The chapter in five sentences, each with its sources.'),
  questions: z
    .array(line(220, 'A question for a class.'))
    .min(2)
    .describe('Questions that the chapter answers or opens.'),
  contentNote: line(200, 'What of violence the chapter tells, so that a reader or teacher can prepare.').optional(),
  terms: z.array(id).describe('Ids of files in content/terms, listed at the end.').default([]),
});

/** The head of content/pages/<id>.mdx. */
export const pageShape = z.strictObject({ title: line(90, 'The title.') });

/** The head of content/plain/<slug>.mdx: a chapter in plain words, named as the chapter is. */
export const plainShape = z.strictObject({
  chapter: id.describe('Id of the chapter: its file in content/chapters, and the name of this file.'),
  title: line(90, 'The title.'),
  asOf: day.describe('The day through which the text was checked.'),
});

const of = sourceMark.optional();

/** The head of content/lang/<tag>/chapters/<slug>.mdx: that of the chapter, and which text it translates. */
export const translatedChapterShape = chapterShape.extend({ of });

/** The head of content/lang/<tag>/plain/<slug>.mdx. */
export const translatedPlainShape = plainShape.extend({ of });

/** The head of content/lang/<tag>/pages/<id>.mdx. */
export const translatedPageShape = pageShape.extend({ of });

export type ChapterHead = z.output<typeof chapterShape>;
export type PlainHead = z.output<typeof plainShape>;
