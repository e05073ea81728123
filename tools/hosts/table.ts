/*
 * What a web server should send with which address: the one table behind every host's settings, the local
 * server and the tests. Framing is allowed for embeds only; `frame-ancestors` says it to every browser that can run
 * the site, so there is no `X-Frame-Options` beside it, which knows no exception for embeds.
 *
 * There is no `Cross-Origin-Opener-Policy`: a page that has one cannot be opened from a frame in a sandbox that lets
 * windows open but not leave it (`allow-popups` alone), and readers of an embed there would meet an error. The links of
 * an embed give no opener away, and a page keeps nothing that an opener could read.
 *
 * Cloudflare Pages joins the headers of all rules that match, so no address gets the same header from two
 * rules. It reads a hundred rules at the most, so a language is a placeholder: a further language adds few rules.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { literally } from '../../src/model/plain-text.ts';

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
/** The same files on a host that would have them kept as missing for as long, where they are missing. */
const HOUR = 'public, max-age=3600';

/** What embeds need, which in a sandbox are of no origin, and what other sites show or read. */
const ANY_ORIGIN = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' } as const;
const OWN_ORIGIN = { 'Cross-Origin-Resource-Policy': 'same-origin' } as const;
const NO_FRAME = { 'Content-Security-Policy': "frame-ancestors 'self'" } as const;

const PAGE: Headers = { ...NO_FRAME, ...OWN_ORIGIN, 'Cache-Control': SHORT };
const OPEN: Headers = { ...ANY_ORIGIN, 'Cache-Control': SHORT };

/** Powers of browsers that no page of ours asks for. What copies a text to the clipboard is not among them. */
const UNUSED = 'accelerometer camera display-capture geolocation gyroscope magnetometer microphone midi payment usb';

/** For every address. */
const EVERYWHERE: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': UNUSED.split(' ')
    .map((power) => `${power}=()`)
    .join(', '),
};

/** A year of nothing but https. Of other hosts under the same domain we know nothing. */
const TRANSPORT: Headers = { 'Strict-Transport-Security': 'max-age=31536000' };

/**
 * What is sent over https only. A site under a path shares its host with others, for whom it cannot speak.
 * @param origin none for a server that speaks plain http
 */
export const overHttps = (base: string, origin = ''): Headers =>
  base === '/' && origin.startsWith('https:') ? TRANSPORT : {};

/** Folders at the top whose headers are known. Any other gets what a page gets. */
const SHARED: Readonly<Record<string, Headers>> = {
  '_astro/*': { ...ANY_ORIGIN, 'Cache-Control': YEAR },
  // A worker is not held by the policy of its page, only by its own. Pagefind, which it runs, is WebAssembly.
  '_astro/worker/*': {
    'Content-Security-Policy': "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
  },
  'data/*': OPEN,
  'feeds/*': OPEN,
  'oembed/*': OPEN,
  'embed/*': { ...ANY_ORIGIN, 'Cache-Control': DAY },
  'share/*': { ...ANY_ORIGIN, 'Cache-Control': DAY },
  // The entry names the fragments of its build: only those carry a hash.
  'pagefind/:file': { ...OWN_ORIGIN, 'Cache-Control': SHORT },
  'pagefind/:speech/:file': { ...OWN_ORIGIN, 'Cache-Control': SHORT },
  'pagefind/:speech/fragment/*': { ...OWN_ORIGIN, 'Cache-Control': YEAR },
  'pagefind/:speech/index/*': { ...OWN_ORIGIN, 'Cache-Control': YEAR },
};

/** The part of a language that others may frame: everything below it, but not its own page. */
const FRAMED = 'embed';
const EMBEDS: Readonly<Record<string, Headers>> = {
  '': PAGE,
  ':chart/': OPEN,
  'story/:story/': OPEN,
  'card/cards.json': PAGE,
  'card/:part/:thing/': OPEN,
  'card/:part/:thing/:place/': OPEN,
  ':chart/v/:date/*': { ...ANY_ORIGIN, 'Cache-Control': WEEK },
};

/** Parts whose files other sites may read by script. */
const READ_FROM_ELSEWHERE: readonly string[] = ['charts', 'story'];

/**
 * @param base with closing slash
 * @param origin where the rules are for a host that is reached over https alone
 */
export function headerRules(base: string, { languages, parts, folders, files }: Shape, origin?: string): HeaderRule[] {
  const rules = (below: string, table: Readonly<Record<string, Headers>>): HeaderRule[] =>
    Object.entries(table).map(([path, headers]) => ({ path: `${base}${below}${path}`, headers }));
  const known = new Set(Object.keys(SHARED).map((path) => path.split('/')[0]));
  return [
    { path: `${base}*`, headers: { ...EVERYWHERE, ...overHttps(base, origin) } },
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

/** The rules for a host that sends the headers of an address also where nothing is there. */
export const keptIfMissing = (rules: readonly HeaderRule[]): HeaderRule[] =>
  rules.map((rule) =>
    rule.headers['Cache-Control'] === YEAR ? { ...rule, headers: { ...rule.headers, 'Cache-Control': HOUR } } : rule,
  );

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
      return segment.startsWith(':') ? '[^/]+' : literally(segment);
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
  'Cross-Origin-Resource-Policy',
  'Cache-Control',
];
export const FOR_ALL: Headers = EVERYWHERE;
/** What a page that is not there is sent with, whatever its address was to be. */
export const MISSING: Headers = PAGE;
