/*
 * What is called exactly so: a small file of our own beside the index. The engine takes a word for the beginning of others
 * too, and a search for "UK" gave Ukraine first, one for "Guinea" three other states: who types a name wants that thing.
 */
import { fold } from './words.ts';

/** Its name in the folder of the index. */
export const NAMES_FILE = 'names.json';

/** Ids of the index's fragments by a name, folded. */
export type NamesFile = Readonly<Record<string, readonly string[]>>;

/** @param namesOf the names of a thing by id of its fragment @returns the file, in a fixed order */
export function namesFile(namesOf: ReadonlyMap<string, readonly string[]>): NamesFile {
  const ids = new Map<string, Set<string>>();
  for (const [id, names] of namesOf)
    for (const name of names.map(fold)) ids.set(name, (ids.get(name) ?? new Set()).add(id));
  return Object.fromEntries([...ids].sort(byName).map(([name, set]) => [name, [...set].sort()]));
}

/** Those of the results that are called by the words, in their order. */
export function calledSo<Result extends { readonly id: string }>(
  words: string,
  results: readonly Result[],
  names: NamesFile,
): readonly Result[] {
  const name = fold(words);
  const ids = new Set(Object.hasOwn(names, name) ? names[name] : []);
  return results.filter(({ id }) => ids.has(id));
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1);
