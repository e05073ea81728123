/* Keyed questions as a page needs them: found by their ids. Pure. */
import type { Item, Teaching } from '../../model/teach.ts';

export interface ItemOfTopic {
  /** Id of the topic, whose page holds it. */
  readonly topic: string;
  readonly item: Item;
}

/** Keyed questions by their ids, in the order of the ids. */
export function itemsOf({ practice }: Teaching, ids: readonly string[]): readonly ItemOfTopic[] {
  const all = [...practice.values()].flatMap(({ id, items }) => items.map((item) => ({ topic: id, item })));
  return ids.flatMap((id) => all.filter(({ item }) => item.id === id));
}
