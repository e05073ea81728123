/*
 * What comes first. Measured on the record: with Pagefind's own values a search for "Spain" gave two press reports before
 * the page of Spain, and no chapter stood among the first ten for "provisional measures". Pure numbers.
 */
import type { Kind } from './kinds.ts';

/** Kinds whose title is a name: who types the name wants that very thing. */
const NAMED: ReadonlySet<Kind> = new Set(['state', 'person', 'term', 'case', 'resolution']);

export const isNamed = (kind: Kind): boolean => NAMED.has(kind);

/** Kinds that are asked for by their title, though it does not weigh as a name does in the engine. */
const ASKED_BY_TITLE: ReadonlySet<Kind> = new Set([...NAMED, 'figure', 'page']);

export const isAskedByTitle = (kind: Kind): boolean => ASKED_BY_TITLE.has(kind);

/**
 * How much every word of a kind counts; undefined leaves headings more weight than text. A source is a way into the
 * pages that rest on it. All pages of states have the same headings, which say nothing of the one state.
 */
export function weightOf(kind: Kind): number | undefined {
  return { source: 0.3, state: 1 }[kind as string];
}

/**
 * Long pages are not marked down for their length; a name and what a thing is also called count more than a title, and so,
 * if less, does a question; a source's title counts like its text.
 */
export const RANKING = {
  pageLength: 0.1,
  termFrequency: 0.3,
  metaWeights: { title: 2, name: 40, also: 40, asked: 12, source: 0, lang: 0, when: 0, verdict: 0 },
} as const;
