/* Texts that are held to a number of words. Knows no file. */
import type { z } from 'astro/zod';

/** How many words a text has. What is joined by a hyphen or an apostrophe is one word, and a sign alone is none. */
export const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Refuses a text of more words. */
export function atMostWords(most: number) {
  return (text: string, context: z.RefinementCtx): void => {
    const words = countWords(text);
    if (words > most)
      context.addIssue({ code: 'custom', message: `has ${words} words, ${most} are allowed; shorten it` });
  };
}
