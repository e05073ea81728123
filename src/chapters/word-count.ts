/*
 * How many words of prose a reader meets in the body of a chapter: headings, paragraphs, lists and quotations. The
 * head of the file (title, summary, questions), the numbers of notes, charts and the ids of headings are not prose. Pure.
 */

/** A word begins with a letter or digit; what hyphens, dashes, apostrophes, points and commas join is one word. */
const WORD = /[\p{L}\p{N}]+(?:[-\u2010\u2011\u2013.,\u2019'/][\p{L}\p{N}]+)*/gu;

/** @param mdx the whole file, head included */
export function wordsOfProse(mdx: string): number {
  const lines = mdx.split('\n');
  const body = lines.slice(lines[0] === '---' ? lines.indexOf('---', 1) + 1 : 0).join('\n');
  const seen = body
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, ' ')
    .replace(/^(?:import|export) .*$/gm, ' ')
    .replace(/\{#[a-z0-9-]+\}\s*$/gm, ' ')
    // A tag may join a word to its ending, as in <Term>state</Term>s: nothing stands in its place.
    .replace(/<[^>]*>/g, '');
  return seen.match(WORD)?.length ?? 0;
}
