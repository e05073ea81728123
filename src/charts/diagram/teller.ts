/* Statements become what rows hold; it is noted who published what they rest on. */
import type { Day } from '../../model/date.ts';
import type { Statement } from '../../model/diagram.ts';
import type { Citation } from '../../model/record.ts';
import type { SelectContext } from '../kind.ts';
import type { Said } from './rows.ts';

export interface Teller {
  readonly say: (statement: Statement) => Said;
  readonly sourcesOf: (citations: readonly Citation[]) => string;
  /** Asked for at the end, when all is told. */
  readonly basis: (asOf: Day) => { readonly publishers: readonly string[]; readonly asOf: Day };
}

export function makeTeller(t: SelectContext['t']): Teller {
  const told: (readonly Citation[])[] = [];
  const sourcesOf = (citations: readonly Citation[]): string => {
    told.push(citations);
    return citations.map((each) => written(each, t)).join('; ');
  };
  return {
    sourcesOf,
    say: ({ text, citations }) => ({ text: text.text, sources: sourcesOf(citations) }),
    basis: (asOf) => ({ publishers: publishersOf(told), asOf }),
  };
}

/** The page of the glossary to which a name leads, where it leads to one. */
export const ledTo = (term: string | undefined, { page }: Pick<SelectContext, 'page'>): { readonly href?: string } =>
  term === undefined ? {} : { href: page('glossary', term) };

/** Publisher, title, place and address. */
const written = ({ source, at }: Citation, t: SelectContext['t']): string =>
  [source.publisher, source.title, at, source.url].filter(Boolean).join(t('event.comma'));

function publishersOf(told: readonly (readonly Citation[])[]): string[] {
  const times = new Map<string, number>();
  for (const citations of told)
    for (const publisher of new Set(citations.map(({ source }) => source.publisher)))
      times.set(publisher, (times.get(publisher) ?? 0) + 1);
  return [...times].sort(([, a], [, b]) => b - a).map(([publisher]) => publisher);
}
