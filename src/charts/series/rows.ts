/*
 * What a series chart knows: one row per published value, days counted from 1 January 1970 (UTC), and the court
 * dates that are marked beside them. Words already in the reader's language. Plain JSON.
 */

export interface SeriesRow {
  readonly day: number;
  readonly value: number;
  /** "10 October 2026". */
  readonly date: string;
  /** "74,370" in the reader's numerals. */
  readonly written: string;
}

/** A court date: marks when, not why. */
export interface SeriesMarker {
  readonly id: string;
  readonly day: number;
  readonly lane: 'war' | 'icj' | 'icc' | 'un' | 'states';
  readonly label: string;
  readonly title: string;
  readonly href: string;
}

export interface SeriesRows {
  readonly rows: readonly SeriesRow[];
  readonly markers: readonly SeriesMarker[];
  /** `line` joins values that lie near one another; `points` joins none. */
  readonly draw: 'line' | 'points';
  /** Values further apart than this many days are not joined: nobody reported in between. */
  readonly gap: number;
  /** Values at which the axis has a line, with their words, from 0 up. */
  readonly ticks: readonly { readonly value: number; readonly written: string }[];
  /** Years of the axis with their numerals: the day number of 1 January. */
  readonly years: readonly { readonly day: number; readonly written: string }[];
  readonly countedBy: string;
  readonly what: string;
  readonly source: string;
  readonly checked: string;
}

/** A series chart has one view: the whole. */
export type SeriesView = Readonly<Record<string, never>>;
