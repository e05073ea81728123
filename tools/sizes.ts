/*
 * How large the files are that a page leads to: written into the elements that ask for it, `<data value="en/book/…">`,
 * once the files are there. The page is printed before them.
 */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatNumber } from '../src/i18n/dates.ts';
import { type Reader, readerOf } from '../src/load/reader.ts';
import { locales } from '../src/load/world.ts';
import { markup } from '../src/markup/markup.ts';

const ASKING = /<data value="([^"]*)"([^>]*)><\/data>/g;

/** Writes the sizes into the page of each language that names what can be taken along. @throws Error naming a file that is not there */
export function writeSizes(folder: string): void {
  for (const { tag } of locales()) {
    const file = join(folder, tag, 'download', 'index.html');
    if (!existsSync(file))
      throw new Error(`${tag}/download/ is not in the built site; it names what can be taken along`);
    writeFileSync(file, withSizes(readFileSync(file, 'utf8'), folder, readerOf(tag)));
  }
}

function withSizes(html: string, folder: string, reader: Reader): string {
  return html.replace(ASKING, (_, path: string, attributes: string) => {
    const file = join(folder, path);
    if (!existsSync(file)) throw new Error(`${path} is not in the built site; a page says how large it is`);
    return `<data value="${path}"${attributes}>${markup`${sizeOf(reader, statSync(file).size)}`}</data>`;
  });
}

/** A size in the words of a language: in kilobytes, and from a megabyte on in these with one place. */
export function sizeOf({ t, locale }: Reader, bytes: number): string {
  const large = bytes >= 1_000_000;
  const count = large ? Math.round(bytes / 100_000) / 10 : Math.max(1, Math.round(bytes / 1000));
  return t(large ? 'take.megabytes' : 'take.kilobytes', { n: formatNumber(locale, count) });
}
