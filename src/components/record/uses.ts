/*
 * Where each source is used: in entries, on the home page, in terms, for the ceasefires. Knows the
 * record; chapters cite sources too and are not part of it.
 */
import type { Citation, Event, Source, SourceKind, Term, World } from '../../model/record.ts';
import { SOURCE_KINDS } from '../../model/record.ts';

export interface Uses {
  readonly events: readonly Event[];
  readonly terms: readonly Term[];
  readonly standings: boolean;
  readonly periods: boolean;
}

/** The uses of every source, by its id. */
export function usesOf(world: World): ReadonlyMap<string, Uses> {
  const events = new Map<string, Event[]>();
  for (const event of world.events) {
    const cited = [...event.citations, ...event.positions.flatMap((position) => position.citations)];
    for (const id of new Set(cited.map((citation) => citation.source.id)))
      events.set(id, [...(events.get(id) ?? []), event]);
  }
  const cites = (list: readonly { readonly citations: readonly Citation[] }[], id: string) =>
    list.some((thing) => thing.citations.some((citation) => citation.source.id === id));
  return new Map(
    [...world.sources.keys()].map((id) => [
      id,
      {
        events: events.get(id) ?? [],
        terms: [...world.terms.values()].filter((term) => cites([term], id)),
        standings: cites(world.standings, id),
        periods: cites(world.periods, id),
      },
    ]),
  );
}

/** Sources by kind, kinds in the order of rank; within one by publisher, then date. */
export function byKind(world: World): readonly (readonly [SourceKind, readonly Source[]])[] {
  const order = new Intl.Collator(world.lang);
  const inOrder = [...world.sources.values()].sort(
    (a, b) =>
      order.compare(a.publisher, b.publisher) ||
      (a.date?.first ?? '').localeCompare(b.date?.first ?? '') ||
      (a.id < b.id ? -1 : 1),
  );
  return SOURCE_KINDS.map((kind) => [kind, inOrder.filter((source) => source.kind === kind)] as const).filter(
    ([, sources]) => sources.length > 0,
  );
}
