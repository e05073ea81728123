/*
 * The cases and the states whose entries can be followed apart: only those that have any, so that no feed is empty.
 * Knows the record, no form of a feed and no page.
 */
import type { Event } from '../model/record.ts';
import type { Words } from '../model/words.ts';
import type { World } from '../model/world.ts';

export interface Followed {
  /** Name of its feed, without ending: "case-icj-192". */
  readonly feed: string;
  readonly name: Words;
  /** Address of its page under the language. */
  readonly segments: readonly string[];
  readonly events: readonly Event[];
}

/** Proceedings that have a page, in the order of the site. */
export function followedCases({ proceedings, events }: Pick<World, 'proceedings' | 'events'>): Followed[] {
  return withEntries(
    [...proceedings.values()].map(({ id, name }) => ({
      feed: `case-${id}`,
      name,
      segments: ['cases', id],
      events: events.filter(({ proceeding }) => proceeding === id),
    })),
  );
}

/** States, by their names in the language of the world. */
export function followedStates({ lang, states, events }: Pick<World, 'lang' | 'states' | 'events'>): Followed[] {
  const order = new Intl.Collator(lang);
  return withEntries(
    [...states.values()].map(({ id, name }) => ({
      feed: `state-${id}`,
      name,
      segments: ['states', id],
      events: events.filter(({ actors }) => actors.some((actor) => actor.id === id)),
    })),
  ).sort((a, b) => order.compare(a.name.text, b.name.text));
}

const withEntries = (all: readonly Followed[]): Followed[] => all.filter(({ events }) => events.length > 0);
