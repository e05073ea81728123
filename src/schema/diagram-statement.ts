/* A statement of a drawing: what it says, and what that rests on. */
import { z } from 'astro/zod';
import { sources, wordsText } from './fields.ts';

export const statement = z.strictObject({
  text: wordsText(260, 'The statement, in one or two short sentences.'),
  sources,
});
