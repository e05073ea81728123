/* The files made after a build, named on the page of what can be taken along, each with its size. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reader } from '../../src/load/reader.ts';
import { type Markup, markup } from '../../src/markup/markup.ts';
import { sizeOf } from '../sizes.ts';

export interface Exported {
  /** Under the base path: "download/en/two-courts.pdf". */
  readonly path: string;
  readonly name: string;
  readonly bytes: number;
}

export interface Listing {
  readonly folder: Exported;
  readonly book: Exported;
  readonly chapters: readonly Exported[];
  readonly lessons: readonly Exported[];
}

const PLACE = /<div data-exported[^>]*>[\s\S]*?<\/div>/;

/** Writes the list into the page of a language, in place of what stood there. @throws Error where the page has no place for it */
export function list(folder: string, reader: Reader, listing: Listing): void {
  const file = join(folder, reader.lang, 'download', 'index.html');
  const html = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const [place] = PLACE.exec(html) ?? [];
  if (!place) throw new Error(`${reader.lang}/download/ has no place for what is exported; build the site anew`);
  const opening = place.slice(0, place.indexOf('>') + 1);
  writeFileSync(
    file,
    html.replace(PLACE, () => `${opening}${listOf(reader, listing)}</div>`),
  );
}

function listOf(reader: Reader, { folder, book, chapters, lessons }: Listing): Markup {
  const { t, href } = reader;
  const item = ({ path, name, bytes }: Exported) =>
    markup`<li><a href="${href.root(...path.split('/'))}" download="">${name}</a> <data value="${path}">${sizeOf(reader, bytes)}</data></li>`;
  const group = (head: string, files: readonly Exported[]) =>
    files.length > 0 ? markup`<h3>${head}</h3><ul>${files.map(item)}</ul>` : undefined;
  return markup`<ul>${item(folder)}</ul><p>${t('take.folderLine')}</p><ul>${item(book)}</ul>${group(t('take.pdfChapters'), chapters)}${group(t('take.pdfLessons'), lessons)}`;
}
