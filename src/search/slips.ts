/*
 * A word with one slip of the thumb in it, as it was meant: "ceasfire", "isreal", "hauge". Letters only, no list of
 * mistakes, so that it serves every language. Pure.
 */
import { sameForm } from './words.ts';

/** Shorter words have too many neighbours: "tanks" is no "talks". */
const SHORTEST = 6;
/** Two letters that changed places make a word of another meaning less often than a letter that is wrong. */
const SHORTEST_SWAPPED = 5;

/**
 * Reads words by those that the names of things have, each with how many names have it. A word that is there in any form
 * stays, and so does one near to none; of several the word of most names is meant.
 */
export function meantBy(known: ReadonlyMap<string, number>): (word: string) => string {
  const before = new Map<string, string>();
  return (word) => {
    const found = before.get(word) ?? nearest(word, known);
    before.set(word, found);
    return found;
  };
}

function nearest(word: string, known: ReadonlyMap<string, number>): string {
  if (word.length < SHORTEST_SWAPPED || known.has(word)) return word;
  let meant = word;
  let most = 0;
  for (const [other, count] of known) {
    if (sameForm(word, other)) return word;
    if (count > most && isSlip(word, other)) [meant, most] = [other, count];
  }
  return meant;
}

/** Whether one letter is missing, too many, wrong or after its neighbour; the first letter is seldom the wrong one. */
export function isSlip(typed: string, meant: string): boolean {
  if (/\d/.test(typed) || typed === meant || typed[0] !== meant[0]) return false;
  let start = 0;
  while (start < typed.length && typed[start] === meant[start]) start += 1;
  const rest = (word: string, skipped: number) => word.slice(start + skipped);
  const swapped =
    typed[start] === meant[start + 1] && typed[start + 1] === meant[start] && rest(typed, 2) === rest(meant, 2);
  const shorter = Math.min(typed.length, meant.length);
  if (swapped) return shorter >= SHORTEST_SWAPPED;
  const wrong = rest(typed, 1) === rest(meant, 1);
  const missing = rest(typed, 0) === rest(meant, 1);
  const tooMany = rest(typed, 1) === rest(meant, 0);
  return shorter >= SHORTEST && (wrong || missing || tooMany);
}
