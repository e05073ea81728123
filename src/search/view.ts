/* What is searched for, as it stands in the address: `?q=famine&kind=chapter`. Pure. */
import { isKind, type Kind } from './kinds.ts';

export interface View {
  /** The words, trimmed; empty when nothing is searched for. */
  readonly words: string;
  readonly kind: Kind | undefined;
}

/** Longer than any sensible question; what comes after it is cut. */
const LONGEST = 200;

export function viewOf(query: string): View {
  const params = new URLSearchParams(query);
  const kind = params.get('kind');
  return { words: tidy(params.get('q') ?? ''), kind: isKind(kind) ? kind : undefined };
}

/** The query with its question mark; empty where there are no words, because a kind alone finds nothing. */
export function queryOf({ words, kind }: View): string {
  const said = tidy(words);
  if (said === '') return '';
  return `?${new URLSearchParams({ q: said, ...(kind ? { kind } : {}) })}`;
}

/** The words as the engine takes them: it knows straight quotation marks only. */
export const askedAs = (words: string): string => words.replace(/[“”„‟«»]/g, '"');

export const sameView = (a: View, b: View): boolean => a.words === b.words && a.kind === b.kind;

/** Words with one space between them and none around. */
export function tidy(words: string): string {
  return [...words.replace(/\s+/g, ' ').trim()].slice(0, LONGEST).join('').trim();
}
