/*
 * What a diagram knows, with the words already in the reader's language, in one of seven forms. Plain JSON; the same value
 * goes to the printer and to the browser.
 */
import type { Force, StopState } from '../../model/diagram.ts';

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
  /** The page to which the name leads. */
  readonly href?: string;
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

interface Basis {
  /** Who published what the statements rest on; those of most statements first. */
  readonly publishers: readonly string[];
  readonly asOf: string;
}

export interface LadderRows extends Basis {
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

export interface SentenceRows extends Basis {
  readonly shows: 'sentence';
  readonly before: Said;
  readonly parts: readonly PartRow[];
  readonly readings: readonly ReadingRow[];
  readonly rest?: Said;
  readonly words: { readonly joins: string };
}

/** A stage of a case; what is ahead of it says nothing. */
export interface StopRow {
  /** Place of its stage among those of the procedure. */
  readonly stage: number;
  readonly state: StopState;
  /** The day in words. */
  readonly day?: string;
  /** The page of its entry. */
  readonly href?: string;
  readonly flag?: string;
  readonly says?: Said;
}

export interface CaseRow {
  readonly id: string;
  readonly name: string;
  readonly stands: Said;
  readonly stops: readonly StopRow[];
}

export interface ProcedureRow {
  readonly id: string;
  readonly lane: 'icj' | 'icc';
  readonly name: string;
  readonly stages: readonly { readonly name: string; readonly sources: string }[];
  readonly cases: readonly CaseRow[];
}

export interface StepsRows extends Basis {
  readonly shows: 'steps';
  readonly procedures: readonly ProcedureRow[];
  readonly words: Readonly<Record<StopState | 'stage' | 'stands', string>>;
}

export interface DutyRow {
  readonly id: string;
  readonly who: string;
  /** The page to which the name leads. */
  readonly href?: string;
  readonly force: Force;
  readonly does: string;
  readonly law: Said;
  readonly answers: readonly Said[];
}

export interface DutiesRows extends Basis {
  readonly shows: 'duties';
  readonly lane: 'icj' | 'icc';
  readonly start: Said & { readonly name: string; readonly href?: string };
  readonly duties: readonly DutyRow[];
  readonly words: Readonly<Record<Force | 'law' | 'answers', string>>;
}

export interface BodyRow {
  readonly id: string;
  readonly lane: 'icj' | 'icc' | 'un';
  readonly name: string;
  /** The page to which the name leads. */
  readonly href?: string;
  readonly task: string;
  readonly force: Force;
  readonly chosen: Said;
  readonly binds: Said;
  readonly can: Said;
  readonly did: Said;
  readonly next?: Said & { readonly back: boolean };
}

export interface BodiesRows extends Basis {
  readonly shows: 'bodies';
  readonly bodies: readonly BodyRow[];
  readonly words: Readonly<Record<Force | 'chosen' | 'binds' | 'can' | 'did' | 'next', string>>;
}

export interface CellRow extends Said {
  readonly column: number;
  readonly kind: 'new' | 'upheld' | 'said' | 'count' | 'gap';
  readonly head: string;
  /** Number of the operative point, with the votes for and against it. */
  readonly point?: { readonly n: string; readonly inFavour: number; readonly against: number; readonly words: string };
}

export interface ClausesRows extends Basis {
  readonly shows: 'clauses';
  /** The orders, by their day. */
  readonly columns: readonly { readonly id: string; readonly name: string; readonly label: string }[];
  readonly rows: readonly { readonly id: string; readonly name: string; readonly cells: readonly CellRow[] }[];
  readonly words: Readonly<Record<'new' | 'upheld' | 'gap' | 'inFavour' | 'against', string>>;
}

export interface CountRow extends Said {
  readonly number: string;
}

export interface KilledRow {
  readonly of: string;
  readonly counts: readonly CountRow[];
}

/** A point of a line of years. Times are days since 1970. */
export interface YearRow {
  readonly id: string;
  readonly from: number;
  /** Of what lasted: its last day. */
  readonly to?: number;
  readonly when: string;
  readonly name: string;
  /** The page of its entry. */
  readonly href?: string;
  readonly says: Said;
  /** None, or both sides. */
  readonly killed: readonly KilledRow[];
}

export interface YearsRows extends Basis {
  readonly shows: 'years';
  readonly steps: readonly YearRow[];
  /** The first day of each year, with a name where a decade begins. */
  readonly ticks: readonly { readonly day: number; readonly label?: string }[];
  readonly words: Readonly<Record<'began' | 'lasted' | 'year' | 'happened', string>>;
}

export type DiagramRows = LadderRows | SentenceRows | StepsRows | DutiesRows | BodiesRows | ClausesRows | YearsRows;

/** A diagram has one view, the whole. */
export type DiagramView = Readonly<Record<string, never>>;
