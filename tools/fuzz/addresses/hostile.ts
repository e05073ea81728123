/* Queries and fragments as nobody's link has them: hands that try what a page makes of them, and programs that break links. */
import { type Random, randomOf } from '../random.ts';

/** Each kind of page that reads its address. */
export const PAGES: readonly string[] = [
  'timeline/',
  'charts/timeline-icj/',
  'charts/deaths-gaza/',
  'charts/recognition/',
  'charts/icj-votes-2024-01/',
  'charts/icj-docket/',
  'charts/gaza-places/',
  'charts/aid-entry/',
  'charts/before-7-october/',
  'states/',
  'search/',
  'latest/',
  'story/',
  'chapters/two-courts/',
  'claims/',
  'editions/',
  'embed/',
  'embed/timeline/',
  'embed/recognition/',
  'embed/deaths-gaza/',
  'embed/icj-votes-2024-01/',
  'teach/pack/',
  'teach/practice/courts/',
];

/** What pages ask for, and names that every object has. */
const NAMES: readonly string[] = [
  ...[
    'from',
    'to',
    'lanes',
    'importance',
    'q',
    'state',
    'at',
    'kind',
    'since',
    'chart',
    'card',
    'width',
    'lit',
    'view',
  ],
  ...['theme', 'title', 'controls', 'childId', 'u', 'l', 's', 'd', 'c', 'p'],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', '[]', '<b>'],
];

/** Writes `struck` where it is run, and leaves an element of class `struck` where it is taken for markup. */
const MARKUP: readonly string[] = [
  '<img class=struck src=x onerror=struck=1>',
  '"><svg class=struck onload=struck=1>',
  "'><script class=struck>struck=1</script>",
  '</script><script>struck=1</script>',
  'javascript:struck=1',
  '<iframe class=struck srcdoc="<script>parent.struck=1</script>">',
  '{{struck=1}}',
];

const VALUES: readonly string[] = [
  ...['2024-01-26', '2024-02-30', '0000-00-00', '9999-99-99', '275760-09-14', '-1', '2023-10', '2024', '1e999', 'NaN'],
  ...[
    'Infinity',
    '0',
    '3',
    '-0',
    '2147483648',
    '9007199254740993',
    '1.5',
    '٣',
    'null',
    'undefined',
    'true',
    '[object Object]',
  ],
  ...[
    'war',
    'war,icj',
    'none',
    'WAR',
    'zaf',
    'ISR',
    'xx',
    'timeline',
    'recognition',
    '__proto__',
    'constructor',
    'event',
    'dark',
  ],
  ...[
    '%',
    '%E0%A4%A',
    '%00',
    '%2e%2e%2f',
    '&',
    '=',
    '+',
    '#',
    '\u202Eabc',
    '\uFEFF',
    'قرار',
    '👩‍👩‍👧',
    'a\u0301'.repeat(40),
  ],
  ...[
    '(',
    '[a-',
    '\\',
    '.*',
    '(a+)+$',
    "' OR 1=1 --",
    '../../etc/passwd',
    '//evil.example/',
    'x'.repeat(3000),
    'a,'.repeat(900),
  ],
  ...['p1', 'p99999', 'e-2024-01-26-icj-provisional-measures', 'n1', 'step-3', 's3', '1-2', 'top'],
];

export interface HostileAddress {
  readonly page: string;
  /** Query and fragment: "?from=…#…" */
  readonly rest: string;
}

/** As many addresses as are wanted, page after page: the same seed and count give the same. */
export function hostileAddresses(seed: number, count: number): HostileAddress[] {
  const random = randomOf(seed);
  return Array.from({ length: count }, (_, i) => ({
    page: PAGES[i % PAGES.length] as string,
    rest: restBy(random),
  }));
}

function restBy(random: Random): string {
  const query = Array.from(
    { length: random.below(5) },
    () => `${written(random.pick(NAMES), random)}=${valueBy(random)}`,
  );
  const hash = random.below(3) === 0 ? `#${valueBy(random)}` : '';
  return query.length > 0 || hash ? `${query.length > 0 ? '?' : ''}${query.join('&')}${hash}` : '?';
}

const valueBy = (random: Random): string => written(random.pick(random.below(3) === 0 ? MARKUP : VALUES), random);

/** As a browser writes it, or as it stands: then a sign of an address may end it early. */
const written = (text: string, random: Random): string => (random.below(5) === 0 ? text : encodeURIComponent(text));
