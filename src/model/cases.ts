/*
 * The court record: proceedings with their steps and positions, orders and opinions with their operative
 * paragraphs, votes and benches, interventions. Joined and frozen; knows no file format.
 */
import type { Day, PartialDate } from './date.ts';
import type { Entry } from './entry.ts';
import type { OwnWords, PointQuote } from './quotes.ts';
import type { Check, Citation } from './record.ts';
import type { Words } from './words.ts';

export const PROCEEDING_KINDS = ['contentious', 'advisory', 'situation', 'inquiry'] as const;
export type ProceedingKind = (typeof PROCEEDING_KINDS)[number];

export const STEP_KINDS = [
  'filing',
  'hearing',
  'order',
  'opinion',
  'decision',
  'deadline',
  'intervention',
  'further',
] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/** Who acts at the International Criminal Court. */
export const ORGANS = ['prosecutor', 'pre-trial', 'appeals'] as const;
export type Organ = (typeof ORGANS)[number];

/** One dated step of a docket. A deadline that was moved names the day it was moved to. */
export interface DocketStep {
  readonly date: PartialDate;
  readonly kind: StepKind;
  readonly what: Words;
  readonly check: Check;
  readonly note?: Words;
  /** Id of the actor whose step it is, or whose time-limit; absent for steps of the court itself. */
  readonly by?: string;
  readonly organ?: Organ;
  /** A few words for pictures. */
  readonly label?: Words;
  readonly movedTo?: Day;
  /** The day since when a deadline no longer runs. */
  readonly suspended?: Day;
  /** Id of the event that tells it. */
  readonly event?: string;
  readonly citations: readonly Citation[];
}

/** What one party says in a proceeding, point by point. */
export interface PartyPosition {
  /** Id of an actor. */
  readonly by: string;
  readonly role: Words;
  readonly points: readonly {
    readonly text: Words;
    readonly check: Check;
    readonly citations: readonly Citation[];
  }[];
}

/** A declaration under Article 63 or an application under Article 62 of the Court's Statute. */
export interface Intervention {
  /** Id of a state. */
  readonly state: string;
  readonly articles: readonly ('62' | '63')[];
  readonly filed: PartialDate;
  /** When the Court announced it. */
  readonly announced?: PartialDate;
  readonly withdrawn?: Day;
  readonly stance: Words;
  readonly note?: Words;
  readonly check: Check;
  readonly event?: string;
  readonly citations: readonly Citation[];
}

export interface Proceeding extends Entry {
  readonly id: string;
  readonly court: 'icj' | 'icc' | 'asp';
  readonly kind: ProceedingKind;
  /** Short name; a case name for contentious proceedings. */
  readonly name: Words;
  readonly title: Words;
  /** "General List No. 192". */
  readonly number?: Words;
  readonly parties: readonly { readonly role: Words; readonly actor: string }[];
  readonly basis?: Words;
  readonly subject: Words;
  /** The same in the length of a shared link, where it is longer. */
  readonly short?: Words;
  readonly status: Words;
  readonly disc: 'full' | 'half' | 'empty';
  readonly stage: Words;
  readonly statusAsOf: Day;
  readonly next?: Words;
  readonly steps: readonly DocketStep[];
  readonly positions: readonly PartyPosition[];
  /** Why only one party's words stand among the positions. */
  readonly positionsNote?: Words;
  readonly interventions: readonly Intervention[];
  readonly note?: Words;
  readonly citations: readonly Citation[];
}

export const ORDER_KINDS = ['provisional-measures', 'decision-by-letter', 'advisory-opinion'] as const;
export type OrderKind = (typeof ORDER_KINDS)[number];

export const POINT_KINDS = ['order', 'finding', 'request', 'opinion', 'jurisdiction'] as const;
export type PointKind = (typeof POINT_KINDS)[number];

export interface BenchMember {
  /** Id of a person. */
  readonly person: string;
  readonly role: 'president' | 'vice-president' | 'judge' | 'ad-hoc';
  /** Id of the actor that chose a judge ad hoc. */
  readonly chosenBy?: string;
}

/**
 * How the names of a vote are known. `read`: in a list of the names; `inferred`: from the count, the bench and what
 * judges wrote; `withheld`: not soundly known, so that only the count is published.
 */
export type NamesKnown = 'read' | 'inferred' | 'withheld';

export interface Vote {
  readonly inFavour: number;
  readonly against: number;
  readonly names: NamesKnown;
  /** Ids of persons, in the order of the bench; empty where names are withheld. */
  readonly votedFor: readonly string[];
  readonly votedAgainst: readonly string[];
}

/** One operative paragraph. It has a quote, or says why it has none. */
export interface OperativePoint {
  /** As printed, without outer brackets: "2(a)". */
  readonly n: string;
  readonly title: Words;
  readonly text: Words;
  readonly quote?: PointQuote;
  readonly ownWords?: OwnWords;
  readonly kind: PointKind;
  /** Absent where the count was not verified. */
  readonly vote?: Vote;
  readonly note?: Words;
  /** What it repeats or changes in an earlier order. */
  readonly change?: Words;
  /** A report or act that is due because of it. */
  readonly due?: Words;
  readonly check: Check;
  readonly citations: readonly Citation[];
}

export interface JudgeOpinion {
  /** Ids of persons. */
  readonly authors: readonly string[];
  readonly form: Words;
  /** Absent where the text was not read. */
  readonly gist?: Words;
  readonly check: Check;
  readonly citations: readonly Citation[];
}

export interface Order extends Entry {
  readonly id: string;
  readonly proceeding: string;
  readonly kind: OrderKind;
  readonly decided: Day;
  readonly title: Words;
  readonly about: Words;
  /** A few words for lists: "Aid at scale". */
  readonly label: Words;
  readonly outcome: Words;
  /** The same in the length of a shared link, where it is longer. */
  readonly short?: Words;
  readonly askedBy?: Words;
  readonly binding: Words;
  readonly status: Words;
  readonly disc: 'full' | 'half' | 'empty';
  readonly statusAsOf: Day;
  readonly merits?: Words;
  /** Number of the paragraph that holds the operative points. */
  readonly paragraph?: string;
  readonly bench: readonly BenchMember[];
  readonly benchNote?: Words;
  readonly points: readonly OperativePoint[];
  readonly votesNote?: Words;
  readonly alsoSaid: readonly { readonly text: Words; readonly citations: readonly Citation[] }[];
  readonly opinions: readonly JudgeOpinion[];
  readonly opinionsNote?: Words;
  /** Why only one party's words stand under "What was said". */
  readonly positionsNote?: Words;
  /** Id of the event that tells it. */
  readonly event: string;
  readonly citations: readonly Citation[];
}

/** A person for whom the Prosecutor applied for a warrant. */
export interface Warrant extends Entry {
  readonly id: string;
  /** Id of a person. */
  readonly person: string;
  readonly side: string;
  readonly role: Words;
  readonly applied: Day;
  readonly decision: Words;
  readonly decided: Day;
  readonly chamber?: Words;
  readonly period?: Words;
  readonly crimes: readonly {
    readonly crime: Words;
    readonly category: 'war-crime' | 'humanity';
    readonly mode?: Words;
  }[];
  readonly crimesNote?: Words;
  readonly mode?: Words;
  readonly standard?: Words;
  readonly textNote?: Words;
  readonly notInWarrant?: Words;
  readonly death?: Words;
  readonly status: Words;
  readonly disc: 'full' | 'half' | 'empty';
  readonly statusNote?: Words;
  readonly statusAsOf: Day;
  readonly events: readonly string[];
  readonly said: readonly WarrantResponse[];
  readonly citations: readonly Citation[];
}

/** What somebody said about a warrant or an application, on the day. */
export interface WarrantResponse {
  readonly on: readonly string[];
  readonly by: string;
  readonly speaker?: Words;
  readonly date: Day;
  readonly text: Words;
  readonly citations: readonly Citation[];
}

/** The id of a point on its page: "point-2-a". */
export const pointId = (n: string): string =>
  `point-${
    n
      .toLowerCase()
      .match(/\d+|[a-z]/g)
      ?.join('-') ?? n
  }`;
