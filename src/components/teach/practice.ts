/* Keyed questions as a page needs them: found by their ids, and what is put into order mixed. Pure. */
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

/**
 * The places of a list in an order that is not its own, the same in every build: nobody can read the answer from how a
 * question is printed. @param seed the id of the question
 */
export function mixed(count: number, seed: string): readonly number[] {
  let state = [...seed].reduce((hash, sign) => (hash * 31 + (sign.codePointAt(0) ?? 0)) % 2_147_483_647, 7);
  const places = Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i -= 1) {
    state = (state * 48_271) % 2_147_483_647;
    const j = state % (i + 1);
    [places[i], places[j]] = [places[j] ?? 0, places[i] ?? 0];
  }
  const own = places.every((place, i) => place === i);
  return own ? [...places.slice(1), ...places.slice(0, 1)] : places;
}
