/* Things of a list that have a page each: their order, and which of them stand beside one. Knows the record, no markup. */
import type { Term } from '../../model/record.ts';
import type { World } from '../../model/world.ts';

/** Beside a thing stand so many others. */
const BESIDE = 5;

/** Those that follow it in its list, then from the beginning. */
export function neighboursOf<Thing extends { readonly id: string }>(
  list: readonly Thing[],
  id: string,
): readonly Thing[] {
  const at = list.findIndex((each) => each.id === id);
  return [...list.slice(at + 1), ...list.slice(0, Math.max(0, at))].slice(0, BESIDE);
}

/** The glossary in order of the alphabet. */
export function termsInOrder({ lang, terms }: Pick<World, 'lang' | 'terms'>): readonly Term[] {
  const order = new Intl.Collator(lang);
  return [...terms.values()].sort((a, b) => order.compare(a.term.text, b.term.text));
}
