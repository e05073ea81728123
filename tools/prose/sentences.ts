/*
 * The sentences of a chapter as a reader meets them: paragraphs, items of lists and quotations, without the numbers of
 * notes. Headings, tables and pictures hold no sentences. Pure.
 */
import { isProseFault, lineOf, type ProseNode, parseProse, partsOf } from '../../src/chapters/parse-prose.ts';

export interface Sentence {
  /** Where its paragraph begins, in the whole file. */
  readonly line: number;
  readonly text: string;
}

/** After these a capital begins no sentence: "No. 192", "Mr Khan", "South Africa v. Israel", "J. Sebutinde". */
const SHORT = /(?:^|[\s("“‘])(?:No|Nos|para|paras|Art|Arts|v|vs|p|pp|ch|cf|e\.g|i\.e|Mr|Mrs|Ms|Dr|St|\p{Lu})\.$/u;
const END = /(?<=[.!?…]["'”’)]*)\s+(?=["'“‘([]*[\p{Lu}\p{N}])/u;

/** @param mdx the whole file, head included @throws Error for a text that cannot be read */
export function sentencesOf(mdx: string): Sentence[] {
  const tree = parseProse(mdx);
  if (isProseFault(tree)) throw new Error(`line ${tree.line}: ${tree.text}`);
  return [...partsOf(tree)]
    .filter(({ node }) => node.type === 'paragraph')
    .flatMap(({ node }) => splitSentences(wordsIn(node)).map((text) => ({ line: lineOf(node), text })));
}

/** The sentences of a paragraph. */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  for (const part of text.replace(/\s+/g, ' ').trim().split(END)) {
    const before = sentences.at(-1);
    if (before !== undefined && SHORT.test(before)) sentences[sentences.length - 1] = `${before} ${part}`;
    else sentences.push(part);
  }
  return sentences.filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

const wordsIn = (paragraph: ProseNode): string =>
  [...partsOf(paragraph)].map(({ node }) => (node.type === 'break' ? ' ' : (node.value ?? ''))).join('');
