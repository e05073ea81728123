/*
 * What a web server should send with which address: the one table behind every host's settings, the local
 * server and the tests. Framing is allowed for embeds only.
 *
 * Cloudflare Pages joins the headers of all rules that match, so no address gets the same header from two
 * rules. It reads a hundred rules at the most, so a language is a placeholder: a further language adds few rules.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

export type Headers = Readonly<Record<string, string>>;

export interface HeaderRule {
  /** Address with the base. `:name` is one segment; `*`, at the end only, is anything. */
  readonly path: string;
  readonly headers: Headers;
}

/** What lies at the top of a built folder, and under its languages. */
export interface Shape {
  readonly languages: readonly string[];
  /** First segments of the addresses under a language, of all languages together. */
  readonly parts: readonly string[];
  /** Folders at the top that are no language. */
  readonly folders: readonly string[];
  /** Files at the top, without those that only hosts read. */
  readonly files: readonly string[];
}

/**
 * What keeps its address while its content may change: a correction is seen within five minutes, a reader who
 * goes to and fro asks once, and a chart's file is never much older than its page.
 */
const SHORT = 'public, max-age=300, must-revalidate';
/** The script that others include: it changes seldom, and its promise is its address. */
const DAY = 'public, max-age=86400';
/** A frozen embed never changes on purpose, but it may be withdrawn, and it names files of `_astro/` that a deploy may remove. */
const WEEK = 'public, max-age=604800';
/** Files whose name holds a hash of what is in them. */
const YEAR = 'public, max-age=31536000, immutable';

const ANY_ORIGIN = { 'Access-Control-Allow-Origin': '*' } as const;
const NO_FRAME = { 'Content-Security-Policy': "frame-ancestors 'self'" } as const;

const PAGE: Headers = { ...NO_FRAME, 'Cache-Control': SHORT };
const OPEN: Headers = { ...ANY_ORIGIN, 'Cache-Control': SHORT };

/** For every address. */
const EVERYWHERE: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};

/** Folders at the top whose headers are known. Any other gets what a page gets. */
const SHARED: Readonly<Record<string, Headers>> = {
  '_astro/*': { ...ANY_ORIGIN, 'Cache-Control': YEAR },
  'data/*': OPEN,
  'feeds/*': OPEN,
  'oembed/*': OPEN,
  'embed/*': { ...ANY_ORIGIN, 'Cache-Control': DAY },
  'share/*': { ...ANY_ORIGIN, 'Cache-Control': DAY },
  // The entry names the fragments of its build: only those carry a hash.
  'pagefind/:file': { 'Cache-Control': SHORT },
  'pagefind/:speech/:file': { 'Cache-Control': SHORT },
  'pagefind/:speech/fragment/*': { 'Cache-Control': YEAR },
  'pagefind/:speech/index/*': { 'Cache-Control': YEAR },
};

/** The part of a language that others may frame: everything below it, but not its own page. */
const FRAMED = 'embed';
const EMBEDS: Readonly<Record<string, Headers>> = {
  '': PAGE,
  ':chart/': OPEN,
  ':chart/v/:date/*': { ...ANY_ORIGIN, 'Cache-Control': WEEK },
};

/** Parts whose files other sites may read by script. */
const READ_FROM_ELSEWHERE: readonly string[] = ['charts'];

/** @param base with closing slash */
export function headerRules(base: string, { languages, parts, folders, files }: Shape): HeaderRule[] {
  const rules = (below: string, table: Readonly<Record<string, Headers>>): HeaderRule[] =>
    Object.entries(table).map(([path, headers]) => ({ path: `${base}${below}${path}`, headers }));
  const known = new Set(Object.keys(SHARED).map((path) => path.split('/')[0]));
  return [
    { path: `${base}*`, headers: EVERYWHERE },
    { path: base, headers: PAGE },
    ...files.map((name) => ({ path: `${base}${name}`, headers: name.endsWith('.html') ? PAGE : OPEN })),
    ...rules('', SHARED),
    ...folders.filter((name) => !known.has(name)).map((name) => ({ path: `${base}${name}/*`, headers: PAGE })),
    ...languages.map((lang) => ({ path: `${base}${lang}/`, headers: PAGE })),
    ...rules(`:lang/${FRAMED}/`, EMBEDS),
    ...parts
      .filter((name) => name !== FRAMED)
      .map((name) => ({
        path: `${base}:lang/${name}/*`,
        headers: READ_FROM_ELSEWHERE.includes(name) ? { ...PAGE, ...ANY_ORIGIN } : PAGE,
      })),
  ];
}

/** Reads the shape of a built folder. A language is a folder that holds embeds. */
export function shapeOf(folder: string): Shape {
  const entriesIn = (path: string) => readdirSync(path, { withFileTypes: true });
  const foldersIn = (path: string) =>
    entriesIn(path)
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => name)
      .sort();
  const below = new Map(foldersIn(folder).map((name) => [name, foldersIn(join(folder, name))]));
  const languages = [...below.keys()].filter((name) => below.get(name)?.includes(FRAMED));
  return {
    languages,
    parts: [...new Set(languages.flatMap((lang) => below.get(lang) ?? []))].sort(),
    folders: [...below.keys()].filter((name) => !languages.includes(name)),
    files: entriesIn(folder)
      .filter((entry) => entry.isFile() && !/^[._]/.test(entry.name) && entry.name !== 'index.html')
      .map(({ name }) => name)
      .sort(),
  };
}

/**
 * A rule's path as a regular expression, of the kind that every server here understands.
 * @param index also match the `index.html` of a folder: servers that look it up see that name
 */
export function patternOf(path: string, index = false): string {
  const source = path
    .split('/')
    .map((segment) => {
      if (segment === '*') return '.*';
      return segment.startsWith(':') ? '[^/]+' : segment.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    })
    .join('/');
  return `^${source}${index && path.endsWith('/') ? '(index\\.html)?' : ''}$`;
}

/** The headers that the table gives an address, for a server of our own. */
export function headersFor(rules: readonly HeaderRule[], pathname: string): Record<string, string> {
  const matching = rules.filter(({ path }) => new RegExp(patternOf(path, true)).test(pathname));
  return Object.assign({}, ...matching.map((rule) => rule.headers)) as Record<string, string>;
}

/** The rules that give one header, as patterns and values, for servers that set each header by address. */
export function casesOf(rules: readonly HeaderRule[], header: string): { pattern: string; value: string }[] {
  return rules.flatMap(({ path, headers }) => {
    const value = headers[header];
    return value === undefined ? [] : [{ pattern: patternOf(path, true), value }];
  });
}

/** The headers that only some addresses get, and those that all get. */
export const BY_ADDRESS: readonly string[] = [
  'Content-Security-Policy',
  'Access-Control-Allow-Origin',
  'Cache-Control',
];
export const FOR_ALL: Headers = EVERYWHERE;
/** What a page that is not there is sent with, whatever its address was to be. */
export const MISSING: Headers = PAGE;
