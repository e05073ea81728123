/*
 * Words as senses: which groups of words of like meaning each belongs to, so that "death toll" meets "killed". Pure.
 */
import { partsOf, sameForm, SHORTEST_STEM, type Vocabulary } from './words.ts';

/** A word, or a phrase that is one of a group. */
export interface Sense {
  readonly word: string;
  /** Numbers of its groups; none for a word without others of like meaning. */
  readonly groups: readonly number[];
}

/** Reads words as senses; phrases are taken before their words. */
export interface Senses {
  readonly of: (parts: readonly string[]) => readonly Sense[];
  /** What else may be asked for in place of a phrase or word, the phrase or word itself left out. */
  readonly others: (sense: Sense) => readonly string[];
}

/** A phrase that counts for less than the very word, though it means the same. */
export const LIKE = 0.85;

export function sensesOf({ little, alike }: Vocabulary): Senses {
  const small = new Set(little);
  const members = alike.flatMap((group, number) =>
    group.map((text) => ({ text, number, parts: partsOf(text, small) })).filter(({ parts }) => parts.length > 0),
  );
  const longest = Math.max(1, ...members.map(({ parts }) => parts.length));
  // Forms of a word begin alike: each word is held against few others.
  const byStart = new Map<string, (typeof members)[number][]>();
  for (const member of members) {
    const start = startOf(member.parts[0] ?? '');
    byStart.set(start, [...(byStart.get(start) ?? []), member]);
  }
  const known = new Map<string, readonly number[]>();
  const groupsOf = (parts: readonly string[]): readonly number[] => {
    const key = parts.join(' ');
    let groups = known.get(key);
    if (!groups) {
      const found = (byStart.get(startOf(parts[0] ?? '')) ?? []).filter(
        (member) =>
          member.parts.length === parts.length && member.parts.every((part, i) => sameForm(part, parts[i] ?? '')),
      );
      groups = [...new Set(found.map(({ number }) => number))];
      known.set(key, groups);
    }
    return groups;
  };
  return {
    of: (parts) => {
      const senses: Sense[] = [];
      for (let at = 0; at < parts.length; ) {
        let length = Math.min(longest, parts.length - at);
        while (length > 1 && groupsOf(parts.slice(at, at + length)).length === 0) length -= 1;
        const taken = parts.slice(at, at + length);
        senses.push({ word: taken.join(' '), groups: groupsOf(taken) });
        at += length;
      }
      return senses;
    },
    others: ({ word, groups }) => [
      ...new Set(
        groups.flatMap((number) =>
          (alike[number] ?? []).filter((text) => !sameForm(partsOf(text, small).join(' '), word)),
        ),
      ),
    ],
  };
}

const startOf = (word: string): string => word.slice(0, SHORTEST_STEM);

/** How far one sense is the other: 1 for forms of one word, less for words of like meaning, else 0. */
export function likeness(a: Sense, b: Sense): number {
  if (sameForm(a.word, b.word)) return 1;
  return a.groups.some((group) => b.groups.includes(group)) ? LIKE : 0;
}
