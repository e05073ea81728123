/* The ways into the site that header, menu and footer offer: only what is there. */
import type { Reader } from '../../load/reader.ts';

const SECTIONS = [
  'story',
  'timeline',
  'latest',
  'chapters',
  'cases',
  'warrants',
  'states',
  'figures',
  'charts',
] as const;

export interface Way {
  /** First segment of its address. */
  readonly id: string;
  readonly name: string;
  readonly href: string;
}

export interface Section extends Way {
  /** What is found there, in a few words. */
  readonly line: string;
}

/** The sections of the site, in the order in which they are shown. */
export function sections({ t, href }: Reader): Section[] {
  return SECTIONS.map((id) => ({ id, name: t(`nav.${id}`), line: t(`nav.line.${id}`), href: href.page(id) }));
}

const NEWS = [
  { id: 'next', name: 'news.next' },
  { id: 'changes', name: 'news.changes' },
];

/** What comes next and what became of the record, and the feeds of all of it. */
export const newsPages = (reader: Reader): Way[] => [...ways(reader, NEWS), followWay(reader)];

/** Where readers find how to follow the record. */
export const followWay = ({ t, href }: Reader): Way => ({
  id: 'follow',
  name: t('nav.follow'),
  href: `${href.page('latest')}#follow`,
});

const REFERENCE = [
  { id: 'questions', name: 'questions.title' },
  { id: 'orders', name: 'orders.title' },
  { id: 'resolutions', name: 'resolutions.title' },
  { id: 'measures', name: 'measures.title' },
  { id: 'hague-group', name: 'hague.title' },
  { id: 'sanctions-on-icc', name: 'sanctions.title' },
  { id: 'claims', name: 'claims.title' },
  { id: 'glossary', name: 'glossary.title' },
  { id: 'people', name: 'people.title' },
];

/** The pages to look things up in. */
export const referencePages = (reader: Reader): Way[] => ways(reader, REFERENCE);

const MADE = [
  { id: 'method', name: 'page.footMethod' },
  { id: 'corrections', name: 'corrections.title' },
  { id: 'sources', name: 'nav.sources' },
  { id: 'data', name: 'data.title' },
  { id: 'teach', name: 'teach.title' },
  { id: 'about', name: 'nav.about' },
];

/** How the record is made, and what it rests on. */
export const madePages = (reader: Reader): Way[] => ways(reader, MADE);

const ways = ({ t, href }: Reader, pages: readonly { readonly id: string; readonly name: string }[]): Way[] =>
  pages.map(({ id, name }) => ({ id, name: t(name), href: href.page(id) }));
