/*
 * Which events rest on an official document: one of a court, the United Nations, a state or an organisation of states
 * of which at least an excerpt was read. A paper that reports on the document, or a document known from another, does
 * not count. Knows files' values, no page.
 */
import { OFFICIAL_KINDS, type SourceKind } from '../model/record.ts';

export interface Share {
  readonly count: number;
  readonly total: number;
  /** Ids of the events that do not rest on one. */
  readonly without: readonly string[];
}

export interface OfficialShare {
  readonly key: Share;
  readonly all: Share;
}

interface SourcedEvent {
  readonly importance: number;
  readonly sources: readonly { readonly id: string }[];
}

interface ReadSource {
  readonly kind: SourceKind;
  readonly read: string;
}

export function officialShare(
  events: ReadonlyMap<string, SourcedEvent>,
  sources: ReadonlyMap<string, ReadSource>,
): OfficialShare {
  const isOfficial = (id: string) => {
    const source = sources.get(id);
    return source !== undefined && source.read !== 'no' && OFFICIAL_KINDS.includes(source.kind);
  };
  const shareOf = (list: readonly (readonly [string, SourcedEvent])[]): Share => {
    const without = list.filter(([, event]) => !event.sources.some(({ id }) => isOfficial(id))).map(([id]) => id);
    return { count: list.length - without.length, total: list.length, without };
  };
  const all = [...events];
  return { key: shareOf(all.filter(([, { importance }]) => importance === 1)), all: shareOf(all) };
}
