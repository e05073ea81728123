/*
 * How the public HTTP Observatory grades a page, written down from what it publishes: the table of scores
 * (https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring and, with the same numbers, `src/grader/charts.js` in
 * https://github.com/mdn/mdn-http-observatory), read on 28 November 2026. Tests that ask the network (the redirect from http,
 * the list of hosts that are preloaded) are left out: they cost nothing where a host leads on to https.
 */
import type { Headers } from '../../tools/hosts/table.ts';

export interface Graded {
  readonly score: number;
  readonly grade: string;
  /** What each test added or took, by its name in the table. */
  readonly tests: Readonly<Record<string, number>>;
}

/** Grades by the least score. */
const GRADES = [
  [100, 'A+'],
  [90, 'A'],
  [85, 'A-'],
  [80, 'B+'],
  [70, 'B'],
  [65, 'B-'],
  [60, 'C+'],
  [50, 'C'],
  [45, 'C-'],
  [40, 'D+'],
  [30, 'D'],
  [25, 'D-'],
  [0, 'F'],
] as const;
/** What is added counts only where what is taken leaves this much. */
const LEAST_FOR_EXTRA = 90;
const SIX_MONTHS = 15_768_000;

const BROAD = ['ftp:', 'http:', 'https:', '*', 'http://*', 'http://*.*', 'https://*', 'https://*.*'];
const INLINE = ["'unsafe-inline'", 'data:'];
const PRIVATE = ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'];

/** @param headers as the host sends them @param policy in the page's own tag @param scripts addresses of its scripts, as they stand */
export function gradeOf(headers: Headers, policy: string, scripts: readonly string[]): Graded {
  const sent = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  const tests = {
    'content-security-policy': policyScore(sent.get('content-security-policy') ?? '', policy),
    cookies: sent.has('set-cookie') ? -40 : 0,
    'cross-origin-resource-sharing':
      sent.get('access-control-allow-credentials') === 'true' && sent.get('access-control-allow-origin') !== '*'
        ? -50
        : 0,
    'cross-origin-resource-policy': resourceScore(sent.get('cross-origin-resource-policy')),
    'referrer-policy': referrerScore(sent.get('referrer-policy')),
    'strict-transport-security': transportScore(sent.get('strict-transport-security')),
    'subresource-integrity': scriptScore(scripts),
    'x-content-type-options': sent.get('x-content-type-options') === 'nosniff' ? 0 : -5,
    'x-frame-options': frameScore(sent),
  };
  const taken = Object.values(tests).reduce((sum, each) => sum + Math.min(each, 0), 100);
  const added = Object.values(tests).reduce((sum, each) => sum + Math.max(each, 0), 0);
  const score = Math.max(0, taken + (taken >= LEAST_FOR_EXTRA ? added : 0));
  return { score, grade: GRADES.find(([least]) => score >= least)?.[1] ?? 'F', tests };
}

/** Directives of a policy with their sources. A directive that stands in two policies must be held to by both. */
function readPolicy(text: string): Map<string, readonly string[]> {
  const parts = text.split(';').map((part) => part.trim().toLowerCase().split(/\s+/));
  return new Map(parts.filter(([name]) => name).map(([name = '', ...sources]) => [name, sources]));
}

function policyScore(header: string, tag: string): number {
  const said = [header, tag].map(readPolicy);
  const any = said.some((one) => [...one.keys()].some((name) => name !== 'frame-ancestors'));
  if (!any) return -25;
  const sources = (name: string, otherwise = 'default-src') =>
    said.map((one) => one.get(name) ?? one.get(otherwise)).find((found) => found !== undefined) ?? ['*'];
  const has = (list: readonly string[], words: readonly string[]) => list.some((source) => words.includes(source));
  const hashed = (list: readonly string[]) => list.some((source) => /^'(sha\d{3}|nonce)-/.test(source));
  const [script, style, object] = [sources('script-src'), sources('style-src'), sources('object-src')];
  const [picture, media] = [sources('img-src'), sources('media-src')];
  const inline = (list: readonly string[]) => (hashed(list) ? INLINE.slice(1) : INLINE);
  if (has(script, [...BROAD, ...inline(script)]) || has(object, BROAD)) return -20;
  const plain = (list: readonly string[]) => list.some((source) => /^(http|ftp):/.test(source));
  if (
    plain([...script, ...style, ...object, ...sources('connect-src'), ...sources('font-src'), ...sources('frame-src')])
  )
    return -20;
  if (has([...script, ...style], ["'unsafe-eval'"])) return -10;
  if (plain([...picture, ...media])) return -10;
  if (has(style, [...BROAD, ...inline(style)])) return 0;
  return sources('default-src').join() === "'none'" ? 10 : 5;
}

function resourceScore(value: string | undefined): number {
  if (value === undefined || value === 'cross-origin') return 0;
  return value === 'same-origin' || value === 'same-site' ? 10 : -5;
}

function referrerScore(value: string | undefined): number {
  if (value === undefined) return 0;
  // Of several the last that a browser knows counts.
  return PRIVATE.includes(value.split(',').at(-1)?.trim() ?? '') ? 5 : -5;
}

function transportScore(value: string | undefined): number {
  const seconds = Number(/^max-age=(\d+)/.exec(value ?? '')?.[1] ?? Number.NaN);
  if (Number.isNaN(seconds)) return -20;
  return seconds >= SIX_MONTHS ? 0 : -10;
}

/** A script of the site's own origin needs no hash; one of another needs https and a hash. */
function scriptScore(scripts: readonly string[]): number {
  const foreign = scripts.filter((address) => /^(https?:)?\/\//.test(address));
  if (foreign.length === 0) return 0;
  return foreign.every((address) => address.startsWith('https:')) ? -5 : -50;
}

function frameScore(sent: ReadonlyMap<string, string>): number {
  const ancestors = readPolicy(sent.get('content-security-policy') ?? '').get('frame-ancestors');
  if (ancestors && !ancestors.some((source) => BROAD.includes(source))) return 5;
  return /^(deny|sameorigin)$/i.test(sent.get('x-frame-options') ?? '') ? 0 : -20;
}
