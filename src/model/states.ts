/*
 * What states are party to, said, voted and enacted: states, positions on the warrants, measures,
 * resolutions with roll calls, the Hague Group, measures against the ICC. Knows no file format.
 */
import type { Day, PartialDate } from './date.ts';
import type { Entry } from './entry.ts';
import type { Check, Citation } from './record.ts';
import type { Words } from './words.ts';

/** What a government said it would do about the warrants. The words are in the catalogue. */
export const STANCES = [
  'would-comply',
  'party-welcomed',
  'obligations-acknowledged',
  'ambiguous',
  'criticised',
  'immunity-argued',
  'assurances',
  'not-a-party',
  'conduct',
] as const;
export type Stance = (typeof STANCES)[number];

export interface StatePosition {
  readonly date: PartialDate;
  readonly speaker: Words;
  readonly stance: Stance;
  readonly text: Words;
  readonly check: Check;
  readonly citations: readonly Citation[];
}

/** A state's place under the Rome Statute. `none`: neither party nor, as far as recorded here, signatory. */
export interface TreatyStatus {
  readonly status: 'party' | 'former' | 'signatory' | 'none';
  readonly deposited?: Day;
  readonly how?: 'ratification' | 'accession' | 'acceptance' | 'succession';
  readonly inForce?: Day;
  readonly left?: Day;
  readonly signed?: Day;
  /** A notification of withdrawal that has not taken effect, and the day on which it was itself withdrawn. */
  readonly withdrawalNotified?: Day;
  readonly withdrawalRevoked?: Day;
  readonly note?: Words;
  readonly citations: readonly Citation[];
}

/** Recognition of the State of Palestine. `listed`: in the count of 157 (or the Holy See); `not-counted`: see the note. */
export interface Recognition {
  readonly status: 'listed' | 'not-counted' | 'not-listed';
  readonly date?: PartialDate;
  readonly note?: Words;
  readonly citations: readonly Citation[];
}

export interface State extends Entry {
  /** ISO 3166-1 alpha-3 code in lower case: also the id of the actor. */
  readonly id: string;
  readonly name: Words;
  /** Other names by which the search finds it. */
  readonly also: readonly string[];
  /** Capital letters. */
  readonly iso3: string;
  /** Three digits. */
  readonly numeric: string;
  readonly un: 'member' | 'observer' | 'none';
  readonly eu: boolean;
  readonly rome: TreatyStatus;
  readonly recognition: Recognition;
  /** Positions on the warrants of 21 November 2024, oldest first. */
  readonly positions: readonly StatePosition[];
  /** The last position found that says something on arrest. */
  readonly stance?: Stance;
  readonly stanceNote?: Words;
}

export const MEASURE_TYPES = [
  'arms-embargo',
  'partial-arms',
  'export-licence-suspension',
  'port-denial',
  'trade',
  'sanctions-on-persons',
  'diplomatic',
  'airspace',
  'court-ruling',
  'recognition',
  'supply',
  'support',
] as const;
export type MeasureType = (typeof MEASURE_TYPES)[number];

export interface Measure extends Entry {
  readonly id: string;
  /** Id of an actor: a state, or the European Union. */
  readonly state: string;
  readonly type: MeasureType;
  readonly date: PartialDate;
  /** The day it ended or was reversed. */
  readonly ended?: Day;
  readonly text: Words;
  readonly decidedBy: Words;
  readonly status: Words;
  readonly note?: Words;
  readonly statusAsOf: Day;
  readonly check: Check;
  readonly event?: string;
  readonly citations: readonly Citation[];
}

export const BALLOTS = ['yes', 'no', 'abstain', 'not-voting'] as const;
export type Ballot = (typeof BALLOTS)[number];

export interface VoteCount {
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
  readonly notVoting: number;
}

export interface Resolution extends Entry {
  readonly id: string;
  readonly body: 'ga' | 'hrc';
  readonly number: string;
  readonly title: Words;
  /** What it is about in a few words: several have one title. */
  readonly label: Words;
  readonly date: Day;
  readonly asks: Words;
  /** The same in the length of a shared link, where it is longer. */
  readonly short?: Words;
  /** The count as recorded when the vote was taken. */
  readonly count: VoteCount;
  /** A count that the United Nations gave later, with its reason. */
  readonly later?: VoteCount & { readonly why: Words };
  /** How each state voted, by state id; absent where the roll call was not read. */
  readonly rollCall?: ReadonlyMap<string, Ballot>;
  /** Named votes where only some are known. */
  readonly someVotes?: Words;
  readonly note?: Words;
  readonly check: Check;
  readonly event?: string;
  readonly citations: readonly Citation[];
}

interface Told {
  readonly text: Words;
  readonly check: Check;
  readonly citations: readonly Citation[];
}

export interface HagueGroup extends Entry {
  readonly asOf: Day;
  readonly what: Told;
  readonly founded: Day;
  readonly founders: readonly string[];
  readonly foundersNote: Words;
  readonly convenor: Told;
  readonly chairs: readonly string[];
  readonly changes: readonly {
    readonly state: string;
    readonly status: 'former' | 'member';
    readonly date: PartialDate;
    readonly text: Words;
    readonly check: Check;
    readonly citations: readonly Citation[];
  }[];
  readonly commitments: readonly { readonly n: number; readonly text: Words }[];
  readonly commitmentsNote: Told;
  readonly bogota: readonly { readonly n: number; readonly text: Words }[];
  readonly bogotaNote: Told;
  readonly endorsers: readonly {
    readonly date: Day;
    readonly states: readonly string[];
    readonly note?: Words;
    readonly citations: readonly Citation[];
  }[];
  readonly meetings: readonly {
    readonly id: string;
    readonly date: PartialDate;
    readonly place?: string;
    readonly text: Words;
    readonly attending: readonly string[];
    readonly event?: string;
    readonly citations: readonly Citation[];
  }[];
  readonly reactions: readonly (Told & { readonly by: Words; readonly date: PartialDate })[];
  readonly limits: readonly Told[];
}

export interface Sanctions extends Entry {
  readonly asOf: Day;
  readonly order: Told & { readonly name: Words; readonly date: Day };
  readonly bill: Told & { readonly name: Words };
  readonly rounds: readonly {
    readonly n: number;
    readonly date: Day;
    /** Persons and organisations as they were described when listed. */
    readonly listed: readonly { readonly name: string; readonly role: Words; readonly state?: string }[];
    readonly reason?: Words;
    readonly note?: Words;
    readonly event?: string;
    readonly citations: readonly Citation[];
  }[];
  readonly totals: Told;
  readonly responses: readonly (Told & { readonly by: Words; readonly date: PartialDate })[];
  readonly challenges: readonly (Told & {
    readonly court: Words;
    readonly plaintiffs: Words;
    readonly filed: Day;
    readonly ruled?: PartialDate;
  })[];
}
