/*
 * Which hit is of which kind: a small file of our own beside the index. Pagefind's filters would do, but it writes them in
 * an order that changes from build to build, and with it the names of its files.
 */
import { KINDS, type Kind } from './kinds.ts';

/** Its name in the folder of the index. */
export const KINDS_FILE = 'kinds.json';

/** Ids of the index's fragments by kind. */
export type KindsFile = Readonly<Partial<Record<Kind, readonly string[]>>>;

/** @param kindOf kind by id of the fragment @returns the file, in a fixed order */
export function kindsFile(kindOf: ReadonlyMap<string, Kind>): KindsFile {
  const ids = [...kindOf.keys()].sort();
  return Object.fromEntries(KINDS.map((kind) => [kind, ids.filter((id) => kindOf.get(id) === kind)]));
}

export function kindById(file: KindsFile): ReadonlyMap<string, Kind> {
  return new Map(KINDS.flatMap((kind) => (file[kind] ?? []).map((id) => [id, kind] as const)));
}

/** How many there are of each kind; none for a kind that is not among them. */
export function countKinds(things: readonly { readonly kind: Kind }[]): Partial<Record<Kind, number>> {
  const counts: Partial<Record<Kind, number>> = {};
  for (const { kind } of things) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
