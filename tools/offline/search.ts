/* The search page of the site in a folder: a field, the script that finds, and all that is found as another script. */
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import { escapeText, readEscaped } from '../../src/markup/markup.ts';

/** What of a page is found. */
export interface Findable {
  readonly title: string;
  /** From the page of the search. */
  readonly path: string;
  readonly text: string;
}

/** The words of a page: of what is in it, without its ways and its notes in the margin. */
export function wordsOf(html: string): string {
  const main = /<main\b[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';
  const read = main
    .replace(/<(script|style|svg|nav|aside|form|template)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ');
  return readEscaped(read).replace(/\s+/g, ' ').trim();
}

export const titleOf = (html: string): string =>
  readEscaped(/<h1\b[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? '')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The search of a page whose form asks a server, asking what lies beside it. */
export function withPlainSearch(
  html: string,
  say: { readonly field: string; readonly go: string; readonly found: string },
): string {
  const form = `<form role="search" method="get" action="index.html"><p><label for="q">${escapeText(say.field)}</label> <input id="q" name="q" type="search" dir="auto"> <button class="btn" type="submit">${escapeText(say.go)}</button></p></form><p role="status" class="small">${escapeText(say.found)} <output id="found-count"></output></p><ol id="found" class="hits"></ol>`;
  const written = html.replace(/<search-page\b[\s\S]*?<\/search-page>/, form);
  if (written === html)
    throw new Error('The page of the search has no search; the one for a folder stands in its place');
  return written.replace('</body>', '<script src="pages.js"></script><script src="find.js"></script></body>');
}

/** The script that finds. */
export const finder = (): string =>
  stripTypeScriptTypes(readFileSync(fileURLToPath(new URL('find.browser.ts', import.meta.url)), 'utf8'));

/** All that it finds. */
export const pagesScript = (pages: readonly Findable[]): string =>
  `globalThis.pagesInFolder = ${JSON.stringify(pages.map(({ title, path, text }) => [title, path, text]))};\n`;
