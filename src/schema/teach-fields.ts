/* Fields that the shapes of content/teach/ share. */
import { z } from 'astro/zod';
import { citationFields, citations, line, refuseTwice, wordFields, wordsLine, wordsText } from './fields.ts';

/** An address inside the site, without its language; that it leads somewhere is checked when all is read. */
export const address = z
  .string()
  .regex(
    /^[a-z-]+(?:\/[a-z0-9]+(?:-[a-z0-9]+)*){0,3}(?:#[a-z0-9-]+)?$/,
    'write an address inside the site without its language: chapters/two-courts#p3, orders/icj-192-order-2024-05-24#point-2-a',
  )
  .describe('An address inside the site, without its language.');

export const material = z
  .array(address)
  .max(6, 'has more than six; name those that are needed in class')
  .describe('Pages that are needed: addresses inside the site, without its language.')
  .default([]);

/** Sources of a text that may state nothing of the world: a task, a heading on a slide. */
export const sourcesIfAny = z
  .array(citations.element)
  .superRefine(refuseTwice)
  .default([])
  .describe('What the statement rests on, each with its place; empty only where nothing of the world is stated.')
  .brand<'citations'>()
  .register(citationFields, { citations: true });

export const minutes = z.number().int().min(1).max(90).describe('Minutes in class.');

export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'write it in lower case with single hyphens')
  .describe('A short name, lower case, permanent: it is an address.');

export const title = wordsLine(90, 'The title.');
export const question = line(140, 'The central question, with its question mark.')
  .refine((text) => text.includes('?'), 'must ask: it has no question mark')
  .brand<'words'>()
  .register(wordFields, { words: true });

/** One step of a lesson, a protocol or a controversy. */
export const step = {
  minutes,
  title: wordsLine(80, 'What the step is, in a few words.'),
  text: wordsText(400, 'What the teacher and the students do.'),
};

/** Refuses steps whose minutes do not add up. @param field the list @param whole the minutes of all */
export function addUp(
  field: string,
  steps: readonly { readonly minutes: number }[],
  whole: number,
  context: z.RefinementCtx,
): void {
  const sum = steps.reduce((all, { minutes: one }) => all + one, 0);
  if (sum !== whole)
    context.addIssue({ code: 'custom', path: [field], message: `adds up to ${sum} minutes; it must be ${whole}` });
}

/** Refuses an id that stands twice in a list. @param field the list */
export function idsOnce(field: string, things: readonly { readonly id: string }[], context: z.RefinementCtx): void {
  things.forEach(({ id }, i) => {
    if (things.findIndex((other) => other.id === id) < i)
      context.addIssue({
        code: 'custom',
        path: [field, i, 'id'],
        message: `"${id}" stands twice; every id is used once`,
      });
  });
}
