/* Reads a built folder for tests: which pages there are, what they link to, what ids they hold. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesOf } from '../../tools/files.ts';

export interface BuiltSite {
  readonly name: string;
  readonly folder: string;
  readonly base: string;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The two builds that the tests read; both are made by `npm test`. */
export const SITES: readonly BuiltSite[] = [
  { name: 'at /', folder: join(root, 'dist'), base: '/' },
  { name: 'at /orders/', folder: join(root, '.build/orders'), base: '/orders/' },
];

export const pagesOf = (site: BuiltSite) => filesOf(site.folder).filter((path) => path.endsWith('.html'));

export const read = (site: BuiltSite, path: string) => readFileSync(join(site.folder, path), 'utf8');

const decode = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&#38;', '&').replaceAll('&quot;', '"');

/** Values of an attribute in a page's HTML. */
export const attributes = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map((match) => decode(match[1] as string));

/** The file that an address of the site is served from, or undefined. */
export function fileFor(site: BuiltSite, pathname: string): string | undefined {
  if (!pathname.startsWith(site.base)) return undefined;
  const path = decodeURIComponent(pathname.slice(site.base.length));
  const candidate = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return existsSync(join(site.folder, candidate)) ? candidate : undefined;
}
