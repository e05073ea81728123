/*
 * What is called exactly so: a small file of our own beside the index. The engine takes a word for the beginning of others
 * too, and a search for "UK" gave Ukraine first, one for "Guinea" three other states: who types a name wants that thing.
 */

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

/** The results with those first that are called by the words; all others in their order. */
export function namedFirst<Result extends { readonly id: string }>(
  words: string,
  results: readonly Result[],
  names: NamesFile,
): Result[] {
  const name = fold(words);
  const ids = new Set(Object.hasOwn(names, name) ? names[name] : []);
  return [...results.filter(({ id }) => ids.has(id)), ...results.filter(({ id }) => !ids.has(id))];
}

/** A name as it may be typed: without case, accents and marks. */
function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1);
