/*
 * The list of pages for those who read the site by machine (sitemaps.org, 0.9), made from the built pages themselves:
 * whatever page there is stands in it, with its languages and the day of its last change as its own data block says
 * it. Pages that ask not to be listed are left out: frames, versions that are kept, and what is not found.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markup, type Markup } from '../src/markup/markup.ts';

export const SITEMAP = 'sitemap.xml';

const NOT_FOUND = '404.html';

export interface ListedPage {
  readonly address: string;
  /** The day of its last change, where its data tell one. */
  readonly changed?: string;
  /** Its addresses in every language of the site, by tag; empty where there is one language. */
  readonly languages: readonly (readonly [tag: string, address: string])[];
}

/** The sitemap of a built folder. @param files paths of its files */
export function sitemapOf(folder: string, files: readonly string[]): string {
  const pages = files
    .filter((path) => path.endsWith('.html') && path !== NOT_FOUND)
    .flatMap((path) => readListed(readFileSync(join(folder, path), 'utf8')) ?? []);
  return String(sitemapWith(pages));
}

/** What a page says of itself; undefined where it asks not to be listed, or stands for another. */
export function readListed(html: string): ListedPage | undefined {
  const head = html.slice(0, html.indexOf('</head>'));
  if (/<meta name="robots" content="[^"]*noindex/.test(head) || /http-equiv="refresh"/.test(head)) return undefined;
  const address = /<link rel="canonical" href="([^"]+)">/.exec(head)?.[1];
  if (!address) return undefined;
  const changed = /"dateModified":\s*"(\d{4}-\d{2}-\d{2})/.exec(head)?.[1];
  const languages = [...head.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g)].map(
    ([, tag = '', href = '']) => [tag, href] as const,
  );
  return { address, ...(changed ? { changed } : {}), languages };
}

/** In order of their addresses, each once: a page that two files hold has one address. */
export function sitemapWith(pages: readonly ListedPage[]): Markup {
  const once = [...new Map(pages.map((page) => [page.address, page])).values()];
  const inOrder = once.sort((a, b) => (a.address < b.address ? -1 : 1));
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${inOrder.map(
  ({
    address,
    changed,
    languages,
  }) => markup`<url><loc>${address}</loc>${changed ? markup`<lastmod>${changed}</lastmod>` : ''}${languages.map(
    ([tag, href]) => markup`<xhtml:link rel="alternate" hreflang="${tag}" href="${href}"/>`,
  )}</url>
`,
)}</urlset>
`;
}
