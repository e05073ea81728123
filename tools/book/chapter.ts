/*
 * A chapter of the book, from its built page: its text with the same numbers, notes and sources as there, its pictures
 * as files of the book with their words beside them.
 */
import { figure } from '../../src/charts/figure.ts';
import type { ChartFigure } from '../../src/charts/figure.ts';
import type { Reader } from '../../src/load/reader.ts';
import { absolute } from '../../src/load/site.ts';
import { readEscaped } from '../../src/markup/markup.ts';
import { figureOf } from './figure.ts';
import { documentOf } from './document.ts';
import { findNode, hasClass, idsIn, type Leading, type PageNode, printNode, readPage } from './xhtml.ts';

export interface BookChapter {
  readonly slug: string;
  readonly title: string;
  readonly text: string;
  /** The charts that it shows. */
  readonly charts: readonly ChartFigure[];
}

/** @param html the built page @param slugs of all chapters of the book @throws Error naming what the page lacks */
export function chapterOf(reader: Reader, slug: string, html: string, slugs: ReadonlySet<string>): BookChapter {
  const article = need(
    readPage(html.slice(html.indexOf('<article'), html.lastIndexOf('</article>') + 10)),
    'chap',
    slug,
  );
  const title = textOf(need(article, 'chead', slug), 'h1');
  const parts = ['chead', 'five', 'prose', 'questions', 'chev', 'terms', 'notes', 'chsrc'].flatMap(
    (name) => findNode(article, hasClass(name)) ?? [],
  );
  const ids = idsIn(parts);
  const charts: ChartFigure[] = [];
  const leading: Leading = {
    address: (href, known) => addressIn(reader, slug, href, known, slugs),
    instead: (node) => {
      // The head of the page says how it prints, and leads to its parts.
      if (hasClass('meta')(node)) return `<p class="meta">${dayOf(node)}</p>`;
      if (node.name !== 'figure') return undefined;
      // The line of time at the head leads to places of the page; the list of the same entries stands in the book.
      if (hasClass('drawing')(node)) return '';
      const id = findNode(node, ({ name }) => name === 'live-chart')?.attributes?.['data-chart'];
      if (!id) throw new Error(`chapters/${slug}: a figure without a chart stands in the page`);
      const shown = figure(reader.lang, id);
      charts.push(shown);
      return figureOf(reader, shown);
    },
  };
  const body = parts.map((part) => printNode(part, ids, leading)).join('\n');
  const spoken = article.attributes?.['lang'];
  const text = documentOf(reader, {
    title,
    type: 'chapter',
    body: `<section epub:type="chapter" role="doc-chapter" aria-label="${attribute(title)}"${spoken ? ` lang="${spoken}" xml:lang="${spoken}"` : ''}>\n${body}\n</section>`,
  });
  return { slug, title, text, charts };
}

const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function need(node: PageNode, name: string, slug: string): PageNode {
  const found = findNode(node, hasClass(name));
  if (!found) throw new Error(`chapters/${slug}: the page has no part "${name}"; the book takes the chapter from it`);
  return found;
}

const wordsOf = (node: PageNode): string =>
  node.value !== undefined ? readEscaped(node.value) : (node.children ?? []).map(wordsOf).join('');

function textOf(node: PageNode, name: string): string {
  const found = findNode(node, (each) => each.name === name);
  return found ? wordsOf(found).trim() : '';
}

/** Of the line under the title the days: of the facts and of the text. */
const dayOf = (line: PageNode): string =>
  (line.children ?? [])
    .filter(({ name }) => name === 'span')
    .slice(1, 3)
    .map((span) => attribute(wordsOf(span)))
    .join(' · ');

/** Within the chapter, to another chapter, or to the published site. @param here the chapter that it stands in */
function addressIn(
  { href }: Reader,
  here: string,
  address: string,
  ids: ReadonlySet<string>,
  slugs: ReadonlySet<string>,
): string | undefined {
  if (address.startsWith('#')) return ids.has(address.slice(1)) ? address : undefined;
  const whole = new URL(address, absolute(href.page('chapters', here)));
  const chapters = absolute(href.page('chapters'));
  const slug = whole.href.startsWith(chapters) ? whole.pathname.split('/').at(-2) : undefined;
  if (!slug || !slugs.has(slug)) return whole.href;
  // Of the places in another chapter only its paragraphs are sure to be in the book.
  return /^#p\d+$/.test(whole.hash) ? `${slug}.xhtml${whole.hash}` : `${slug}.xhtml`;
}
