/*
 * A part of a built page as XHTML for a book: what is read stays, what a page does with it goes. Addresses of chapters
 * lead to the chapters of the book, all others to the site as it is published. Knows neither chapters nor charts.
 */
import { ELEMENT_NODE, parse, TEXT_NODE, walkSync } from 'ultrahtml';
import { escapeText, readEscaped } from '../../src/markup/markup.ts';

/** What of a parsed page is read here. */
export interface PageNode {
  readonly type: number;
  readonly name?: string;
  readonly value?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children?: readonly PageNode[];
}

export interface Leading {
  /** The address of a link in the book, or whole; nothing where it leads nowhere in the book. */
  readonly address: (href: string, ids: ReadonlySet<string>) => string | undefined;
  /** What stands in place of an element; nothing where it is printed like any other. */
  readonly instead: (node: PageNode) => string | undefined;
}

/** Elements that go with all that is in them. */
const GONE = new Set(['aside', 'script', 'style', 'form', 'nav', 'svg', 'button', 'template', 'input', 'live-chart']);
/** Elements of a page that say nothing in a book; what is in them stays. */
const OTHERWISE: Readonly<Record<string, string>> = { details: 'section', summary: 'h2', header: 'div', footer: 'div' };
const VOID = new Set(['br', 'hr', 'img', 'wbr', 'col']);
/** Classes that the style of the book knows. */
const STYLED = new Set(['standfirst', 'cites', 'rd', 'para-number', 'pair', 'h', 'five', 'term', 'srcs', 'chev']);
/** Ways about the page, and what only those see who act on it. */
const OF_A_PAGE = /(^|\s)(shut|here|all|report-line|acts|vh|live-only)(\s|$)/;
const KEPT = new Set([
  'id',
  'href',
  'datetime',
  'colspan',
  'rowspan',
  'scope',
  'dir',
  'aria-label',
  'alt',
  'src',
  'start',
]);

/** A page or a part of one. @throws Error if it cannot be parsed */
export const readPage = (html: string): PageNode => parse(html) as PageNode;

/** The first element below a node that fits. */
export function findNode(node: PageNode, fits: (node: PageNode) => boolean): PageNode | undefined {
  for (const child of node.children ?? []) {
    const found = child.type === ELEMENT_NODE && fits(child) ? child : findNode(child, fits);
    if (found) return found;
  }
  return undefined;
}

export const hasClass = (name: string) => (node: PageNode) =>
  (node.attributes?.['class'] ?? '').split(/\s+/).includes(name);

/** All that can be led to in some parts of a page. */
export function idsIn(parts: readonly PageNode[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const part of parts)
    walkSync(part as Parameters<typeof walkSync>[0], (node: PageNode) => {
      const id = node.type === ELEMENT_NODE && !goes(node) ? node.attributes?.['id'] : undefined;
      if (id) ids.add(id);
    });
  return ids;
}

/** An element with all that is in it, as XHTML. */
export function printNode(node: PageNode, ids: ReadonlySet<string>, leading: Leading): string {
  if (node.type === TEXT_NODE) return escapeText(readEscaped(node.value ?? ''));
  if (node.type !== ELEMENT_NODE) return (node.children ?? []).map((child) => printNode(child, ids, leading)).join('');
  const instead = leading.instead(node);
  if (instead !== undefined) return instead;
  if (goes(node)) return '';
  const inner = () => (node.children ?? []).map((child) => printNode(child, ids, leading)).join('');
  const name = OTHERWISE[node.name ?? ''] ?? node.name ?? '';
  const written = attributesOf(node, ids, leading);
  // A link that leads nowhere in the book is its words.
  if (name === 'a' && !written.includes(' href=')) return inner();
  return VOID.has(name) ? `<${name}${written}/>` : `<${name}${written}>${inner()}</${name}>`;
}

const goes = ({ name = '', attributes }: PageNode) => GONE.has(name) || OF_A_PAGE.test(attributes?.['class'] ?? '');

function attributesOf({ attributes = {} }: PageNode, ids: ReadonlySet<string>, leading: Leading): string {
  const written: string[] = [];
  const put = (name: string, value: string) => written.push(` ${name}="${escapeText(value)}"`);
  for (const [name, raw] of Object.entries(attributes)) {
    const value = readEscaped(raw);
    if (name === 'href') {
      const address = leading.address(value, ids);
      if (address !== undefined) put('href', address);
    } else if (name === 'lang') {
      put('lang', value);
      put('xml:lang', value);
    } else if (name === 'class') {
      const classes = value.split(/\s+/).filter((each) => STYLED.has(each));
      if (classes.length > 0) put('class', classes.join(' '));
    } else if (KEPT.has(name)) put(name, value);
  }
  return written.join('') + roleOf(attributes);
}

/** Marks of notes, the notes and the ways back from them, by their names for programs that read aloud. */
function roleOf({ class: classes = '', href = '' }: Readonly<Record<string, string>>): string {
  if (/^#n\d/.test(href)) return ' epub:type="noteref" role="doc-noteref"';
  if (/(^|\s)bk(\s|$)/.test(classes)) return ' role="doc-backlink"';
  if (/(^|\s)notes(\s|$)/.test(classes)) return ' epub:type="endnotes" role="doc-endnotes"';
  return '';
}
