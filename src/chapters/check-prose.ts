/*
 * Reads the text of a chapter as an editor would: every id it names must exist, every heading must have an id of its
 * own, every paragraph must end on a source; and it may hold nothing but prose. Faults name the line. Pure.
 */
import { cut, strangeIn } from '../model/plain-text.ts';
import { CHAPTER, type Elements, markupFaults, PAGE } from './allowed.ts';
import {
  attributeOf,
  isLink,
  isProseFault,
  lineOf,
  parseProse,
  partsOf,
  type ProseFault,
  type ProseNode,
} from './parse-prose.ts';
import { sharedFaults } from './sentences.ts';

export type { ProseFault } from './parse-prose.ts';

/** The ids that a chapter may name. */
export interface KnownIds {
  readonly Cite: ReadonlySet<string>;
  readonly Event: ReadonlySet<string>;
  readonly Chart: ReadonlySet<string>;
  readonly Term: ReadonlySet<string>;
  readonly Order: ReadonlySet<string>;
  readonly Person: ReadonlySet<string>;
}

const PLACES: Record<keyof KnownIds, string> = {
  Cite: 'content/sources',
  Event: 'content/events',
  Chart: 'content/charts',
  Term: 'the terms of this chapter',
  Order: 'content/orders',
  Person: 'content/people',
};

/**
 * @param mdx the whole file, head included, so that lines count as in an editor
 * @param translated the marks of a translation are those of its source, however many sentences it makes of one
 */
export function checkProse(mdx: string, known: KnownIds, translated = false): ProseFault[] {
  const tree = readSound(mdx, CHAPTER);
  if (Array.isArray(tree)) return tree;
  const faults: ProseFault[] = [];
  for (const { node, linked } of partsOf(tree)) {
    const say = (text: string) => faults.push({ line: lineOf(node), text });
    const id = attributeOf(node, 'id');
    if (isComponent(node.name) && id !== undefined && !known[node.name].has(id))
      say(`<${node.name}>: "${cut(id)}" is not in ${PLACES[node.name]}; check the spelling or add it`);
    if (linked && isLink(node))
      say(`${node.name ? `<${node.name}>` : 'link'}: a link stands within a link; let one end before the next`);
    if (!isTextBlock(node)) continue;
    const fault = sourceFault(node);
    if (fault) say(fault);
    else if (node.type === 'paragraph' && !translated) faults.push(...sharedFaults(node));
  }
  return [...faults, ...headingFaults(tree)].sort((a, b) => a.line - b.line);
}

/** The text of a page: it needs no sources, and holds nothing but prose. @param mdx the whole file, head included */
export function checkPageProse(mdx: string): ProseFault[] {
  const tree = readSound(mdx, PAGE);
  return Array.isArray(tree) ? tree : headingFaults(tree);
}

/** The tree of a text that holds nothing but prose, or what else it holds. */
function readSound(mdx: string, elements: Elements): ProseNode | ProseFault[] {
  const strange = strangeIn(mdx);
  if (strange) return [{ line: mdx.slice(0, strange.index).split('\n').length, text: `text: ${strange.text}` }];
  const tree = parseProse(mdx);
  if (isProseFault(tree)) return [tree];
  const faults = markupFaults(tree, elements);
  return faults.length > 0 ? faults : tree;
}

/** A page has one heading above all, its title; what its text divides is two levels deep. */
const LEVELS: readonly number[] = [2, 3];

function headingFaults(tree: ProseNode): ProseFault[] {
  const taken = new Set<unknown>();
  return [...partsOf(tree)]
    .filter(({ node }) => node.type === 'heading')
    .flatMap(({ node }) => {
      const id = node.data?.hProperties?.['id'];
      const faults: string[] = [];
      if (!id) faults.push('heading: has no id of its own; end it with {#a-name}');
      else if (taken.has(id)) faults.push(`heading: "${cut(String(id))}" is the id of one before it; give it another`);
      if (!LEVELS.includes(node.depth ?? 0))
        faults.push('heading: is of no level that a text has; begin it with ## or ###');
      taken.add(id);
      return faults.map((text) => ({ line: lineOf(node), text }));
    });
}

const isComponent = (name: string | null | undefined): name is keyof KnownIds => Object.hasOwn(PLACES, name ?? '');

/** A block of running text: a paragraph, that of an item of a list too, or a table. */
const isTextBlock = ({ type }: ProseNode): boolean => type === 'table' || type === 'paragraph';

/** What lacks a source in a block: all of it, or what follows the last source. */
function sourceFault(block: ProseNode): string | undefined {
  let [sourced, rest] = [false, ''];
  for (const { node } of partsOf(block)) {
    if (node.name === 'Cite') [sourced, rest] = [true, ''];
    else if (node.type === 'text' || node.type === 'inlineCode') rest += node.value ?? '';
  }
  if (!sourced) return `${block.type}: has no source; no source, no sentence`;
  return /[\p{L}\p{N}]{2,}/u.test(rest)
    ? `${block.type}: its last sentence has no source; end the ${block.type} with <Cite id="…" at="…" />`
    : undefined;
}
