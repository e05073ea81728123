/*
 * The sentences of a chapter as a reader meets them: paragraphs, items of lists and quotations, without the numbers of
 * notes. Headings, tables and pictures hold no sentences. Pure.
 */
import { isProseFault, lineOf, type ProseNode, parseProse, partsOf } from '../../src/chapters/parse-prose.ts';
import { splitSentences } from '../../src/chapters/sentences.ts';

export interface Sentence {
  /** Where its paragraph begins, in the whole file. */
  readonly line: number;
  readonly text: string;
}

/** @param mdx the whole file, head included @throws Error for a text that cannot be read */
export function sentencesOf(mdx: string): Sentence[] {
  const tree = parseProse(mdx);
  if (isProseFault(tree)) throw new Error(`line ${tree.line}: ${tree.text}`);
  return [...partsOf(tree)]
    .filter(({ node }) => node.type === 'paragraph')
    .flatMap(({ node }) => splitSentences(wordsIn(node)).map((text) => ({ line: lineOf(node), text })));
}

const wordsIn = (paragraph: ProseNode): string =>
  [...partsOf(paragraph)].map(({ node }) => (node.type === 'break' ? ' ' : (node.value ?? ''))).join('');
