/* The reference pages that tell of an event: its order, warrants, resolutions, measures. Knows the record, no markup. */
import type { Event, World } from '../../model/record.ts';
import type { Words } from '../../model/words.ts';

export interface RecordPage {
  /** Address under the language; the last may carry a fragment of its own. */
  readonly segments: readonly string[];
  readonly fragment?: string;
  readonly name: Words;
}

/** In the order of the site's sections; empty where only the timeline tells of it. */
export function recordPagesOf(world: World, event: Event): readonly RecordPage[] {
  const orders = [...world.orders.values()].filter((order) => order.event === event.id);
  const warrants = [...world.warrants.values()].filter((warrant) => warrant.events.includes(event.id));
  const resolutions = [...world.resolutions.values()].filter((resolution) => resolution.event === event.id);
  const measures = [...world.measures.values()].filter((measure) => measure.event === event.id);
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
    ...measures.map(({ id, text }): RecordPage => ({ segments: ['measures'], fragment: `m-${id}`, name: text })),
  ];
}
