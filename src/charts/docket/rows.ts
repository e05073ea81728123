/*
 * What a docket chart knows: groups of tracks, tracks of dated steps, with the words already in the reader's language.
 * Plain JSON; the same value goes to the printer and to the browser. Day numbers count from 1 January 1970 (UTC).
 */
import type { CountForms, Counting } from '../kit/words.ts';
import type { ShapeName } from '../scene/shapes.ts';

/**
 * `happened`; `due`: a time-limit after the checked day; `passed`: a time-limit before it of which nothing more is
 * known; `moved`: a time-limit that was moved; `suspended`: one that no longer runs; `ended`: the end of something.
 */
export type StepState = 'happened' | 'due' | 'passed' | 'moved' | 'suspended' | 'ended';

export interface DocketStep {
  /** Where the step stands in the record: `icj-192/3`. */
  readonly id: string;
  /** Equal for an exact day. */
  readonly first: number;
  readonly last: number;
  /** A `point` whose days differ, or one day `between` two, is drawn open, on a line as long as these days. */
  readonly extent: 'point' | 'span' | 'between';
  /** What was begun lasted to this day. */
  readonly until?: number;
  readonly kind: string;
  readonly state: StepState;
  readonly movedTo?: number;
  /** Drawn large, and labelled first. */
  readonly strong: boolean;
  /** Words of the flag; a step without keeps its mark. */
  readonly label?: string;
  /** Words of the list on a phone. */
  readonly words: string;
  /** The whole sentence, for the table and for who cannot see. */
  readonly title: string;
  /** "26 Jan", "26 Jan 2024", "26 January 2024" in the reader's language. */
  readonly short: string;
  readonly medium: string;
  readonly full: string;
  readonly href: string;
  /** Steps of a list that follow one another and share this are told as one. */
  readonly fold?: string;
  /** Where it is not that of its track: a step of the United Nations in a case. */
  readonly tone?: ShapeName;
}

/** Whether the day of a step is not known: a month, a year, or one of some days. What lasted is no such step. */
export const isUncertain = ({ extent, first, last }: Pick<DocketStep, 'extent' | 'first' | 'last'>): boolean =>
  extent !== 'span' && last > first;

export interface DocketTrack {
  readonly id: string;
  readonly name: string;
  readonly tone: ShapeName;
  /** Where all its steps are listed: the address of a bin. */
  readonly href: string;
  /** `under`: what lasted stands in rows of its own under the track, for tracks where much lasts at once. */
  readonly lasting: 'on' | 'under';
  readonly steps: readonly DocketStep[];
}

export interface DocketGroup {
  readonly id: string;
  readonly name: string;
  readonly tracks: readonly DocketTrack[];
  /** Last day number to which it was checked. */
  readonly checked: number;
  /** "checked to 22 Sep 2026". */
  readonly checkedWords: string;
  /** On a phone: the steps of all tracks in one order of time, or track by track. */
  readonly list: 'together' | 'apart';
}

export interface DocketWords extends Counting {
  readonly before: string;
  /** Names of the months, January first, short. */
  readonly months: readonly string[];
  /** Year number to its numerals. */
  readonly years: Readonly<Record<string, string>>;
  /** Templates with `{label}`, by state. */
  readonly states: Readonly<Partial<Record<StepState, string>>>;
  /** "+ {count} more". */
  readonly more: CountForms;
  /** "{count} steps". */
  readonly steps: CountForms;
  /** Templates with `{list}` too, by what is folded; the text before a colon in `fold` chooses. */
  readonly folds: Readonly<Record<string, CountForms>>;
  readonly comma: string;
}

export interface DocketRows {
  readonly groups: readonly DocketGroup[];
  readonly domain: readonly [number, number];
  /** Before this day time is drawn in less room. */
  readonly break?: { readonly day: number; readonly share: number };
  readonly words: DocketWords;
}

/** A docket chart has one view: the whole. */
export type DocketView = Readonly<Record<string, never>>;
