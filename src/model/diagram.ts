/* The words of a drawing: a ladder of steps, or a sentence with the ways in which it is read. Every statement has its sources. */
import type { Day } from './date.ts';
import type { Citation } from './record.ts';
import type { Words } from './words.ts';

export interface Statement {
  readonly text: Words;
  readonly citations: readonly Citation[];
}

/** One step, with what it does not say beside what it allows. */
export interface LadderStep {
  readonly id: string;
  /** From 1; two steps may stand side by side. */
  readonly level: number;
  readonly court: 'icj' | 'icc';
  /** Whether it was taken in the cases of the record, as of the day of the diagram. */
  readonly reached: boolean;
  readonly name: Words;
  readonly place: Words;
  readonly who: Statement;
  readonly allows: Statement;
  readonly silent: Statement;
}

/** Part of a sentence, in its exact words and in few. */
export interface SentencePart extends Statement {
  readonly id: string;
  readonly short: Words;
  /** Whether it is the condition whose reach the readings tell apart. */
  readonly limits: boolean;
}

export interface Reading {
  readonly id: string;
  readonly name: Words;
  /** Ids of the parts that the condition limits, by this reading. */
  readonly limited: readonly string[];
  readonly says: Statement;
  readonly holders: readonly (Statement & { readonly id: string; readonly who: Words })[];
}

export interface DisputedSentence {
  readonly before: Statement;
  readonly parts: readonly SentencePart[];
  readonly readings: readonly Reading[];
  readonly rest?: Statement;
}

/** Either a ladder or a sentence. */
export interface Diagram {
  readonly id: string;
  readonly asOf: Day;
  readonly ladder?: readonly LadderStep[];
  readonly sentence?: DisputedSentence;
}
