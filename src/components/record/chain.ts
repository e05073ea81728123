/*
 * What came before and after an event: the events it links to and those that link to it, in order of
 * time, with the event itself between them. Knows the record, no words.
 */
import { compareDates } from '../../model/date.ts';
import type { Event, LinkType } from '../../model/record.ts';
import type { World } from '../../model/world.ts';

export type Step =
  | { readonly side: 'self'; readonly event: Event }
  /** `before`: this event relates to it by `type`; `after`: it relates to this event by `type`. */
  | { readonly side: 'before' | 'after'; readonly event: Event; readonly type: LinkType };

/** The steps of an event's chain; one step, the event itself, where it has no links. */
export function chainOf(world: World, event: Event): Step[] {
  const before = event.links.map(({ type, to }): Step => ({ side: 'before', type, event: find(world, to) }));
  const after = event.linkedFrom.map(({ type, from }): Step => ({ side: 'after', type, event: find(world, from) }));
  return [...before.sort(byDate), { side: 'self', event }, ...after.sort(byDate)];
}

const byDate = (a: Step, b: Step) => compareDates(a.event.when, b.event.when) || (a.event.id < b.event.id ? -1 : 1);

function find(world: World, id: string): Event {
  const event = world.event.get(id);
  if (!event) throw new Error(`An event links to "${id}", which is not in the record`);
  return event;
}
