/* A statement of a drawing: what it says, and what that rests on. */
import { z } from 'astro/zod';
import { reference, sources, wordsText } from './fields.ts';

export const statement = z.strictObject({
  text: wordsText(260, 'The statement, in one or two short sentences.'),
  sources,
});

/** Of what a drawing names: the page to which its name leads. */
export const term = reference('terms', 'The entry of the glossary to which the name leads.').optional();
