/*
 * The text of a chapter or page as a tree, made by the parser that the site is built with: what is checked here is what
 * is printed later. Pure; runs nothing of what it reads.
 */
import { type MdastNode, mdxToMdast } from 'satteri';

/** What the parser knows beside plain MDX; `astro.config.mjs` builds with the same. */
export const PROSE_FEATURES = { smartPunctuation: false, headingAttributes: true, directive: false } as const;

export interface ProseFault {
  readonly line: number;
  readonly text: string;
}

/** One part of the text: a paragraph, a word in italics, a component. */
export interface ProseNode {
  readonly type: string;
  readonly children?: readonly ProseNode[];
  /** Of an element; null for `<>`. */
  readonly name?: string | null;
  readonly attributes?: readonly ProseAttribute[];
  /** Of text, code and expressions. */
  readonly value?: string | null;
  readonly url?: string;
  readonly title?: string | null;
  readonly depth?: number;
  /** Of an item of a list with a box to tick. */
  readonly checked?: boolean | null;
  readonly data?: { readonly hProperties?: Readonly<Record<string, unknown>> };
  readonly position?: { readonly start: { readonly line: number } };
}

export interface ProseAttribute {
  readonly type: string;
  readonly name?: string;
  /** An object for an expression, null where nothing is said. */
  readonly value?: unknown;
}

/** Far above what a chapter needs; the parser grows slow, and may fall, on what is larger or nested deeper. */
const MOST_CHARACTERS = 100_000;
const MOST_OPEN = 40;

/** The lines of the head, or why there is none. The first line that could end it must end it. */
export function headOf(lines: readonly string[]): { readonly end: number } | { readonly fault: ProseFault } {
  if (lines[0] !== '---')
    return { fault: { line: 1, text: 'head: is missing; start the file with --- and the fields of a chapter' } };
  const end = lines.findIndex((line, i) => i > 0 && /^(?:---|\+\+\+)/.test(line));
  if (end < 0)
    return { fault: { line: 1, text: 'head: has no end; write --- alone on the line after its last field' } };
  if (lines[end] !== '---')
    return { fault: { line: end + 1, text: 'head: ends on a line that holds more; write --- alone' } };
  return { end };
}

/** @param mdx the whole file or its text alone; lines count as in an editor. */
export function parseProse(mdx: string): ProseNode | ProseFault {
  const lines = mdx.split('\n');
  const head = headOf(lines);
  const body = 'end' in head ? ['\n'.repeat(head.end), ...lines.slice(head.end + 1)].join('\n') : mdx;
  if (body.length > MOST_CHARACTERS)
    return {
      line: 1,
      text: `file: has ${body.length} characters, ${MOST_CHARACTERS} are allowed; make two chapters of it`,
    };
  const deep = lineTooDeep(body);
  if (deep) return { line: deep, text: `text: has more than ${MOST_OPEN} brackets open; close them or take them out` };
  try {
    const tree: MdastNode = mdxToMdast(body, { features: { ...PROSE_FEATURES, frontmatter: false } });
    return tree as ProseNode;
  } catch (error) {
    return sayBroken(error);
  }
}

/** Whether a text could not be read. */
export const isProseFault = (read: ProseNode | ProseFault): read is ProseFault => 'text' in read;

/** Every part of a text in the order of reading, with the one around it and whether it stands in a link. */
export function* partsOf(tree: ProseNode): Generator<{ node: ProseNode; parent?: ProseNode; linked: boolean }> {
  const open: { node: ProseNode; parent?: ProseNode; linked: boolean }[] = [{ node: tree, linked: false }];
  for (let part = open.pop(); part; part = open.pop()) {
    yield part;
    const { node, linked } = part;
    const children = node.children ?? [];
    for (let i = children.length - 1; i >= 0; i -= 1)
      open.push({ node: children[i] as ProseNode, parent: node, linked: linked || isLink(node) });
  }
}

/** Whether a part becomes a link. */
export const isLink = ({ type, name }: ProseNode): boolean =>
  type === 'link' || type === 'linkReference' || ['a', 'Event', 'Term', 'Order', 'Person'].includes(name ?? '');

/** The line of a part. */
export const lineOf = (node: ProseNode): number => node.position?.start.line ?? 1;

/** The text of an attribute; undefined where there is none, or an expression. */
export function attributeOf(node: ProseNode, name: string): string | undefined {
  const value = node.attributes?.find((attribute) => attribute.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}

/** The ids that a text names by a component, each once, in the order of reading. */
export function idsNamed(mdx: string, component: string): string[] {
  const read = parseProse(mdx);
  if (isProseFault(read)) return [];
  const ids = [...partsOf(read)].flatMap(({ node }) =>
    node.name === component ? (attributeOf(node, 'id') ?? []) : [],
  );
  return [...new Set(ids)];
}

/** What the text cites, with the place in it where one is named, in order of mention. */
export function placesCited(mdx: string): { readonly id: string; readonly at?: string }[] {
  const read = parseProse(mdx);
  if (isProseFault(read)) return [];
  return [...partsOf(read)].flatMap(({ node }) => {
    const id = node.name === 'Cite' ? attributeOf(node, 'id') : undefined;
    const at = attributeOf(node, 'at');
    return id === undefined ? [] : [{ id, ...(at ? { at } : {}) }];
  });
}

/**
 * The numbers of the paragraphs that name each id by a component, in order: those that a reader finds beside the
 * paragraphs of the printed text.
 */
export function paragraphsNaming(mdx: string, component: string): ReadonlyMap<string, readonly number[]> {
  const read = parseProse(mdx);
  const found = new Map<string, number[]>();
  if (isProseFault(read)) return found;
  let paragraph = 0;
  for (const { node, parent } of partsOf(read)) {
    if (!isPrintedParagraph(node, parent)) continue;
    paragraph += 1;
    for (const { node: part } of partsOf(node)) {
      const id = part.name === component ? attributeOf(part, 'id') : undefined;
      const known = id === undefined ? undefined : (found.get(id) ?? []);
      if (id === undefined || known === undefined) continue;
      if (known.at(-1) !== paragraph) found.set(id, [...known, paragraph]);
    }
  }
  return found;
}

/** Whether a part is printed as a paragraph: components alone on their line are not, nor is the text of a tight list. */
export function isPrintedParagraph({ type, children = [] }: ProseNode, parent: ProseNode | undefined): boolean {
  if (type !== 'paragraph' || parent?.type === 'listItem') return false;
  return children.some(
    (child) => child.type !== 'mdxJsxTextElement' && !(child.type === 'text' && (child.value ?? '').trim() === ''),
  );
}

function lineTooDeep(text: string): number | undefined {
  let [line, open] = [1, 0];
  for (const character of text) {
    if (character === '\n') line += 1;
    else if ('([{'.includes(character)) open += 1;
    else if (')]}'.includes(character)) open = Math.max(0, open - 1);
    if (open > MOST_OPEN) return line;
  }
  return undefined;
}

/** "3:39: Unexpected character … (mdx-jsx:unexpected-character)" as a fault of its line. */
function sayBroken(error: unknown): ProseFault {
  if (error instanceof RangeError) return { line: 1, text: 'text: is nested too deeply; write it flatter' };
  const [, line = '1', words = ''] =
    /^(?:(\d+):\d+: )?([^\n]*)/.exec(error instanceof Error ? error.message : '') ?? [];
  const cure = cureOf(words);
  if (cure) return { line: Number(line), text: `is not valid MDX: ${cure}` };
  const why = words.replace(/ \([\w-]+:[\w-]+\)$/, '').replace(/`([^`]{60})[^`]*`/g, '`$1…`');
  return { line: Number(line), text: `is not valid MDX: ${why.slice(0, 300)}` };
}

/** In an editor's words what the parser met instead of what it expected. */
function cureOf(words: string): string | undefined {
  const [, opened] = /^Expected a closing tag for `(<[^`>]*>)`/.exec(words) ?? [];
  if (opened) return `${opened} is opened and not closed; end it with />, or close it where it ends`;
  const [, closing] = /^Unexpected closing (?:tag|slash)[^`]*`(<\/[^`>]*>?)`/.exec(words) ?? [];
  if (closing) return `${closing} closes another element than was opened; write both alike`;
  if (/`!`/.test(words)) return 'a remark is not written as in HTML; write {/* … */}';
  if (/after `<`/.test(words))
    return 'a < begins no whole element here; write \\< for the sign, or the element to its end: <Cite id="…" at="…" />';
  if (/expression|end of file/i.test(words)) return 'a brace begins code; write \\{ for the sign';
  return undefined;
}
