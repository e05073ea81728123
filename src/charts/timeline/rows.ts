/*
 * What the timeline knows: rows ready to be placed, with the words already in the reader's language.
 * Plain JSON; the same value goes to the build's printer and, as a file, to the browser. Day numbers
 * count from 1 January 1970 (UTC).
 */
import type { Extent } from '../../model/date.ts';
import type { Importance, LaneId } from '../../model/record.ts';
import type { CountForms, Counting } from '../kit/words.ts';

export interface TimelineRow {
  readonly id: string;
  readonly lane: LaneId;
  readonly importance: Importance;
  /** First and last day number; equal for an exact day. */
  readonly first: number;
  readonly last: number;
  readonly extent: Extent;
  readonly title: string;
  /** Words of the flag, where the event has one. */
  readonly label?: string;
  /** Flags get room in this order, 0 first. */
  readonly rank: number;
  /** "26 Jan" in the reader's language. */
  readonly short: string;
  /** "26 January 2024". */
  readonly full: string;
  readonly href: string;
}

/** Whether the day of an entry is not known: a month, a year, or one of some days. What lasted is no such entry. */
export const isUncertain = ({ extent, first, last }: Pick<TimelineRow, 'extent' | 'first' | 'last'>): boolean =>
  extent !== 'span' && last > first;

export interface TimelineLane {
  readonly id: LaneId;
  readonly name: string;
  /** Last day number to which the lane was checked; the ground after it is hatched. */
  readonly checked: number;
  /** "to 10 Oct 2026". */
  readonly checkedWords: string;
}

export interface TimelinePeriod {
  readonly name: string;
  readonly first: number;
  readonly last: number;
}

export interface TimelineWords extends Counting {
  /** Names of the months, January first, short. */
  readonly months: readonly string[];
  /** Year number to its numerals, for every year of the domain. */
  readonly years: Readonly<Record<string, string>>;
  /** "before": heads the column of earlier events. */
  readonly before: string;
  /** "{count} entries". */
  readonly entries: CountForms;
  /** "+ {count} more". */
  readonly more: CountForms;
  /** "{count} days without an entry". */
  readonly silent: CountForms;
}

export interface TimelineRows {
  /** First and last day number of the main period; earlier rows go to the "before" column. */
  readonly domain: readonly [number, number];
  /** In order of their first day. */
  readonly rows: readonly TimelineRow[];
  readonly lanes: readonly TimelineLane[];
  readonly periods: readonly TimelinePeriod[];
  readonly words: TimelineWords;
  /** Address of the list of all entries; a bin links to its month in it. */
  readonly listHref: string;
  /** `bins`: every entry is a mark or in a bin. `ticks`: further entries are ticks only (small overview). */
  readonly rest: 'bins' | 'ticks';
  /** A choice of entries, few enough that each may have a flag at any width. */
  readonly few?: true;
}

/** What part of the rows is shown. `ids`, when set, is the result of a search. */
export interface TimelineView {
  readonly from: number;
  readonly to: number;
  readonly lanes: readonly LaneId[];
  /** Entries of this importance and above it: 3 shows all. */
  readonly importance: Importance;
  readonly q: string;
  readonly ids?: ReadonlySet<string>;
}
