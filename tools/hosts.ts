/*
 * What a web server should send with which files: the one table behind `_headers`, `_redirects`, the
 * local server and the deploy notes. Framing is allowed for embeds only. A host that joins headers of
 * several matching rules (Cloudflare Pages) must not see the same header twice, so no rule of this
 * table overlaps another with the same header.
 */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface HeaderRule {
  /** Path under the base, with `*` for anything. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

const YEAR = 'public, max-age=31536000, immutable';
const ANY_ORIGIN = { 'Access-Control-Allow-Origin': '*' } as const;
const NO_FRAME = { 'Content-Security-Policy': "frame-ancestors 'self'" } as const;

/** Parts of a language that other sites may frame. */
const FRAMED = 'embed';

/** Parts whose files other sites may read by script. */
const READ_FROM_ELSEWHERE: readonly string[] = ['charts'];

/**
 * @param base with closing slash
 * @param parts by language, the first segments of its addresses: `partsOf` reads them from a built folder
 */
export function headerRules(base: string, parts: ReadonlyMap<string, readonly string[]>): HeaderRule[] {
  return [
    {
      path: `${base}*`,
      headers: { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'strict-origin-when-cross-origin' },
    },
    { path: `${base}_astro/*`, headers: { 'Cache-Control': YEAR, ...ANY_ORIGIN } },
    ...['data', 'oembed', 'feeds', 'share'].map((part) => ({ path: `${base}${part}/*`, headers: ANY_ORIGIN })),
    ...[...parts].flatMap(([lang, names]): HeaderRule[] => [
      { path: `${base}${lang}/`, headers: NO_FRAME },
      ...names.map((name): HeaderRule => {
        const path = `${base}${lang}/${name}/*`;
        if (name === FRAMED) return { path, headers: ANY_ORIGIN };
        return { path, headers: READ_FROM_ELSEWHERE.includes(name) ? { ...NO_FRAME, ...ANY_ORIGIN } : NO_FRAME };
      }),
    ]),
  ];
}

/** The first segments of the addresses of each language of a built folder, in order. */
export function partsOf(folder: string): ReadonlyMap<string, readonly string[]> {
  const foldersIn = (path: string) =>
    readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort();
  return new Map(
    foldersIn(folder)
      .map((lang) => [lang, foldersIn(join(folder, lang))] as const)
      .filter(([, parts]) => parts.includes(FRAMED)),
  );
}

/** The `_headers` file that Netlify and Cloudflare Pages read. */
export function headersFile(rules: readonly HeaderRule[]): string {
  return rules
    .map(
      ({ path, headers }) =>
        `${path}\n${Object.entries(headers)
          .map(([name, value]) => `  ${name}: ${value}\n`)
          .join('')}`,
    )
    .join('\n');
}

/** Addresses that moved: none yet. A moved page also leaves a redirect page behind. */
export const REDIRECTS: readonly { readonly from: string; readonly to: string }[] = [];

export function redirectsFile(base: string): string {
  return REDIRECTS.map(({ from, to }) => `${base}${from} ${base}${to} 301\n`).join('');
}

/** The headers that the table gives a path, for a server of our own. */
export function headersFor(rules: readonly HeaderRule[], pathname: string): Record<string, string> {
  const matching = rules.filter(({ path }) =>
    path.endsWith('*') ? pathname.startsWith(path.slice(0, -1)) : pathname === path,
  );
  return Object.assign({}, ...matching.map((rule) => rule.headers)) as Record<string, string>;
}
