/*
 * What a votes chart knows: one row per judge and point, or per point alone where names are not told, with the
 * words already in the reader's language. Plain JSON; the same value goes to the printer and to the browser.
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

export interface VotesRows {
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
  };
}

/** A votes chart has one view: the whole. */
export type VotesView = Readonly<Record<string, never>>;
