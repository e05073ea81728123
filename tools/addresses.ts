/*
 * Adds what the last build publishes to docs/contracts/addresses.txt: pages, files and the ids inside chapters
 * that others may link. It never takes a line away: what has been published stays, or moves with a redirect.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesOf } from './files.ts';

export const CONTRACT = fileURLToPath(new URL('../docs/contracts/addresses.txt', import.meta.url));

/** Files that a page uses for itself; nobody else may count on their names. */
const INTERNAL = /^(_astro|pagefind|_headers$|_redirects$|\.nojekyll$)|\.(rows\.json|thumb\.png)$/;

/** Headings, paragraphs and terms of a chapter; the ids of notes belong to the page. */
const LINKABLE = /\sid="(p\d+|term-[a-z0-9-]+)"|<h2 id="([a-z0-9-]+)"/g;

/** Entries of the reference pages that others may link: points, measures, figures, claims, terms, persons. */
const REFERENCE_PAGE = /^\/[a-zA-Z-]+\/(orders\/[^/]+|measures|figures|claims|glossary|people)\/$/;
const REFERENCE_ID = /<(?:li|div|section)\b[^>]*\sid="([a-z0-9-]+)"/g;

/** Addresses of a built folder, sorted, each with a leading slash; a page ends in a slash. */
export function publishedIn(folder: string): string[] {
  return filesOf(folder)
    .filter((path) => !INTERNAL.test(path))
    .flatMap((path) => {
      const address = `/${path.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`;
      if (REFERENCE_PAGE.test(address)) {
        const html = readFileSync(join(folder, path), 'utf8');
        return [address, ...[...html.matchAll(REFERENCE_ID)].map(([, id]) => `${address}#${id}`)];
      }
      if (!/\/chapters\/[^/]+\/$/.test(address)) return [address];
      const html = readFileSync(join(folder, path), 'utf8');
      return [address, ...[...html.matchAll(LINKABLE)].map(([, id, heading]) => `${address}#${id ?? heading}`)];
    })
    .sort();
}

/** The lines of the contract. */
export const promised = (): string[] =>
  existsSync(CONTRACT)
    ? readFileSync(CONTRACT, 'utf8')
        .split('\n')
        .filter((line) => line.startsWith('/'))
    : [];

/** Promised addresses of a site at `/` that a built folder does not answer. */
export function goneFrom(folder: string, lines: readonly string[]): string[] {
  const idsOf = new Map<string, ReadonlySet<string>>();
  return lines.filter((line) => {
    const [path = '', id] = line.split('#');
    const file = join(folder, decodeURIComponent(path.endsWith('/') ? `${path}index.html` : path));
    if (!existsSync(file)) return true;
    if (!id) return false;
    const ids = idsOf.get(file) ?? idsIn(readFileSync(file, 'utf8'));
    idsOf.set(file, ids);
    return !ids.has(id);
  });
}

const idsIn = (html: string): ReadonlySet<string> =>
  new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id));

if (import.meta.main) {
  const before = promised();
  const all = [...new Set([...before, ...publishedIn(fileURLToPath(new URL('../dist', import.meta.url)))])].sort();
  const head = '# Addresses that others may rely on. Made by `npm run addresses`; no line is ever taken away.\n';
  writeFileSync(CONTRACT, `${head}${all.join('\n')}\n`);
  console.log(`${all.length} addresses, ${all.length - before.length} of them new.`);
}
