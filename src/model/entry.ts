/* What every entry of the record may say of itself, beside what it tells. Knows no kind of entry. */
import type { Day } from './date.ts';
import type { Words } from './words.ts';

/** A change of substance to an entry or a chart after it was first published here. */
export interface Change {
  readonly date: Day;
  readonly what: string;
}

export interface Unknown {
  /** What no public source tells, each in a plain sentence. */
  readonly unknown?: readonly Words[];
}

export interface Changed {
  /** Changes of substance since it was first published here, oldest first. */
  readonly changed: readonly Change[];
}

export interface Entry extends Unknown, Changed {}
