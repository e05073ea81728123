/*
 * What can be found: the kinds of thing, in the order in which they are offered, and which address holds which.
 * Knows addresses by their segments only.
 */

export const KINDS = [
  'question',
  'chapter',
  'event',
  'case',
  'order',
  'warrant',
  'state',
  'measure',
  'resolution',
  'figure',
  'claim',
  'term',
  'person',
  'chart',
  'source',
  'page',
] as const;

export type Kind = (typeof KINDS)[number];

export const isKind = (text: string | null | undefined): text is Kind => KINDS.some((kind) => kind === text);

/** Parts whose pages are things of one kind: `events/<id>`. */
const PAGES_OF: Readonly<Record<string, Kind>> = {
  questions: 'question',
  chapters: 'chapter',
  events: 'event',
  cases: 'case',
  orders: 'order',
  warrants: 'warrant',
  states: 'state',
  resolutions: 'resolution',
  charts: 'chart',
};

/** Lists whose things are found one by one; of the list itself only name and description are searched. */
const LISTS: ReadonlySet<string> = new Set([
  ...Object.keys(PAGES_OF),
  'timeline',
  'latest',
  'next',
  'changes',
  'measures',
  'figures',
  'claims',
  'glossary',
  'people',
  'sources',
  'data',
]);

/** Lists whose things have a page each, and are found as the record tells them. */
const TOLD_BY_RECORD: ReadonlySet<string> = new Set(['claims', 'glossary', 'figures']);

export interface Place {
  readonly kind: Kind;
  /** `page`: all of its text is searched; `list`: its name and its description. */
  readonly reach: 'page' | 'list';
}

/**
 * How a page takes part in the search; undefined where it does not.
 * @param segments of its address under the language; an empty list is the home page
 */
export function placeOf(segments: readonly string[]): Place | undefined {
  const [part = '', id, ...deeper] = segments;
  if (part === 'teach') return placeInTeach(segments);
  // A chapter in plain words is found as the chapter is, by its name: its text would stand twice in the results.
  if (part === 'chapters' && deeper.join('/') === 'plain') return { kind: 'chapter', reach: 'list' };
  if (part === '' || part === 'search' || part === 'embed' || deeper.length > 0) return undefined;
  if (id === undefined) return { kind: 'page', reach: LISTS.has(part) ? 'list' : 'page' };
  if (TOLD_BY_RECORD.has(part)) return undefined;
  return { kind: PAGES_OF[part] ?? 'page', reach: 'page' };
}

/**
 * What teachers take: documents by all of their text, the rest by name and question, for its text is that of the record in
 * other words; sheets and slides are parts of a lesson.
 */
function placeInTeach([, first = '', second, ...deeper]: readonly string[]): Place | undefined {
  if (deeper.length > 0) return undefined;
  return { kind: 'page', reach: first === 'documents' && second !== undefined ? 'page' : 'list' };
}
