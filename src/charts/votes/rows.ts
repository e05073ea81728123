/*
 * What a votes chart knows, with the words already in the reader's language: the votes of a bench of judges, one row
 * per judge and point (per point alone where names are not told); or the tallies of resolutions, with one letter per
 * state where the roll call was read; or the drafts of the Security Council with a letter per seat. Plain JSON; the same value goes to the printer and to the browser.
 */

export interface VotePoint {
  /** As printed: "(2)(a)". */
  readonly number: string;
  readonly title: string;
  readonly inFavour: number;
  readonly against: number;
  readonly names: 'read' | 'inferred' | 'withheld';
}

export interface VoteJudge {
  readonly id: string;
  /** "Gómez Robledo": for a narrow frame. */
  readonly short: string;
  readonly name: string;
  /** "President, Lebanon", "judge ad hoc, chosen by Israel". */
  readonly note: string;
  readonly href: string;
  /** Number of votes against, by which judges are ordered. */
  readonly dissents: number;
}

/** One vote, or one count: `judge` is absent where names are not told. */
export interface VoteRow {
  /** Index of the point. */
  readonly point: number;
  /** Index of the judge. */
  readonly judge?: number;
  readonly vote?: 'for' | 'against';
}

export interface BenchRows {
  readonly shows: 'bench';
  readonly points: readonly VotePoint[];
  /** In order of agreement: fewest votes against first, then the order of the bench. */
  readonly judges: readonly VoteJudge[];
  readonly rows: readonly VoteRow[];
  /** The document: "International Court of Justice, Order of 28 March 2024, para. 51". */
  readonly document: string;
  /** The day for which the status of the decision is known. */
  readonly asOf: string;
  /** Address of the page of the decision. */
  readonly href: string;
  readonly words: {
    readonly for: string;
    readonly against: string;
    readonly sum: string;
    readonly untold: string;
    readonly inferred: string;
    readonly digits: string;
  };
}

/** Votes in favour, against, abstaining, not voting. */
export type Count = readonly [yes: number, no: number, abstain: number, notVoting: number];

/** A letter per way to vote, in the order of a count; `-` where a state is not in the roll call. */
export const LETTERS = 'ynax';

export interface Tally {
  readonly id: string;
  /** "A/RES/ES-10/21". */
  readonly number: string;
  readonly title: string;
  /** `2023-10-27`. */
  readonly day: string;
  /** The day in words. */
  readonly date: string;
  readonly count: Count;
  /** A sentence on the count that the United Nations gave later. */
  readonly later?: string;
  /** That count, and why it was given or which votes are known one by one; for the table. */
  readonly laterCount?: string;
  readonly note?: string;
  /** That the count rests on one source, in words; absent where it was verified. */
  readonly single?: string;
  /** One letter per state, in the order of `states`; absent where the roll call was not read. */
  readonly ballots?: string;
  readonly href: string;
}

export interface TallyRows {
  readonly shows: 'tallies';
  /** In order of date. */
  readonly tallies: readonly Tally[];
  /** The states of the roll calls, in order of their names. */
  readonly states: readonly { readonly code: string; readonly name: string }[];
  readonly source: string;
  readonly checked: string;
  readonly words: {
    /** Ways to vote, in the order of a count. */
    readonly ballots: readonly [string, string, string, string];
    /** Template with `{state}` and `{vote}`. */
    readonly voted: string;
    /** Template with `{state}`: that its votes are marked. */
    readonly marked: string;
    readonly unread: string;
    readonly absent: string;
    readonly digits: string;
  };
}

/** The members of a year: the permanent ones first. */
export interface CouncilTerm {
  /** In the reader's numerals. */
  readonly year: string;
  readonly seats: readonly { readonly code: string; readonly name: string }[];
}

export interface CouncilDraft {
  /** Unique among the drafts. */
  readonly id: string;
  /** "S/2023/773", or "S/RES/2712" where the symbol of its draft is not known. */
  readonly number: string;
  readonly what: string;
  readonly by: string;
  readonly day: string;
  readonly date: string;
  /** Index of the term. */
  readonly term: number;
  /** A letter per seat, in the order of the term. */
  readonly ballots: string;
  readonly result: 'adopted' | 'vetoed' | 'failed';
  /** "Veto: China and Russian Federation", "Adopted: resolution 2712". */
  readonly outcome: string;
  /** Who voted against and who abstained, in words; first those against. */
  readonly named: readonly string[];
  readonly source: string;
  readonly href: string;
}

export interface CouncilRows {
  readonly shows: 'council';
  /** In order of date. */
  readonly drafts: readonly CouncilDraft[];
  readonly terms: readonly CouncilTerm[];
  readonly source: string;
  readonly checked: string;
  readonly description: string;
  readonly words: {
    /** Ways to vote, in the order of a count. */
    readonly ballots: readonly [string, string, string];
    readonly digits: string;
  };
}

export type VotesRows = BenchRows | TallyRows | CouncilRows;

/** The state whose votes are marked, as its ISO 3166-1 code; a bench has one view, the whole. */
export interface VotesView {
  readonly state?: string;
}
