/*
 * The site in a folder, as one zip: every page of text, its pictures, tables and a plain search, with relative
 * addresses. It opens without a server and without a connection. Frames for other sites, kept versions, pictures for
 * links, and files for reference managers stay on the published site, to which their links lead.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { readerOf } from '../../src/load/reader.ts';
import { site } from '../../src/load/site.ts';
import { locales } from '../../src/load/world.ts';
import { packedOn } from '../../src/packs/zip.ts';
import { filesOf } from '../files.ts';
import { type Around, FONTS, facesIn, rewritePage } from './rewrite.ts';
import { type Findable, finder, pagesScript, titleOf, withPlainSearch, wordsOf } from './search.ts';

/** The folder in the zip. */
const FOLDER = 'orders-and-warrants';

/** Parts of a language that are for other sites. */
const FOR_OTHERS = /^[\w-]+\/(embed|download)\//;

/** The name of the zip: of the day to which it holds. */
export const offlineName = (): string => `orders-and-warrants-${readerOf().world.edited}.zip`;

/** @param folder the built site @throws Error with one line that says what is wrong */
export function packOffline(folder: string): Uint8Array {
  const files = new Map<string, string | Uint8Array>();
  const read = (path: string) => readFileSync(join(folder, path));
  const pages = pagesOf(folder);
  const inside = new Set(pages);
  const around: Around = {
    published: `${site.origin}${site.base}`,
    fileOf: (path) => fileOf(path, inside, folder),
  };
  const found = new Map<string, Findable[]>();
  const faces = new Set<string>();
  for (const path of pages) {
    const html = read(path).toString('utf8');
    for (const face of facesIn(html)) faces.add(face);
    const rewritten = rewritePage(html, path, around);
    for (const [name, css] of rewritten.styles) files.set(name, css);
    for (const name of named(rewritten.html, path))
      if (!files.has(name) && existsSync(join(folder, name))) files.set(name, read(name));
    files.set(path, rewritten.html);
    const [lang = ''] = path.split('/');
    const title = titleOf(html);
    if (path.includes('/') && title)
      found.set(lang, [
        ...(found.get(lang) ?? []),
        { title, path: posix.relative(`${lang}/search`, path), text: wordsOf(html) },
      ]);
  }
  files.set(FONTS, [...faces].map((face) => withFont(face, folder)).join('\n'));
  for (const { tag } of locales()) addSearch(files, tag, found.get(tag) ?? []);
  return zip(files);
}

/** The pages that go into the folder, with the page that the root is answered with. */
function pagesOf(folder: string): string[] {
  const all = filesOf(folder).map((path) => path.split(sep).join('/'));
  const tags = locales().map(({ tag }) => tag);
  return all.filter(
    (path) =>
      path === 'index.html' ||
      (path.endsWith('/index.html') && tags.some((tag) => path.startsWith(`${tag}/`)) && !FOR_OTHERS.test(path)),
  );
}

/** What of the site an address is answered with in the folder: pages that are in it, and what pages show. */
function fileOf(path: string, pages: ReadonlySet<string>, folder: string): string | undefined {
  const page = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (pages.has(page)) return page;
  return /^_astro\/|\.thumb\.png$/.test(path) && existsSync(join(folder, path)) ? path : undefined;
}

/** The files of the site that a page shows. */
const named = (html: string, path: string): string[] =>
  [...html.matchAll(/<(?:link|img|source|image)\b[^>]*?\s(?:href|src|srcset)="([^"#?:]+)"/g)].flatMap(
    ([, value = '']) =>
      value
        .split(',')
        .map((each) => posix.join(posix.dirname(path), each.trim().split(/\s+/)[0] ?? ''))
        .filter((name) => !name.endsWith('.html')),
  );

/** A face with its font in it: browsers do not lend a file's font to another file. */
function withFont(face: string, folder: string): string {
  return face.replace(/url\(["']?[^)"']*\/(_astro\/[^)"']+)["']?\)/g, (_, name: string) => {
    const font = readFileSync(join(folder, name)).toString('base64');
    return `url(data:font/woff2;base64,${font})`;
  });
}

function addSearch(files: Map<string, string | Uint8Array>, lang: string, pages: readonly Findable[]): void {
  const path = `${lang}/search/index.html`;
  const html = files.get(path);
  if (typeof html !== 'string')
    throw new Error(`${path} is not in the built site; the search of the folder stands on it`);
  const { t } = readerOf(lang);
  files.set(path, withPlainSearch(html, { field: t('search.field'), go: t('search.go'), found: t('offline.found') }));
  files.set(`${lang}/search/pages.js`, pagesScript(pages));
  files.set(`${lang}/search/find.js`, finder());
}

function zip(files: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, file] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
    entries[`${FOLDER}/${name}`] = typeof file === 'string' ? strToU8(file) : file;
  return zipSync(entries, { level: 9, mtime: packedOn(readerOf().world.edited) });
}
