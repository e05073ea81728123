/*
 * A source of the record as something to cite: the document itself, not what this site says of it. Court decisions,
 * treaties and documents of the United Nations are what they are; the rest is what its kind says.
 */
import type { Citation, DocType, Source } from '../model/record.ts';
import type { World } from '../model/world.ts';
import { type CslItem, type CslType, cslDate } from './item.ts';

/** The cases that a number names: a decision is cited by the name that the court gave to its case. */
export type CaseNames = ReadonlyMap<string, string>;

/** The World Court gives a case the number in its list that its address has: where the record tells none, it is that. */
export const caseNames = ({ proceedings }: World): CaseNames =>
  new Map(
    [...proceedings.values()].flatMap(({ id, number, title }) => {
      const named = number?.text ?? id.replace(/^icj-(\d+)$/, 'General List No. $1');
      return named === id ? [] : [[named, title.text] as const];
    }),
  );

const DECISIONS: readonly DocType[] = ['judgment', 'order', 'advisory-opinion', 'decision', 'opinion'];

/** Documents that are named with their case, because others would bear the same name. */
const IN_CASES: readonly DocType[] = [...DECISIONS, 'pleading', 'verbatim-record'];

export function sourceItem(source: Source, cases: CaseNames, note?: string): CslItem {
  const type = typeOf(source);
  return {
    id: source.id,
    type,
    title: titleOf(source, cases).replace(` (${source.symbol})`, ''),
    ...publicationOf(source, type),
    ...(source.symbol ? { genre: 'UN Doc', number: source.symbol } : {}),
    ...(source.date ? { issued: cslDate(source.date) } : {}),
    ...(source.url ? { URL: source.url } : {}),
    language: source.lang,
    ...(note ? { note } : {}),
  };
}

/** What a list of citations cites, each source once, with the places in it that they name. */
export function sourceItems(
  citations: readonly Citation[],
  cases: CaseNames,
  noteOf: (places: readonly string[]) => string,
): readonly CslItem[] {
  const places = new Map<Source, Set<string>>();
  for (const { source, at } of citations) {
    const found = places.get(source) ?? new Set<string>();
    places.set(source, at ? found.add(at) : found);
  }
  return [...places].map(([source, at]) => sourceItem(source, cases, at.size > 0 ? noteOf([...at]) : undefined));
}

function typeOf({ kind, docType, symbol }: Source): CslType {
  if (docType && DECISIONS.includes(docType)) return 'legal_case';
  if (docType === 'treaty') return 'treaty';
  if (symbol || docType === 'resolution' || docType === 'report') return 'report';
  if (kind === 'press') return 'article-newspaper';
  return kind === 'dataset' ? 'dataset' : 'webpage';
}

/** "South Africa v. Israel" stands in the name of the case; what names it already is not told twice. */
function titleOf({ title, docType, parties, caseNumber = '' }: Source, cases: CaseNames): string {
  if (!docType || !IN_CASES.includes(docType)) return title;
  const name = cases.get(caseNumber) ?? parties;
  if (!name || title.includes(name)) return title;
  const short = parties ? title.replace(`, ${parties}`, '') : title;
  return [name, short, ...(title.includes(caseNumber) ? [] : [caseNumber])].join(', ');
}

/** Who answers for it: the court, the paper, or else whoever published it. */
function publicationOf({ publisher, reports }: Source, type: CslType): Partial<CslItem> {
  switch (type) {
    case 'legal_case':
      return { authority: publisher.replace(/, UN reproduction$/, ''), ...printedIn(reports) };
    case 'article-newspaper':
      return { 'container-title': publisher };
    case 'treaty':
      return {};
    default:
      return { author: [{ literal: publisher }] };
  }
}

/** "I.C.J. Reports 2004 (I), p. 136" has a series and a page; a neutral citation stands in the title, as lawyers write it. */
function printedIn(reports: string | undefined): Partial<CslItem> {
  const [, series, page] = /^(.+), p\. (\d+)$/.exec(reports ?? '') ?? [];
  return series && page ? { 'container-title': series, page } : {};
}
