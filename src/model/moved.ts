/*
 * Entries that stand at another address, or were taken out: what was published still answers, and says what became of it.
 * An address here is one under the language: `events/<id>`, `people#<id>`.
 */
import type { Day } from './date.ts';
import type { Change } from './entry.ts';

export interface Moved {
  /** The address that was published. */
  readonly from: string;
  /** The entry that stands for it now, or tells the matter. */
  readonly to: string;
  /** Whether it is the same entry under another id, or one that is no more. */
  readonly is: 'renamed' | 'taken-out';
  /** The title under which it stood. */
  readonly title: string;
  readonly date: Day;
  /** Why, for the reader. */
  readonly what: string;
  /** What had been corrected in an entry that is no more, oldest first. */
  readonly changed: readonly Change[];
}

/** Lists whose entries are places in them too, by the part of the address; what stands before the id there. */
const IN_LISTS: Readonly<Record<string, string>> = {
  claims: '',
  figures: '',
  glossary: '',
  people: '',
  measures: 'm-',
};

/** What moved out of a list, with the fragment under which it stood there. */
export function movedFrom(list: string, moved: readonly Moved[]): readonly (Moved & { readonly fragment: string })[] {
  if (!Object.hasOwn(IN_LISTS, list)) return [];
  return moved.flatMap((each) => {
    const [, part, id] = /^([a-z-]+)[/#](.+)$/.exec(each.from) ?? [];
    return part === list && id !== undefined ? [{ ...each, fragment: id }] : [];
  });
}

/** The first address of an entry that was renamed: by it feeds have known it. @param address its address now */
export function firstAddress(address: string, moved: readonly Moved[]): string {
  const before = moved.find(({ to, is, from }) => is === 'renamed' && to === address && from !== address);
  return before ? before.from : address;
}
