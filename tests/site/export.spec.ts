/* What `npm run export` prints: a chapter and the whole book, with bookmarks, tags and numbered sheets. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { readerOf } from '../../src/load/reader.ts';
import { bookOf } from '../../tools/book/index.ts';
import { printerOf } from '../../tools/export/printer.ts';
import { wholeBook } from '../../tools/export/whole-book.ts';
import { facesIn } from '../../tools/offline/rewrite.ts';
import { readPdf } from './pdf.ts';

const folder = fileURLToPath(new URL('../../dist', import.meta.url));

test('a chapter and the whole book are printed with bookmarks, numbered sheets and every chapter', async () => {
  test.setTimeout(900_000);
  const reader = readerOf();
  const book = bookOf(folder, reader);
  const chapters = book.parts.filter(({ place }) => place === 'chapter');
  const printer = await printerOf(folder);
  try {
    const bytes = await printer.page('en/chapters/start-here/');
    expect(Buffer.from(bytes).toString('latin1')).toContain('/StructTreeRoot');
    const chapter = await readPdf(bytes);
    expect(chapter.bookmarks.length).toBeGreaterThan(0);
    expect(chapter.sheets[1]).toContain('/en/chapters/start-here/');

    const faces = facesIn(readFileSync(join(folder, 'en/chapters/index.html'), 'utf8'));
    const whole = await readPdf(await printer.text(wholeBook(reader, book, faces)));
    const titles = chapters.map(({ title }) => title);
    expect(whole.bookmarks.filter((title) => titles.includes(title))).toEqual(titles);
    expect(whole.sheets.length).toBeGreaterThan(60);
    for (const [i, sheet] of whole.sheets.entries())
      if (i > 0) expect(sheet).toMatch(new RegExp(`(?<!\\d)${i + 1} ?/ ?${whole.sheets.length}(?!\\d)`));
    for (const title of titles) expect(whole.sheets[2]).toContain(title);
  } finally {
    await printer.close();
  }
});
