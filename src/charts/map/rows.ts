/*
 * What a tile map knows: every state with its place among the tiles and what it was at each time, and the categories
 * in the order in which they are told. Words already in the reader's language. Plain JSON.
 */
import type { Tone } from '../scene/marks.ts';

/**
 * How a category is drawn, never by tone alone: filled, filled with a cut corner, ring, dashed ring, thin outline,
 * thin outline with a marked corner, or the code without a tile.
 */
export type TileStyle = 'full' | 'cut' | 'ring' | 'dash' | 'thin' | 'corner' | 'code';

export interface TileCategory {
  readonly id: string;
  readonly name: string;
  readonly style: TileStyle;
  readonly tone: Tone;
  /** Whether its states are listed by name where tiles are too small for codes. */
  readonly named: boolean;
}

/** What a state was from a day on. */
export interface TileSpell {
  /** Day number; absent for what held before the first day of the map. */
  readonly since?: number;
  /** Index of the category. */
  readonly category: number;
  /** Last of the days that may be its first, where the record knows one before the first day of the map. */
  readonly known?: number;
  /** How exactly that day, or `since`, is known; absent for an exact day and where none is known. */
  readonly precision?: 'month' | 'year' | 'between' | 'checked';
  /** What the table and a screen reader say beside the category: a date, a speaker. */
  readonly detail: string;
}

export interface TileRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  /** Oldest first; the last is what held on the last day of the map. */
  readonly spells: readonly TileSpell[];
  readonly column: number;
  readonly row: number;
  readonly href: string;
}

export interface MapRows {
  readonly rows: readonly TileRow[];
  readonly categories: readonly TileCategory[];
  /** The days between which a reader may switch, oldest first; the last is the day of checking. */
  readonly days: readonly { readonly day: number; readonly iso: string; readonly written: string }[];
  readonly source: string;
  readonly checked: string;
  /** What is said of another day than the last, as templates. */
  readonly words: {
    /** `{date}`. */
    readonly title: string;
    readonly asOf: string;
    /** `{name}`, `{count}`. */
    readonly count: string;
    /** `{date}`, `{last}`. */
    readonly checked: string;
    readonly digits: string;
  };
}

/** The day whose state of things is shown. */
export interface MapView {
  readonly day: number;
}

/** What held for a state on a day. */
export function spellOn({ spells }: TileRow, day: number): TileSpell {
  const spell = spells.findLast(({ since }) => since === undefined || since <= day) ?? spells[0];
  if (!spell) throw new Error('A state without a category cannot be drawn');
  return spell;
}
