/* Fields that several shapes share. Each says in one sentence what is right; errors quote it. */
import { z } from 'astro/zod';
import { isDay, isOfTheRecord, parsePartialDate } from '../model/date.ts';
import { SHARED_AT_MOST } from '../model/words.ts';

const NOT_OF_THE_RECORD = 'is not between the years 1800 and 2100; mend the year';

/** A date with its precision, as `model/date.ts` reads it. */
export const partialDate = z
  .string()
  .max(40, 'is too long for a date')
  .transform((text, context) => {
    try {
      const date = parsePartialDate(text);
      if (isOfTheRecord(date.first) && isOfTheRecord(date.last)) return date;
      context.addIssue({ code: 'custom', message: NOT_OF_THE_RECORD });
      return z.NEVER;
    } catch (error) {
      context.addIssue({ code: 'custom', message: (error as Error).message });
      return z.NEVER;
    }
  })
  .describe('A date: 2024-01-26, 2024-01, 2024, start/end for what lasted, [start..end] for one day in between.');

/** An exact calendar day. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'is no day; write a day as 2024-01-26', abort: true })
  .refine(isDay, { error: 'this day does not exist; write one of the calendar', abort: true })
  .refine(isOfTheRecord, NOT_OF_THE_RECORD)
  .describe('An exact UTC calendar day: 2024-01-26.');

/** An id: lower case, digits and hyphens. It is an address in other people's pages and never changes. */
export const id = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'write ids in lower case with single hyphens: 2024-01-26-icj-provisional-measures',
  )
  .describe('An id: lower-case letters, digits and single hyphens; permanent.');

/** The mark of a text of the source language, as `i18n/source-mark.ts` makes it. */
export const sourceMark = z
  .string()
  .regex(/^[a-p]{8}$/, 'is no mark of a text; npm run translations <tag> writes it')
  .describe('Which text of the source language is translated; written by npm run translations <tag>.');

/** The language of a document or of words taken from one. */
export const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'write a language tag: en, fr, ar');

/** One line of text with a limit, without space around it. */
export function line(most: number, sentence: string) {
  return z
    .string()
    .min(1, 'must not be empty')
    .max(most, `is longer than ${most} characters; shorten it`)
    .refine((text) => text.trim() === text && !text.includes('\n'), 'must be one line without space around it')
    .describe(sentence);
}

/** A paragraph of text with a limit. */
export function paragraph(most: number, sentence: string) {
  return z
    .string()
    .trim()
    .min(1, 'must not be empty')
    .max(most, `is longer than ${most} characters; shorten it`)
    .describe(sentence);
}

/**
 * Marks for the walk over a shape (`schema/walk.ts`): which strings are words of the source language, which
 * name another file, which lists are citations.
 */
export const wordFields = z.registry<{ readonly words: true }>();
export const citationFields = z.registry<{ readonly citations: true }>();
export const referenceFields = z.registry<{ readonly to: ReferenceTarget }>();

/** The same place of the same source twice is one note twice. */
export function refuseTwice(
  list: readonly { readonly id: string; readonly at?: string | undefined }[],
  context: z.RefinementCtx,
) {
  const seen = new Set<string>();
  list.forEach(({ id: source, at = '' }, i) => {
    const place = `${source} ${at}`;
    if (seen.has(place))
      context.addIssue({
        code: 'custom',
        path: [i],
        message: 'names the same place of the same source again; take it out',
      });
    seen.add(place);
  });
}

/** Sources with locators; at least one. */
export const citations = z
  .array(
    z.strictObject({
      id: id.describe('Id of a file in content/sources.'),
      at: line(120, 'Where in the source: "para. 86", "p. 3".').optional(),
    }),
  )
  .min(1, 'needs at least one source; no source, no sentence')
  .superRefine(refuseTwice)
  .describe('What the statement rests on, each with its place in the document.')
  .register(citationFields, { citations: true });

/** The folders that an id may name. */
export type ReferenceTarget =
  | 'actors'
  | 'places'
  | 'events'
  | 'charts'
  | 'people'
  | 'states'
  | 'proceedings'
  | 'orders'
  | 'warrants'
  | 'series'
  | 'terms'
  | 'lessons'
  | 'sets'
  | 'sources';

/** Words of the source language on one line; joined into `Words` of the reader's language. */
export function wordsLine(most: number, sentence: string) {
  return line(most, sentence).brand<'words'>().register(wordFields, { words: true });
}

/** Words of the source language, a paragraph. */
export function wordsText(most: number, sentence: string) {
  return paragraph(most, sentence).brand<'words'>().register(wordFields, { words: true });
}

/** A text in the length of a shared link, as plain text. */
const short = paragraph(
  SHARED_AT_MOST,
  `The same in ${SHARED_AT_MOST} characters for shared links: whole sentences, and every side that the text gives.`,
).refine((text) => /[.!?][”’)]*$/.test(text), 'must end where a sentence ends');

/** The same as words of the source language. */
export const wordsShort = short.brand<'words'>().register(wordFields, { words: true });

/** Demands `short` where the field that it stands for is too long for a shared link. */
export function shortFor<Field extends string>(field: Field) {
  return (
    file: { readonly [name in Field]: string } & { readonly short?: string | undefined },
    context: z.RefinementCtx,
  ): void => {
    if (file[field].length <= SHARED_AT_MOST || file.short !== undefined) return;
    context.addIssue({
      code: 'custom',
      path: ['short'],
      message: `is missing; ${field} has more than ${SHARED_AT_MOST} characters, which a shared link would cut: say the same shorter, with every side`,
    });
  };
}

/** Names by which readers look for a thing and which its page does not use. */
export const also = z
  .array(line(60, 'A name that readers type: "Turkey", "S/RES/2728".'))
  .describe('Other names by which the search finds it; the page does not show them.')
  .default([]);

/** The id of another file. */
export function reference(to: ReferenceTarget, sentence: string) {
  return id.describe(sentence).register(referenceFields, { to });
}

/** Sources that become citations when joined. */
export const sources = citations
  .describe('What the statement rests on, each with its place in the document.')
  .brand<'citations'>()
  .register(citationFields, { citations: true });

export const check = z
  .enum(['verified', 'single-source'])
  .describe('verified: primary text read or two independent sources; single-source: one, and the reader is told.');

/** As `sources`, for the one case in which nothing was found. */
export const anySources = z
  .array(citations.element)
  .superRefine(refuseTwice)
  .describe('What the statement rests on; empty only where nothing was found.')
  .brand<'citations'>()
  .register(citationFields, { citations: true });

/** What no public source tells of an entry: a box of its own on its page, so that no other text speaks of gaps. */
export const notKnown = z
  .array(wordsLine(240, 'One plain sentence about the world first: "No public report says who fired."'))
  .min(1, 'is empty; leave it out where nothing is open')
  .describe('What no public source tells, each in a plain sentence; shown once, under "What we do not know".')
  .optional();

/** Why "What was said" gives only one party's words. */
export const positionsNote = wordsLine(200, 'Why only one party’s words stand under "What was said".').optional();

/** What changed in a thing after it was first published here. */
export const changes = z
  .array(z.strictObject({ date: day, what: line(280, 'What changed, for the reader: what was wrong, what is right.') }))
  .describe('Changes of substance since it was added, oldest first.')
  .default([]);
