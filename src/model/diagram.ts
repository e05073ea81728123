/* The words of a drawing, in one of seven forms. Every statement has its sources. */
import type { Day, PartialDate } from './date.ts';
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
  /** Id of the entry of the glossary to which the name leads. */
  readonly term?: string;
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

/** How far a case has come at a stage: through it, standing there, ended there, or not there yet. */
export type StopState = 'done' | 'here' | 'ended' | 'open';

/** A stage of a case. What is ahead of it has no day and says nothing. */
export interface Stop {
  readonly stage: string;
  readonly state: StopState;
  readonly day?: Day;
  /** Id of the entry of what happened there. */
  readonly event?: string;
  /** Written over the point at which it stands or ended. */
  readonly flag?: Words;
  readonly says?: Statement;
}

/** A procedure with its stages in order, and the cases that go through it. */
export interface Procedure {
  readonly id: string;
  readonly lane: 'icj' | 'icc';
  readonly name: Words;
  readonly stages: readonly { readonly id: string; readonly name: Words; readonly citations: readonly Citation[] }[];
  readonly cases: readonly {
    readonly id: string;
    readonly name: Words;
    /** Ids of the persons whose case it is. */
    readonly persons?: readonly string[];
    readonly stands: Statement;
    readonly stops: readonly Stop[];
  }[];
}

/** How somebody is bound: must, is disputed, may, or is not bound. */
export type Force = 'must' | 'disputed' | 'may' | 'none';

/** What follows from an act of a court for each of those whom it concerns. */
export interface Duties {
  readonly lane: 'icj' | 'icc';
  readonly start: Statement & { readonly name: Words; readonly term?: string };
  readonly duties: readonly {
    readonly id: string;
    readonly who: Words;
    /** Id of the entry of the glossary to which the name leads. */
    readonly term?: string;
    readonly force: Force;
    readonly does: Words;
    readonly law: Statement;
    readonly answers: readonly Statement[];
  }[];
}

/** A court or another body: who chooses its members, whom its words bind, what it may do, what it did. */
export interface Body {
  readonly id: string;
  readonly lane: 'icj' | 'icc' | 'un';
  readonly name: Words;
  /** Id of the entry of the glossary to which the name leads. */
  readonly term?: string;
  readonly task: Words;
  readonly force: Force;
  readonly chosen: Statement;
  readonly binds: Statement;
  readonly can: Statement;
  readonly did: Statement;
  /** What leads from it to the body that follows, or back. */
  readonly next?: Statement & { readonly back: boolean };
}

/** Orders clause against clause: a column for each order, a row for each subject. */
export interface Clauses {
  readonly columns: readonly { readonly id: string; readonly order: string }[];
  readonly rows: readonly {
    readonly id: string;
    readonly name: Words;
    readonly cells: readonly (Statement & {
      readonly column: string;
      /** New words of the Court, a clause upheld from before, what somebody said, a count, or that there is none. */
      readonly kind: 'new' | 'upheld' | 'said' | 'count' | 'gap';
      readonly head: Words;
      /** The operative point by whose vote it was adopted. */
      readonly point?: string;
    })[];
  }[];
}

/** What happened at a point of a line of years. */
export interface YearStep {
  readonly id: string;
  readonly when: PartialDate;
  readonly name: Words;
  /** Its entry, where the record has one. */
  readonly event?: string;
  readonly says: Statement;
  /** Those killed on the one side and on the other, each by those who count. */
  readonly killed?: readonly KilledSide[];
}

export interface KilledSide {
  /** Who was killed: "Israelis killed". */
  readonly of: Words;
  readonly counts: readonly (Statement & { readonly number: Words })[];
}

/** One form each. */
export interface Diagram {
  readonly id: string;
  readonly asOf: Day;
  readonly ladder?: readonly LadderStep[];
  readonly sentence?: DisputedSentence;
  readonly steps?: readonly Procedure[];
  readonly duties?: Duties;
  readonly bodies?: readonly Body[];
  readonly clauses?: Clauses;
  readonly years?: readonly YearStep[];
}
