/*
 * Whether an address inside the site leads to a page, and its fragment to a place in it as far as files tell: paragraphs
 * and headings of chapters, points of orders, entries of lists. Other fragments are found by the test of the built links.
 */
import { pointId } from '../model/cases.ts';
import type { RecordFiles } from './read-files.ts';

/** The places in each chapter by its slug, as `chapters/anchors.ts` finds them; in a plain version by `<slug>/plain`. */
export type PlacesInChapters = ReadonlyMap<string, ReadonlySet<string>>;

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

/** Folders of what teachers take, by the segment of their addresses below `teach`; units stand there by their ids. */
export const TEACH_PARTS = {
  documents: 'sets',
  controversies: 'controversies',
  protocols: 'protocols',
  practice: 'practice',
} as const satisfies Readonly<Record<string, keyof RecordFiles>>;

/** What an address names that is not there; undefined where it is. */
export function lostAddress(address: string, files: RecordFiles, chapters: PlacesInChapters): string | undefined {
  const [path = '', fragment] = address.split('#');
  const [part = '', id] = path.split('/');
  if (part === 'chapters' && id !== undefined) {
    const chapter = path.slice(part.length + 1);
    const places = chapters.get(chapter);
    if (!places) return `is no chapter; they are ${[...chapters.keys()].join(', ')}`;
    return fragment === undefined || places.has(fragment)
      ? undefined
      : `is no paragraph or heading of ${chapter}; name one that is there`;
  }
  if (part === 'teach') return lostInTeach(path, files);
  // An entry of some lists can be named by its own page or by its place in the list.
  if (part in PAGES && (id !== undefined || !(part in LISTS))) {
    const folder = PAGES[part as keyof typeof PAGES];
    if (id === undefined) return undefined;
    if (!files[folder].has(id)) return `is not in content/${folder}; check the spelling`;
    if (fragment === undefined) return undefined;
    if (!fragment.startsWith('point-')) return undefined;
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
  if (SINGLE.includes(path)) return undefined;
  return `is no page; begin with ${[...new Set([...Object.keys(PAGES), 'chapters', ...Object.keys(LISTS), ...SINGLE])].sort().join(', ')}`;
}

/** The same for what teachers take. */
function lostInTeach(path: string, files: RecordFiles): string | undefined {
  const [, first, second, ...rest] = path.split('/');
  if (rest.length > 0) return 'leads too deep; name the page of the lesson';
  if (first === undefined) return undefined;
  if (Object.hasOwn(TEACH_PARTS, first)) {
    const folder = TEACH_PARTS[first as keyof typeof TEACH_PARTS];
    if (second === undefined || files[folder].has(second)) return undefined;
    return `is not in content/teach/${folder}; check the spelling`;
  }
  const unit = files.units.get(first);
  if (!unit) return 'is not in content/teach/units; check the spelling';
  return second === undefined || unit.lessons.includes(second) ? undefined : `is no lesson of ${first}`;
}
