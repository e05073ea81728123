/*
 * Holds a translated text to its source, block by block: the same headings under the same ids, the same paragraphs, so
 * that their numbers are the same addresses, and in each of them the same sources in the same order and the same things
 * named. What the words say is the translator's. Pure.
 */
import { cut } from '../model/plain-text.ts';
import {
  attributeOf,
  isProseFault,
  lineOf,
  parseProse,
  partsOf,
  type ProseFault,
  type ProseNode,
} from './parse-prose.ts';

interface Block {
  readonly line: number;
  /** What it is, in words: "a paragraph", "the heading {#reply}". */
  readonly is: string;
  /** Sources in the order of their notes; a note is a source at a place in it, by the number of its first mention. */
  readonly notes: readonly string[];
  /** What else it names, in any order: the order of words is that of the language. */
  readonly names: readonly string[];
}

const PLAIN: Readonly<Record<string, string>> = {
  paragraph: 'a paragraph',
  list: 'a list',
  listItem: 'an item of a list',
  blockquote: 'a quotation',
  tableRow: 'a row of a table',
  thematicBreak: 'a line across',
};
const NAMED = new Set(['Event', 'Term', 'Order', 'Person']);

/**
 * Where a translation differs from the text that it translates. Nothing for a text that cannot be read: that is said
 * elsewhere.
 * @param source @param translated whole files, heads included @param file name of the source, for its lines
 */
export function differencesOf(source: string, translated: string, file: string): ProseFault[] {
  const [wanted, given] = [blocksOf(source), blocksOf(translated)];
  for (const [i, block] of wanted.entries()) {
    const own = given[i];
    if (!own)
      return [{ line: given.at(-1)?.line ?? 1, text: `text: ends before ${block.is} of ${file}:${block.line}` }];
    // What follows would differ with it.
    if (own.is !== block.is)
      return [{ line: own.line, text: `text: has ${own.is} where ${file}:${block.line} has ${block.is}` }];
  }
  const [more] = given.slice(wanted.length);
  if (more) return [{ line: more.line, text: `text: has ${more.is} after the end of ${file}` }];
  return wanted.flatMap((block, i) => {
    const own = given[i] as Block;
    const at = `${file}:${block.line}`;
    return [
      ...difference(own, 'cites', own.notes, block.notes, at),
      ...difference(own, 'names', own.names, block.names, at),
    ];
  });
}

function difference(
  { line }: Block,
  verb: string,
  own: readonly string[],
  wanted: readonly string[],
  at: string,
): ProseFault[] {
  if (own.join() === wanted.join()) return [];
  const list = (names: readonly string[]) => names.map((name) => cut(name)).join(', ') || 'nothing';
  return [{ line, text: `text: ${verb} ${list(own)}; ${at} ${verb} ${list(wanted)}` }];
}

function blocksOf(mdx: string): Block[] {
  const tree = parseProse(mdx);
  if (isProseFault(tree)) return [];
  const numbers = new Map<string, number>();
  const blocks: { line: number; is: string; notes: string[]; names: string[] }[] = [];
  for (const { node } of partsOf(tree)) {
    const is = blockName(node);
    if (is) blocks.push({ line: lineOf(node), is, notes: [], names: [] });
    const id = attributeOf(node, 'id') ?? '';
    const block = blocks.at(-1);
    if (node.name === 'Cite') {
      const note = `${id}|${attributeOf(node, 'at') ?? ''}`;
      const number = numbers.get(note) ?? numbers.size + 1;
      numbers.set(note, number);
      block?.notes.push(`${id} (note ${number})`);
    } else if (NAMED.has(node.name ?? '')) block?.names.push(`<${node.name} id="${id}">`);
  }
  for (const { names } of blocks) names.sort();
  return blocks;
}

function blockName(node: ProseNode): string | undefined {
  if (node.type === 'heading') return `the heading ${'#'.repeat(node.depth ?? 1)} {#${node.data?.hProperties?.['id']}}`;
  if (node.type !== 'mdxJsxFlowElement') return PLAIN[node.type];
  const id = attributeOf(node, 'id');
  return id === undefined ? `<${node.name}>` : `<${node.name} id="${id}">`;
}
