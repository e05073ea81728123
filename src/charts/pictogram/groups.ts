/* A band of a pictogram before its words: states, and whether its runs say their time. */
import type { State } from '../../model/states.ts';

export interface Group {
  readonly id: string;
  readonly name: string;
  readonly states: readonly State[];
  readonly lit?: true;
  readonly timed: boolean;
}

/** Bands before those that are lit, the lit ones, and those that do not count. */
export interface Groups {
  readonly before: readonly Group[];
  readonly lit: readonly Group[];
  readonly others: readonly Group[];
}

/** All states of some groups, in their order. */
export const membersOf = (groups: readonly Group[]): readonly State[] => groups.flatMap(({ states }) => states);
