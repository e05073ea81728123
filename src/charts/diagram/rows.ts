/*
 * What a diagram knows, with the words already in the reader's language: a ladder of steps, or a sentence with the ways
 * in which it is read. Plain JSON; the same value goes to the printer and to the browser.
 */

/** A text with its sources, as the table gives them; the picture shows the text alone. */
export interface Said {
  readonly text: string;
  readonly sources: string;
}

export interface StepRow {
  readonly id: string;
  readonly level: number;
  readonly court: 'icj' | 'icc';
  readonly reached: boolean;
  readonly name: string;
  readonly place: string;
  readonly who: Said;
  readonly allows: Said;
  readonly silent: Said;
}

export interface PartRow extends Said {
  readonly id: string;
  readonly short: string;
  readonly limits: boolean;
}

export interface ReadingRow {
  readonly id: string;
  readonly name: string;
  readonly limited: readonly string[];
  readonly says: Said;
  readonly holders: readonly (Said & { readonly id: string; readonly who: string })[];
}

interface Grounds {
  /** Who published what the statements rest on; those of most statements first. */
  readonly publishers: readonly string[];
  readonly asOf: string;
}

export interface LadderRows extends Grounds {
  readonly shows: 'ladder';
  readonly steps: readonly StepRow[];
  readonly words: {
    readonly who: string;
    readonly allows: string;
    readonly silent: string;
    readonly reached: string;
    readonly open: string;
  };
}

export interface SentenceRows extends Grounds {
  readonly shows: 'sentence';
  readonly before: Said;
  readonly parts: readonly PartRow[];
  readonly readings: readonly ReadingRow[];
  readonly rest?: Said;
  readonly words: { readonly joins: string };
}

export type DiagramRows = LadderRows | SentenceRows;

/** A diagram has one view, the whole. */
export type DiagramView = Readonly<Record<string, never>>;
