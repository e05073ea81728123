/*
 * The sentences of a block of prose with the marks of their sources. A mark bears the sentence that it stands in; where it bears
 * sentences before it too, it says how many: `<Cite id="…" sentences="3" />`. So a mark that is taken away leaves a sentence
 * that no other claims. Pure.
 */
import {
  attributeOf,
  isProseFault,
  lineOf,
  type ProseFault,
  type ProseNode,
  parseProse,
  partsOf,
} from './parse-prose.ts';

/** After these a capital begins no sentence: "No. 192", "Mr Khan", "South Africa v. Israel", "J. Sebutinde". */
const SHORT = /(?:^|[\s("“‘])(?:No|Nos|[Pp]ara|[Pp]aras|Art|Arts|v|vs|p|pp|ch|cf|e\.g|i\.e|Mr|Mrs|Ms|Dr|St|\p{Lu})\.$/u;
/** Stands for the mark of a source: a letter for private use, which is taken out of what the text itself holds. */
const MARK = '\uE000';
const END = /(?<=[.!?…]["'”’)]*(?:\s*\uE000)*)\s+(?=["'“‘([]*[\p{Lu}\p{N}])/u;

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

/** Sentences without a mark of their own, and the one after them whose marks bear them too. */
export interface Shared {
  readonly before: readonly string[];
  /** The last mark of that sentence; its line and its id are where a fault is said. */
  readonly mark: ProseNode;
  /** How many sentences its marks say that they bear, the one that they stand in among them. */
  readonly said: number;
}

/**
 * Every sentence of a block that has a mark, with those before it that have none. A question states nothing, nor do words in
 * bold that begin a paragraph.
 */
export function sharedIn(block: ProseNode): Shared[] {
  const marks: ProseNode[] = [];
  let text = '';
  const label = labelOf(block);
  for (const { node } of partsOf(block)) {
    if (node.name === 'Cite') {
      marks.push(node);
      text += MARK;
    } else if (node.type === 'break') text += ' ';
    else if (node.type === 'text' || node.type === 'inlineCode') text += (node.value ?? '').replaceAll(MARK, '');
  }
  const shared: Shared[] = [];
  let [before, seen]: [string[], number] = [[], 0];
  for (const sentence of splitSentences(text.slice(label))) {
    const own = marks.slice(seen, seen + sentence.split(MARK).length - 1);
    seen += own.length;
    const mark = own.at(-1);
    if (mark) {
      const said = Math.max(...own.map((each) => Number(attributeOf(each, 'sentences') ?? 1)));
      shared.push({ before, mark, said });
      before = [];
    } else if (!/\?["'”’)]*$/.test(sentence)) before.push(sentence);
  }
  return shared;
}

/** Every sentence of a text that has a mark, with its line. @param mdx the whole file; nothing for a text that cannot be read */
export function sharedInProse(mdx: string): (Shared & { readonly line: number })[] {
  const tree = parseProse(mdx);
  if (isProseFault(tree)) return [];
  return [...partsOf(tree)]
    .filter(({ node }) => node.type === 'paragraph')
    .flatMap(({ node }) => sharedIn(node).map((shared) => ({ ...shared, line: lineOf(shared.mark) })));
}

/** Where marks say another number of sentences than they follow. */
export function sharedFaults(block: ProseNode): ProseFault[] {
  return sharedIn(block).flatMap(({ before, mark, said }): ProseFault[] => {
    const [count, line] = [before.length + 1, lineOf(mark)];
    if (said === count) return [];
    if (count === 1)
      return [
        {
          line,
          text: `<Cite sentences>: no sentence before this one is without a source; take sentences="${said}" out`,
        },
      ];
    const which = before.map((sentence) => `“${opening(sentence)}”`).join(', ');
    const cure = `or, if the sources after it bear all ${count} sentences, say so: <Cite id="${attributeOf(mark, 'id')}" … sentences="${count}" />`;
    return [{ line, text: `sentence without a source of its own: ${which}; give it a <Cite>, ${cure}` }];
  });
}

/** The first words of a sentence. */
function opening(sentence: string): string {
  const words = sentence.split(' ');
  return words.length > 7 ? `${words.slice(0, 6).join(' ')} …` : sentence;
}

/** Length of the words in bold that begin a block as its label. */
function labelOf({ children = [] }: ProseNode): number {
  const [first] = children;
  if (first?.type !== 'strong') return 0;
  return [...partsOf(first)].reduce(
    (length, { node }) => length + (node.type === 'text' ? (node.value ?? '').length : 0),
    0,
  );
}
