/*
 * What a pictogram knows: tiles of one size, one for each state, in bands by the time from which they count. In a band, runs
 * of one time with its words. Words already in the reader's language. Plain JSON.
 */

/**
 * How exactly the time of a state is known, and what else it is: to the day, to a month or year alone, not at all; announced
 * and not counted; outside. Drawn filled, pale, as a ring, dashed, as a thin line: never told by tone alone.
 */
export type TileLook = 'day' | 'coarse' | 'undated' | 'not-counted' | 'outside';

/** Looks that the key explains; the others have a band of their own, whose name does. */
export const KEYED = ['day', 'coarse'] as const satisfies readonly TileLook[];

export interface PictogramTile {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly look: TileLook;
  readonly href: string;
  /** Since when, or what it is, for who points at it or listens. */
  readonly says: string;
}

/** Tiles of one time. */
export interface PictogramRun {
  /** "2011", "28 May"; without it the name of the band says the time. */
  readonly when?: string;
  /** The names of its states, in a band that is lit. */
  readonly names?: string;
  readonly tiles: readonly PictogramTile[];
}

export interface PictogramBand {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  /** The count in the reader's numerals. */
  readonly written: string;
  /** What the chart is about: each time on its own, its states by name. */
  readonly lit?: true;
  readonly runs: readonly PictogramRun[];
  /** What all bands to here make together. */
  readonly sum?: { readonly written: string; readonly words: string };
}

/** A line of the table: a time, or what has none. */
export interface PictogramLine {
  /** The exact day, where one is known. */
  readonly day: string;
  readonly date: string;
  /** All that count from then on, where every earlier one is known. */
  readonly value?: number;
  readonly added?: number;
  readonly what: 'value' | 'earlier' | 'apart';
  readonly precision: string;
  readonly names: string;
  readonly codes: readonly string[];
}

export interface PictogramRows {
  /** In the order of time. */
  readonly bands: readonly PictogramBand[];
  /** What each look means, of those that are there. */
  readonly key: readonly { readonly look: TileLook; readonly words: string; readonly written: string }[];
  /** The lines of the table. */
  readonly rows: readonly PictogramLine[];
  readonly description: string;
  readonly source: string;
  readonly checked: string;
}

/** A pictogram has one view: the whole. */
export type PictogramView = Readonly<Record<string, never>>;
