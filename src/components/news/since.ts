/* What an address asks for with `?since=`: a day, something that is none, or nothing. Knows no document. */
import { type Day, isDay } from '../../model/date.ts';

export type Since = { readonly day: Day } | { readonly bad: string } | undefined;

/** Longest stretch of what is no day that is said back to the reader. */
const MOST = 40;

/** @param query of the address, with or without its question mark */
export function sinceIn(query: string): Since {
  const text = new URLSearchParams(query).get('since')?.trim();
  if (!text) return undefined;
  // A day is a string: as a guard it would leave nothing of what is none.
  const known: boolean = isDay(text);
  return known ? { day: text } : { bad: text.slice(0, MOST) };
}
