/*
 * The reference pages that tell of an event: its order, warrants, resolutions, and the measures that states took with
 * it. Knows the record, no markup.
 */
import type { Event } from '../../model/record.ts';
import type { World } from '../../model/world.ts';
import type { Words } from '../../model/words.ts';

export interface RecordPage {
  /** Address under the language. */
  readonly segments: readonly string[];
  readonly name: Words;
}

/** In the order of the site's sections; empty where only the timeline tells of it. */
export function recordPagesOf(world: World, event: Event): readonly RecordPage[] {
  const orders = [...world.orders.values()].filter((order) => order.event === event.id);
  const warrants = [...world.warrants.values()].filter((warrant) => warrant.events.includes(event.id));
  const resolutions = [...world.resolutions.values()].filter((resolution) => resolution.event === event.id);
  return [
    ...orders.map(({ id, title }): RecordPage => ({ segments: ['orders', id], name: title })),
    ...warrants.flatMap(({ id, person }): RecordPage[] => {
      const found = world.people.get(person);
      return found ? [{ segments: ['warrants', id], name: found.name }] : [];
    }),
    ...resolutions.map(
      ({ id, number, title }): RecordPage => ({
        segments: ['resolutions', id],
        name: { text: number, lang: title.lang },
      }),
    ),
  ];
}

/** What several states did in the same words stands once. */
export interface SharedMeasure {
  /** What was done, without the stop that ends it as a sentence. */
  readonly what: Words;
  /** Who did it, each with the place of its measure on the page of measures. */
  readonly by: readonly { readonly name: Words; readonly fragment: string }[];
}

/** The measures that an event tells of, in the order of the record. */
export function measuresOf(world: World, event: Event): readonly SharedMeasure[] {
  const told = [...world.measures.values()].filter((measure) => measure.event === event.id);
  return [...new Set(told.map(({ text }) => text.text))].map((text) => {
    const same = told.filter((measure) => measure.text.text === text);
    return {
      what: { text: text.replace(/\.$/, ''), lang: same[0]?.text.lang ?? '' },
      by: same.map(({ id, state }) => ({
        name: world.actors.get(state)?.name ?? { text: state, lang: '' },
        fragment: `m-${id}`,
      })),
    };
  });
}
