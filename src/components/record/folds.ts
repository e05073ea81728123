/*
 * A long list of sources in folds: a publisher of several has one of its own, the others stand together by the letter
 * that they begin with. A short list is not folded. Knows the record, no markup.
 */
import { initialOf } from '../../model/initial.ts';
import type { Source } from '../../model/record.ts';

export interface Fold {
  readonly name: string;
  /** `publisher`: all is of the one that it names; `letter`: of those that begin with it. */
  readonly by: 'publisher' | 'letter';
  readonly sources: readonly Source[];
}

/** Documents that make a fold of their own. */
const SEVERAL = 4;

/** More than these are folded. */
const SHORT = 12;

/** The folds of sources in order of publishers: those of several first, by how many; then the letters. Empty where the list is short. */
export function foldsOf(sources: readonly Source[], lang: string): readonly Fold[] {
  if (sources.length <= SHORT) return [];
  const publishers = grouped(sources, ({ publisher }) => publisher);
  const order = new Intl.Collator(lang);
  const own = [...publishers].filter(([, list]) => list.length >= SEVERAL);
  const others = sources.filter(({ publisher }) => (publishers.get(publisher)?.length ?? 0) < SEVERAL);
  return [
    ...own
      .sort(([a, these], [b, those]) => those.length - these.length || order.compare(a, b))
      .map(([name, list]): Fold => ({ name, by: 'publisher', sources: list })),
    ...[...grouped(others, ({ publisher }) => initialOf(publisher, lang))]
      .sort(([a], [b]) => order.compare(a, b))
      .map(([name, list]): Fold => ({ name, by: 'letter', sources: list })),
  ];
}

function grouped(sources: readonly Source[], keyOf: (source: Source) => string): Map<string, Source[]> {
  const groups = new Map<string, Source[]>();
  for (const source of sources) groups.set(keyOf(source), [...(groups.get(keyOf(source)) ?? []), source]);
  return groups;
}
