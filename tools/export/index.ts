/*
 * `npm run export [folder]`: makes what a build does not, as it takes a browser and some minutes: a PDF of each chapter,
 * of the whole book and of each lesson, and the site in a folder as a zip. They are laid into the built folder under
 * `download/`, and the page of what can be taken along names them with their sizes. Run after `npm run build`, before
 * the folder is published.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { PSEUDO_LANGUAGES } from '../../src/i18n/pseudo.ts';
import { type Reader, readerOf } from '../../src/load/reader.ts';
import { locales } from '../../src/load/world.ts';
import { bookOf } from '../book/index.ts';
import { filesOf } from '../files.ts';
import { offlineName, packOffline } from '../offline/index.ts';
import { facesIn } from '../offline/rewrite.ts';
import { titleOf } from '../offline/search.ts';
import { type Exported, list } from './listing.ts';
import { type Printer, printerOf } from './printer.ts';
import { wholeBook } from './whole-book.ts';

const FOLDER = 'download';

/** A lesson's own page; its handout and its slides print from theirs. */
const LESSON =
  /^[\w-]+\/teach\/(?!documents\/|controversies\/|protocols\/|practice\/|pack\/)[\w-]+\/([\w-]+)\/index\.html$/;

if (import.meta.main) {
  const target = resolve(process.argv[2] ?? 'dist');
  if (!existsSync(join(target, 'index.html'))) {
    console.error(`There is no built site in ${process.argv[2] ?? 'dist'}; run "npm run build" first.`);
    process.exit(1);
  }
  await exportFrom(target);
}

/** @param folder the built site, into which the files are laid */
export async function exportFrom(folder: string): Promise<void> {
  // Before the PDFs: the folder is a copy of what the build made.
  rmSync(join(folder, FOLDER), { recursive: true, force: true });
  const lay = layInto(folder);
  const zip = lay(`${FOLDER}/${offlineName()}`, packOffline(folder), '');
  const printer = await printerOf(folder);
  try {
    for (const { tag } of locales().filter(({ tag }) => !PSEUDO_LANGUAGES.includes(tag)))
      await exportLanguage(folder, readerOf(tag), printer, zip);
  } finally {
    await printer.close();
  }
}

async function exportLanguage(folder: string, reader: Reader, printer: Printer, zip: Exported): Promise<void> {
  const { lang, t } = reader;
  const lay = layInto(folder);
  const book = bookOf(folder, reader);
  const printed = async (path: string, name: string) =>
    lay(`${FOLDER}/${lang}/${name}.pdf`, await printer.page(`${path}/`), titleOf(read(folder, path)));
  const chapters: Exported[] = [];
  for (const { file } of book.parts.filter(({ place }) => place === 'chapter')) {
    const slug = file.replace(/\.xhtml$/, '');
    chapters.push(await printed(`${lang}/chapters/${slug}`, slug));
  }
  const lessons: Exported[] = [];
  for (const path of lessonsIn(folder, lang)) lessons.push(await printed(path, `lesson-${path.split('/').at(-1)}`));
  const faces = facesIn(read(folder, `${lang}/chapters`));
  const whole = lay(
    `${FOLDER}/${lang}/orders-and-warrants.pdf`,
    await printer.text(wholeBook(reader, book, faces)),
    t('take.pdfBook'),
  );
  list(folder, reader, { folder: { ...zip, name: t('take.folder') }, book: whole, chapters, lessons });
}

function read(folder: string, path: string): string {
  return readFileSync(join(folder, path, 'index.html'), 'utf8');
}

/** The pages of lessons. */
function lessonsIn(folder: string, lang: string): string[] {
  return filesOf(join(folder, lang))
    .map((path) => `${lang}/${path.split(sep).join('/')}`)
    .filter((path) => LESSON.test(path))
    .map((path) => dirname(path));
}

/** Lays files into a folder, saying each. */
function layInto(folder: string): (path: string, bytes: Uint8Array, name: string) => Exported {
  return (path, bytes, name) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    console.log(`${path.padEnd(64)} ${(bytes.length / 1e6).toFixed(1).padStart(6)} MB`);
    return { path, bytes: bytes.length, name };
  };
}
