/*
 * The whole book as one page for the printer: its cover, its contents and its chapters one after another, each beginning
 * on a sheet. Made of the documents of the EPUB, so that both say the same; tables stay on the site.
 */
import type { Reader } from '../../src/load/reader.ts';
import { absolute } from '../../src/load/site.ts';
import { formatDay } from '../../src/i18n/dates.ts';
import { escapeText } from '../../src/markup/markup.ts';
import type { Book, Part } from '../book/package.ts';

/** How sheets of the book look: as those of the site's pages. */
const STYLE = `
@page { margin: 17mm 18mm 16mm; font: 7.5pt 'Docket Sans', sans-serif;
  @top-left { content: var(--sheet-title); } @bottom-left { content: var(--sheet-place); } @bottom-right { content: counter(page) " / " counter(pages); } }
@page :first { margin: 0; @top-left { content: none; } @bottom-left { content: none; } @bottom-right { content: none; } }
:root { --sheet-title: attr(data-sheet-title); --sheet-place: attr(data-sheet-place); }
p { margin: 0 0 5pt; }
body { margin: 0; font: 10pt/1.42 'Docket Text', serif; overflow-wrap: break-word; }
a { color: inherit; text-decoration-color: #6b1045; text-underline-offset: 0.19em; }
h1, h2 { font-family: 'Docket Display', serif; }
h1 { font-size: 22pt; } h2 { font-size: 14pt; }
h1, h2, h3, figcaption { break-after: avoid; }
h3, .meta, .small, .rd, .cites, figcaption, dt { font-family: 'Docket Sans', sans-serif; }
figure, li, dl > div { break-inside: avoid; }
figure svg { display: block; max-inline-size: 100%; max-block-size: 190mm; block-size: auto; margin-inline: auto; }
.cover img { display: block; inline-size: 100vw; block-size: 100vh; object-fit: cover; }
.part, .front, .contents { break-before: page; }
.contents ol { padding-inline-start: 1.4em; } .contents li { padding-block: 2pt; }
section[role="doc-endnotes"] ol { columns: 3; column-gap: 6mm; font: 7pt/1.3 'Docket Sans', sans-serif; padding: 0; list-style: none; }
.srcs { columns: 2; column-gap: 8mm; font: 7pt/1.3 'Docket Sans', sans-serif; padding-inline-start: 2.4em; overflow-wrap: anywhere; }
.srcs .rd { font-size: 6.5pt; } .srcs .rd > a:not([href*='/sources/']) { text-decoration: none; } .srcs .rd > a[href*='/sources/'] { display: none; }
.chev ol { columns: 2; column-gap: 8mm; font: 8pt/1.35 'Docket Sans', sans-serif; }
dl { columns: 2; column-gap: 8mm; font-size: 8.25pt; } dd { margin: 0; }
`;

/** @param faces of the fonts, as the site's styles name them */
export function wholeBook(reader: Reader, book: Book, faces: readonly string[]): string {
  const { t, locale, href, world } = reader;
  const chapters = book.parts.filter(({ place }) => place === 'chapter');
  const day = t('book.edition', { date: formatDay(locale, world.edited, 'long') });
  const front = book.parts.find(({ file }) => file === 'front.xhtml');
  const cover = `data:image/png;base64,${Buffer.from(book.cover).toString('base64')}`;
  const place = t('page.sheetPlace', { url: absolute(href.page('chapters')), edited: day });
  return `<!doctype html>
<html lang="${locale.tag}" dir="${locale.dir}" data-sheet-title="${escapeText(t('site.name'))}" data-sheet-place="${escapeText(place)}">
<head><meta charset="utf-8"><title>${escapeText(t('site.name'))}</title><style>${faces.join('\n')}\n${book.style}\n${STYLE}</style></head>
<body><div class="cover"><img src="${cover}" alt="${escapeText(t('site.name'))}"></div>
<div class="front">${front ? bodyOf(front) : ''}</div>
<nav class="contents"><h1>${escapeText(t('book.contents'))}</h1><ol>${chapters.map((part) => `<li><a href="#${slugOf(part)}">${escapeText(part.title)}</a></li>`).join('')}</ol></nav>
${chapters.map((part) => `<div class="part" id="${slugOf(part)}">${chapterIn(reader, part, book)}</div>`).join('\n')}
</body></html>`;
}

const slugOf = ({ file }: Part) => file.replace(/\.xhtml$/, '');

const bodyOf = ({ text }: Part) => /<body[^>]*>([\s\S]*)<\/body>/.exec(text)?.[1] ?? '';

/** A chapter among others: its ids bear its name, its links lead to places of this page, its pictures stand in it. */
function chapterIn({ href }: Reader, part: Part, { pictures }: Book): string {
  const slug = slugOf(part);
  return bodyOf(part)
    .replace(/ id="([^"]*)"/g, ` id="${slug}-$1"`)
    .replace(/ href="#([^"]*)"/g, ` href="#${slug}-$1"`)
    .replace(/ href="table-([\w-]+)\.xhtml"/g, (_, id: string) => ` href="${absolute(href.page('charts', id))}#table"`)
    .replace(/ href="([\w-]+)\.xhtml#([^"]*)"/g, ' href="#$1-$2"')
    .replace(/ href="([\w-]+)\.xhtml"/g, ' href="#$1"')
    .replace(/ (?:xml:lang|epub:type)="[^"]*"/g, '')
    .replace(/<img src="(pictures\/[^"]+)" alt="([^"]*)"\/>/g, (_, file: string, said: string) =>
      (pictures.get(file) ?? '').replace('<svg ', `<svg role="img" aria-label="${said}" `),
    );
}
