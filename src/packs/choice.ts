/*
 * What a teacher chose for a course, as it stands in the address: `?c=start-here,two-courts&e=…`. An address may hold
 * anything: what is not on the site is named and left out. Pure.
 */

/** What can be chosen, by the letter that stands for it in the address, in the order in which a reader holds it. */
export const CHOICES = {
  c: 'chapters',
  l: 'lessons',
  d: 'documents',
  q: 'questions',
  e: 'events',
} as const;

export type ChoiceLetter = keyof typeof CHOICES;

export interface Chosen {
  readonly letter: ChoiceLetter;
  readonly id: string;
}

export interface Choice {
  readonly chosen: readonly Chosen[];
  /** What the address names and the site does not have, as it stands there. */
  readonly unknown: readonly string[];
  /** How many more there were than a reader holds. */
  readonly over: number;
}

/** More than that is a book, and is there already. */
export const MOST_CHOSEN = 60;
/** How much of an address is said again. */
const MOST_UNKNOWN = 5;
const LONGEST_UNKNOWN = 60;

const LETTERS = Object.keys(CHOICES) as ChoiceLetter[];

/** @param query of an address, with its mark or without @param known whether the site has it */
export function choiceIn(query: string, known: (chosen: Chosen) => boolean): Choice {
  const params = new URLSearchParams(query);
  const all = LETTERS.flatMap((letter) =>
    [...new Set(params.getAll(letter).flatMap((value) => value.split(',').map((id) => id.trim())))]
      .filter((id) => id !== '')
      .map((id): Chosen => ({ letter, id })),
  );
  const found = all.filter(known);
  const lost = all.filter((chosen) => !known(chosen));
  return {
    chosen: found.slice(0, MOST_CHOSEN),
    unknown: lost.slice(0, MOST_UNKNOWN).map(({ id }) => [...id].slice(0, LONGEST_UNKNOWN).join('')),
    over: Math.max(0, found.length - MOST_CHOSEN),
  };
}

/** The query with its mark; empty where nothing is chosen. */
export function queryOf(chosen: readonly Chosen[]): string {
  const parts = LETTERS.flatMap((letter) => {
    const ids = chosen.filter((each) => each.letter === letter).map(({ id }) => encodeURIComponent(id));
    return ids.length > 0 ? `${letter}=${ids.join(',')}` : [];
  });
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
