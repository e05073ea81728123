/*
 * Numbers with who counted and how, series as published, claims read against documents, and people.
 * Knows no file format.
 */
import type { Day, PartialDate } from './date.ts';
import type { Changed, Entry } from './entry.ts';
import type { Check, Citation } from './record.ts';
import type { Words } from './words.ts';

export interface Figure extends Entry {
  readonly id: string;
  readonly group: 'gaza' | 'israel' | 'west-bank' | 'region';
  /** Its place under that head. */
  readonly rank: number;
  readonly label: Words;
  /** Its name beside a point in a picture. */
  readonly short?: Words;
  /** As said: "74,370", "about 1,200". */
  readonly value: Words;
  /** The number alone, where there is one. */
  readonly number?: number;
  readonly interval?: readonly [number, number];
  readonly unit: Words;
  readonly asOf: Day;
  readonly reportedBy: Words;
  readonly how: Words;
  readonly disputes: Words;
  /** Id of the series that it belongs to. */
  readonly series?: string;
  readonly check: Check;
  readonly citations: readonly Citation[];
}

export interface SeriesColumn {
  readonly id: string;
  readonly name: Words;
  readonly type: 'date' | 'integer' | 'text';
}

export interface Series extends Changed {
  readonly id: string;
  readonly title: Words;
  readonly countedBy: Words;
  readonly how: Words;
  readonly covers: PartialDate;
  /** False: points that must not be joined by a line. */
  readonly joinable: boolean;
  readonly columns: readonly SeriesColumn[];
  readonly caveats: readonly Words[];
  /** Batches of earlier cases that were added on one day. */
  readonly revisions: readonly { readonly date: Day; readonly added: number }[];
  readonly crossChecked: readonly Words[];
  readonly licence: Words;
  /** Cells as written; an empty one is a gap. */
  readonly rows: readonly (readonly string[])[];
  readonly citations: readonly Citation[];
}

export const VERDICTS = ['matches', 'imprecise', 'differs', 'not-found'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A claim read against the documents. */
export interface Claim extends Entry {
  readonly id: string;
  /** `article`: from the magazine report of February 2025; `often`: often told. */
  readonly group: 'article' | 'often';
  readonly topic: 'war' | 'icj' | 'icc' | 'states';
  readonly claim: Words;
  readonly verdict: Verdict;
  readonly finding: Words;
  readonly wording?: Words;
  readonly caveat?: Words;
  readonly check: Check;
  /** Empty only where nothing was found. */
  readonly citations: readonly Citation[];
}

export interface Person extends Entry {
  readonly id: string;
  readonly name: Words;
  /** The name by which lists are sorted and votes are told: "Salam". */
  readonly short: string;
  /** The name in the person's own script, with the language of it. */
  readonly native?: { readonly text: string; readonly lang: 'ar' | 'he' };
  readonly role: Words;
  readonly group: 'judge' | 'applied-for' | 'court' | 'office';
  /** Id of a state, for judges the state of nationality as the Court gives it. */
  readonly state?: string;
  readonly citations: readonly Citation[];
}
