/*
 * The book of a language as EPUB 3, made with the site: its chapters as they stand on their pages, with notes, pictures
 * and tables. Read from the built pages, so that a book says nothing that a page does not.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ChartFigure } from '../../src/charts/figure.ts';
import { formatDay } from '../../src/i18n/dates.ts';
import { type Reader, readerOf } from '../../src/load/reader.ts';
import { absolute } from '../../src/load/site.ts';
import { locales } from '../../src/load/world.ts';
import { escapeText } from '../../src/markup/markup.ts';
import { LICENCE } from '../../src/model/licence.ts';
import { chapterOf } from './chapter.ts';
import { coverOf } from './cover.ts';
import { documentOf } from './document.ts';
import { pictureName, pictureOf, tableName, tableOf } from './figure.ts';
import { type Book, packBook, type Part } from './package.ts';

/** Where a language's book stands in a built site. */
export const bookPath = (lang: string): string => join(lang, 'book', 'orders-and-warrants.epub');

/** Writes the book of each language into a built site. @throws Error with one line that says what is wrong */
export function writeBooks(folder: string): void {
  for (const { tag } of locales()) {
    const file = join(folder, bookPath(tag));
    mkdirSync(dirname(file), { recursive: true });
    const reader = readerOf(tag);
    writeFileSync(file, packBook(reader, bookOf(folder, reader)));
  }
}

/** The documents and pictures of a language's book. */
export function bookOf(folder: string, reader: Reader): Book {
  const { lang } = reader;
  const page = (...path: string[]) => readFileSync(join(folder, lang, 'chapters', ...path, 'index.html'), 'utf8');
  const slugs = slugsIn(page(), reader);
  const chapters = slugs.map((slug) => chapterOf(reader, slug, page(slug), new Set(slugs)));
  /** Each chart once, with the first chapter that shows it. */
  const charts = new Map<ChartFigure, string>();
  for (const { slug, charts: shown } of chapters)
    for (const each of shown) if (!charts.has(each)) charts.set(each, slug);
  const parts: Part[] = [
    { file: 'cover.xhtml', title: reader.t('site.name'), text: coverPage(reader), place: 'front' },
    { file: 'front.xhtml', title: reader.t('book.about'), text: frontPage(reader), place: 'front' },
    ...chapters.map(({ slug, title, text }): Part => ({ file: `${slug}.xhtml`, title, text, place: 'chapter' })),
    ...[...charts].map(
      ([chart, slug]): Part => ({
        file: tableName(chart.id),
        title: chart.title.text,
        text: tableOf(reader, chart, slug),
        place: 'table',
      }),
    ),
  ];
  return {
    parts,
    pictures: new Map([...charts.keys()].map((chart) => [pictureName(chart.id), pictureOf(chart)])),
    cover: coverOf(reader),
    style: readFileSync(fileURLToPath(new URL('book.css', import.meta.url)), 'utf8'),
  };
}

/** The chapters in the order of their list. */
function slugsIn(list: string, { href }: Reader): string[] {
  const chapters = href.page('chapters').replaceAll('/', '\\/');
  return [
    ...new Set([...list.matchAll(new RegExp(`href="${chapters}([\\w-]+)\\/"`, 'g'))].map(([, slug = '']) => slug)),
  ];
}

function coverPage(reader: Reader): string {
  const name = escapeText(reader.t('site.name'));
  return documentOf(reader, {
    title: reader.t('site.name'),
    type: 'cover',
    body: `<section epub:type="cover" aria-label="${name}"><img src="cover.png" role="doc-cover" alt="${name}"/></section>`,
  });
}

function frontPage(reader: Reader): string {
  const { t, href, locale, world } = reader;
  const address = escapeText(absolute(href.page()));
  const say = (words: string) => `<p>${escapeText(words)}</p>`;
  return documentOf(reader, {
    title: t('book.about'),
    type: 'front',
    body: `<section epub:type="titlepage" aria-label="${escapeText(t('book.about'))}"><h1>${escapeText(t('site.name'))}</h1>
${say(t('page.line'))}${say(t('book.edition', { date: formatDay(locale, world.edited, 'long') }))}<p><a href="${address}">${address}</a></p>
${say(t('book.notes'))}<p>${escapeText(t('page.licence'))} <a href="${LICENCE.url}">${LICENCE.title}</a></p></section>`,
  });
}
