/*
 * What prose may be made of: a list of what is allowed, not of what is dangerous. MDX is code where it may; chapters
 * and pages are words, and what is not named here is refused before anything of it is compiled. Pure.
 */
import { cut, strangeIn } from '../model/plain-text.ts';
import { lineOf, partsOf, type ProseAttribute, type ProseFault, type ProseNode } from './parse-prose.ts';

interface Allowed {
  /** Within a sentence, or as a block of its own. */
  readonly stands: 'inline' | 'block';
  readonly attributes: Readonly<Record<string, Rule>>;
  /** The attribute without which it says nothing. */
  readonly needs?: string;
}

interface Rule {
  readonly is: RegExp;
  readonly right: string;
}

/** Elements and components by name. */
export type Elements = Readonly<Record<string, Allowed>>;

const ID: Rule = { is: /^[a-z0-9]+(?:-[a-z0-9]+)*$/, right: 'an id in lower case with single hyphens' };
const AT: Rule = { is: /^\S(?:.{0,118}\S)?$/u, right: 'one line of up to 120 characters' };
const BORNE: Rule = { is: /^[2-9]$/, right: 'how many sentences it bears, 2 to 9' };
const ADDRESS: Rule = {
  is: /^(?:https:\/\/[^\s\\<>"@/]+(?:\/[^\s\\<>"]*)?|#[\w-]+|\/(?![/\\])[^\s\\<>"]*|\.{1,2}\/[^\s\\<>"]*)$/,
  right: 'https://…, or within the site /…, ../… or #…',
};
const LANGUAGE: Rule = { is: /^[a-zA-Z]{2,3}(?:-[A-Za-z0-9]+)*$/, right: 'a language tag: en, fr, ar' };
const DIRECTION: Rule = { is: /^(?:ltr|rtl|auto)$/, right: 'ltr, rtl or auto' };
const LINE: Rule = { is: /^[^\n]{1,200}$/, right: 'one line' };

const spoken = { lang: LANGUAGE, dir: DIRECTION };
const named: Allowed = { stands: 'inline', attributes: { id: ID }, needs: 'id' };
const block: Allowed = { stands: 'block', attributes: {} };

const HTML: Elements = {
  a: { stands: 'inline', attributes: { href: ADDRESS, ...spoken }, needs: 'href' },
  abbr: { stands: 'inline', attributes: { title: LINE } },
  ...Object.fromEntries(
    ['bdi', 'br', 'cite', 'em', 'i', 'q', 'span', 'strong', 'sub', 'sup'].map((name) => [
      name,
      { stands: 'inline', attributes: spoken } as const,
    ]),
  ),
};

/** What the text of a chapter may hold. */
export const CHAPTER: Elements = {
  ...HTML,
  Cite: { stands: 'inline', attributes: { id: ID, at: AT, sentences: BORNE }, needs: 'id' },
  Event: named,
  Term: named,
  Order: named,
  Person: named,
  Chart: { stands: 'block', attributes: { id: ID }, needs: 'id' },
  Pair: block,
  Said: block,
  NotSaid: block,
};

/** What the text of a page may hold. */
export const PAGE: Elements = { ...HTML, RecordFigures: block, ReadyCodes: block, ReportErrors: block };

/** Markdown: only these parts of it. */
const MARKDOWN = new Set([
  ...['root', 'paragraph', 'heading', 'text', 'emphasis', 'strong', 'delete', 'inlineCode', 'break', 'blockquote'],
  ...['link', 'linkReference', 'definition', 'list', 'listItem', 'table', 'tableRow', 'tableCell', 'thematicBreak'],
]);

/** What stands in sentences: outside a paragraph nobody would look for its source. */
const OF_SENTENCES = new Set([
  ...['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'link', 'linkReference', 'mdxJsxTextElement'],
]);

const CURES: Readonly<Record<string, string>> = {
  mdxjsEsm: 'import and export: are code; prose has none, so begin the line with another word or take it out',
  image: 'image: is not part of prose; show a chart with <Chart id="…" />',
  imageReference: 'image: is not part of prose; show a chart with <Chart id="…" />',
  code: 'block of code: is not part of prose; put code into a sentence, between `',
  footnoteReference: 'footnote: is not part of prose; name a source with <Cite id="…" />',
  footnoteDefinition: 'footnote: is not part of prose; name a source with <Cite id="…" />',
};

/** Everything in a text that prose may not hold. */
export function markupFaults(tree: ProseNode, elements: Elements): ProseFault[] {
  const faults: ProseFault[] = [];
  for (const { node, parent } of partsOf(tree)) {
    const say = (text: string) => faults.push({ line: lineOf(node), text });
    if (node.type.startsWith('mdxJsx')) elementFaults(node, elements, say);
    else if (/^mdx(?:Flow|Text)Expression$/.test(node.type)) {
      if (!isComment(node.value ?? ''))
        say('{…}: is code; write what it says as text, \\{ for a brace, {/* … */} for a remark');
    } else if (!MARKDOWN.has(node.type))
      say(CURES[node.type] ?? `${node.type}: is not part of prose; write it as text`);
    else markdownFaults(node, say);
    const within = parent?.type === 'mdxJsxFlowElement' ? (parent.name ?? '') : '';
    if (elements[within]?.stands === 'block' && OF_SENTENCES.has(node.type) && node.value?.trim() !== '')
      say(`<${within}>: holds text without a paragraph; put an empty line before and after the text`);
  }
  return faults;
}

function markdownFaults(node: ProseNode, say: (text: string) => void): void {
  for (const text of [node.value, node.title]) {
    const strange = text ? strangeIn(text) : undefined;
    if (strange) say(`text: ${strange.text}`);
  }
  if (node.url !== undefined && !ADDRESS.is.test(node.url))
    say(`link: ${cut(node.url)} is not an address for prose; write ${ADDRESS.right}`);
  for (const [name, value] of Object.entries(node.data?.hProperties ?? {}))
    if (name !== 'id' || !ID.is.test(String(value)))
      say(`heading: has ${cut(name)} in its braces; write its id alone: {#a-name}`);
  if (typeof node.checked === 'boolean') say('list: has a box to tick; write [x] as \\[x]');
}

function elementFaults(node: ProseNode, elements: Elements, say: (text: string) => void): void {
  const name = node.name ?? '';
  const allowed = Object.hasOwn(elements, name) ? elements[name] : undefined;
  if (!allowed) {
    say(`<${cut(name)}>: is not part of prose here; allowed are ${Object.keys(elements).join(', ')}`);
    return;
  }
  const seen = new Set<string>();
  for (const attribute of node.attributes ?? []) {
    const fault = attributeFault(attribute, allowed, seen);
    if (fault) say(`<${name}${attribute.name ? ` ${cut(attribute.name)}` : ''}>: ${fault}`);
  }
  const { needs } = allowed;
  if (needs && !seen.has(needs)) say(`<${name}>: has no ${needs}; write <${name} ${needs}="…">`);
  if (allowed.stands === 'inline' && node.type === 'mdxJsxFlowElement')
    say(`<${name}>: stands alone; put it into a sentence of a paragraph`);
  if (allowed.stands === 'block' && node.type === 'mdxJsxTextElement')
    say(`<${name}>: stands within a sentence; give it lines of its own, with an empty line before and after`);
}

function attributeFault({ type, name = '', value }: ProseAttribute, allowed: Allowed, seen: Set<string>) {
  if (type !== 'mdxJsxAttribute') return '{…} is code; write each attribute as name="…"';
  const rule = Object.hasOwn(allowed.attributes, name) ? allowed.attributes[name] : undefined;
  if (!rule) return `is not an attribute here; ${listOf(Object.keys(allowed.attributes))}`;
  if (seen.has(name)) return 'stands twice; write it once';
  seen.add(name);
  if (value === null || value === undefined) return `says nothing; write ${rule.right} in quotes`;
  if (typeof value !== 'string') return `{…} is code; write ${rule.right} in quotes`;
  const strange = strangeIn(value);
  if (strange) return strange.text;
  return rule.is.test(value) ? undefined : `${cut(value)} is not allowed; write ${rule.right}`;
}

const listOf = (names: readonly string[]) => (names.length > 0 ? `allowed are ${names.join(', ')}` : 'it takes none');

/** An expression that holds one remark and nothing else. */
function isComment(code: string): boolean {
  const remark = code.trim();
  return remark.startsWith('/*') && remark.indexOf('*/', 2) === remark.length - 2;
}
