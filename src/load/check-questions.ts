/*
 * Checks what the questions lead to, and their places beside one another: a page that they name is there, with the entry
 * or paragraph in it; every rank and every place on the home page is taken once. Knows files' values; hands in chapters.
 */
import { pointId } from '../model/cases.ts';
import { type Fault, quoted } from '../schema/read.ts';
import type { LineOf } from './check-references.ts';
import type { RecordFiles } from './read-files.ts';

/** Folders of the record whose entries have pages, by the first segment of their addresses. */
const PAGES = {
  cases: 'proceedings',
  charts: 'charts',
  claims: 'claims',
  events: 'events',
  figures: 'figures',
  glossary: 'terms',
  orders: 'orders',
  questions: 'questions',
  resolutions: 'resolutions',
  states: 'states',
  warrants: 'warrants',
} as const satisfies Readonly<Record<string, keyof RecordFiles>>;

/** Pages that list the entries of a folder, and what stands before the id in the fragment of one. */
const LISTS = {
  claims: ['claims', ''],
  figures: ['figures', ''],
  glossary: ['terms', ''],
  measures: ['measures', 'm-'],
  people: ['people', ''],
  sources: ['sources', 's-'],
} as const satisfies Readonly<Record<string, readonly [keyof RecordFiles, string]>>;

/** Pages without entries. */
const SINGLE = [
  'about',
  'changes',
  'corrections',
  'data',
  'hague-group',
  'latest',
  'method',
  'next',
  'sanctions-on-icc',
  'timeline',
];

/** @param chapters the places in each chapter by its slug, as `chapters/anchors.ts` finds them */
export function checkQuestions(
  files: RecordFiles,
  chapters: ReadonlyMap<string, ReadonlySet<string>>,
  lineOf: LineOf,
): Fault[] {
  const taken = new Map<string, string>();
  return [...files.questions].flatMap(([id, { topic, rank, home, onward }]) => {
    const file = `content/questions/${id}.yaml`;
    const places = [
      { field: 'rank', value: rank, of: `${rank} of ${topic}` },
      ...(home === undefined ? [] : [{ field: 'home', value: home, of: `${home} of the home page` }]),
    ];
    const twice = places.flatMap(({ field, value, of }): Fault[] => {
      const other = taken.get(of);
      taken.set(of, id);
      if (!other) return [];
      return [{ file, line: lineOf(file, `${field}: ${value}`), text: `${field}: ${of} is ${other}; take another` }];
    });
    const lost = onward.flatMap((address): Fault[] => {
      const text = address === `questions/${id}` ? 'is this question itself' : lostOf(address, files, chapters);
      return text ? [{ file, line: lineOf(file, address), text: `onward: ${quoted(address)} ${text}` }] : [];
    });
    return [...twice, ...lost];
  });
}

/** What an address names that is not there; undefined where it is. */
function lostOf(
  address: string,
  files: RecordFiles,
  chapters: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  const [path = '', fragment] = address.split('#');
  const [part = '', id] = path.split('/');
  if (part === 'chapters' && id !== undefined) {
    const places = chapters.get(id);
    if (!places) return `is no chapter; they are ${[...chapters.keys()].join(', ')}`;
    return fragment === undefined || places.has(fragment) ? undefined : `is no paragraph or heading of ${id}`;
  }
  // An entry of some lists can be named by its own page or by its place in the list.
  if (part in PAGES && (id !== undefined || !(part in LISTS))) {
    const folder = PAGES[part as keyof typeof PAGES];
    if (id === undefined) return fragment === undefined ? undefined : 'names no place in that page';
    if (!files[folder].has(id)) return `is not in content/${folder}; check the spelling`;
    if (fragment === undefined) return undefined;
    const order = part === 'orders' ? files.orders.get(id) : undefined;
    const points = order?.points.map(({ n }) => pointId(n)) ?? [];
    return points.includes(fragment) ? undefined : 'names no place in that page';
  }
  if (part in LISTS && id === undefined) {
    const [folder, before] = LISTS[part as keyof typeof LISTS];
    if (fragment === undefined) return undefined;
    return fragment.startsWith(before) && files[folder].has(fragment.slice(before.length))
      ? undefined
      : `is not in content/${folder}; check the spelling`;
  }
  if (SINGLE.includes(path) && fragment === undefined) return undefined;
  return `is no page; begin with ${[...new Set([...Object.keys(PAGES), 'chapters', ...Object.keys(LISTS), ...SINGLE])].sort().join(', ')}`;
}
