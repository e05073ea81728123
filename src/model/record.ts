/*
 * The things of the record as the whole house knows them: events, sources, actors, places, terms and
 * periods, joined and frozen. Knows no file format, no page and no picture.
 */
import type { Day, PartialDate } from './date.ts';
import type { Change, Changed, Entry } from './entry.ts';
import type { Words } from './words.ts';

/** The five lanes of the record, in the order in which they are always shown. */
export const LANES = ['war', 'icj', 'icc', 'un', 'states'] as const;
export type LaneId = (typeof LANES)[number];

/** 1 key, 2 main, 3 further. */
export type Importance = 1 | 2 | 3;

/** `verified`: primary text read, or two independent sources agree. `single-source`: one source, and the reader is told. */
export type Check = 'verified' | 'single-source';

/** How much of a source was read before it was cited. */
export type Read = 'full' | 'part' | 'excerpt' | 'no';

export const SOURCE_KINDS = [
  'court',
  'un',
  'state',
  'organisation',
  'ngo',
  'academic',
  'press',
  'dataset',
  'reference',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** What a document is to those who cite it: decisions of courts first, then what is filed and said there, then others. */
export const DOC_TYPES = [
  'judgment',
  'order',
  'advisory-opinion',
  'decision',
  'opinion',
  'pleading',
  'verbatim-record',
  'treaty',
  'resolution',
  'report',
  'press-release',
  'statement',
  'letter',
] as const;
export type DocType = (typeof DOC_TYPES)[number];

/** Kinds of documents that somebody who acted put their name to; the others report on them, study them or list them. */
export const OFFICIAL_KINDS: readonly SourceKind[] = ['court', 'un', 'state', 'organisation'];

export const LINK_TYPES = ['answers', 'orders', 'amends', 'ends', 'reports-under', 'follows'] as const;
export type LinkType = (typeof LINK_TYPES)[number];

/** A document or report that a statement rests on. */
export interface Source {
  readonly id: string;
  readonly kind: SourceKind;
  readonly title: string;
  readonly publisher: string;
  /** BCP 47 tag of the language of the document. */
  readonly lang: string;
  readonly date?: PartialDate;
  /** Address of the original document; absent where none is certain. */
  readonly url?: string;
  readonly read: Read;
  /** Where the text was read, in words, when that was not the original address. */
  readonly readAt?: string;
  /** A copy of the original in a web archive, and the day on which it was archived. */
  readonly archived?: { readonly url: string; readonly day: Day };
  /** Address of the copy that was read, where it was not the original. */
  readonly copy?: string;
  readonly docType?: DocType;
  /** Who stands against whom, as the court names them. */
  readonly parties?: string;
  /** Number of the case, or of the record in it: "General List No. 192", "ICC-01/18-143". */
  readonly caseNumber?: string;
  /** Where it is printed among the decisions of its court: "[2025] EWHC 1615 (Admin)". */
  readonly reports?: string;
  /** Of the United Nations. */
  readonly symbol?: string;
}

/** One source at one place in it. */
export interface Citation {
  readonly source: Source;
  /** Paragraph, page or section, as printed: "para. 86". */
  readonly at?: string;
}

export interface Actor {
  readonly id: string;
  readonly kind: 'state' | 'court' | 'body' | 'group' | 'person' | 'organisation';
  readonly name: Words;
  /** ISO 3166-1 alpha-3 code, for states. */
  readonly iso3?: string;
}

export interface Place {
  readonly id: string;
  readonly name: Words;
  /** Degrees north and east (WGS 84). */
  readonly lat: number;
  readonly lon: number;
  readonly approximate: boolean;
  /** Its number in GeoNames, whose point it is. */
  readonly geonames?: number;
  /** Address of a building, and what sits there. */
  readonly says?: Words;
  readonly citations?: readonly Citation[];
}

/** A line that needs words, or land against sea without any border. */
export const OUTLINES = ['line', 'coast'] as const;

/** A line on a map, from a public set of data. */
export interface Outline {
  readonly id: string;
  readonly of: (typeof OUTLINES)[number];
  readonly name: Words;
  /** Whose work it is and its licence. */
  readonly credit: Words;
  /** Closed rings of degrees east and north. */
  readonly rings: readonly (readonly (readonly [lon: number, lat: number])[])[];
}

/** What a party said of an event, in reported speech or a short quotation. */
export interface Position {
  readonly by: Actor;
  /** Office or person that spoke, where the actor alone does not say it. */
  readonly speaker?: Words;
  readonly text: Words;
  readonly citations: readonly Citation[];
}

/** A link as written on the later event, pointing at the earlier one. */
export interface EventLink {
  readonly type: LinkType;
  readonly to: string;
}

export interface Event extends Entry {
  readonly id: string;
  readonly lane: LaneId;
  readonly importance: Importance;
  readonly title: Words;
  /** A flag's words for the picture, 32 characters at most. */
  readonly label?: Words;
  /** Who gets a flag first: 0 before 9. */
  readonly rank: number;
  readonly summary: Words;
  /** The same in the length of a shared link, where it is longer. */
  readonly short?: Words;
  /** What the reader must know about the statement itself: a dispute, a revision. */
  readonly note?: Words;
  readonly happened?: PartialDate;
  readonly decided?: PartialDate;
  readonly published?: PartialDate;
  /** The date that places the event: happened, else decided, else published. */
  readonly when: PartialDate;
  readonly check: Check;
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  /** Docket or situation the event belongs to: "icj-192". */
  readonly proceeding?: string;
  readonly tags: readonly string[];
  /** Other names by which the search finds it: the symbol of a resolution that has no page. */
  readonly also: readonly string[];
  readonly citations: readonly Citation[];
  readonly positions: readonly Position[];
  /** Why only one party's words stand among the positions. */
  readonly positionsNote?: Words;
  readonly links: readonly EventLink[];
  /** Links of other events that point here. */
  readonly linkedFrom: readonly { readonly type: LinkType; readonly from: string }[];
  readonly added: Day;
}

/** A ceasefire or truce as ground behind the lanes. `to` is absent while no end is known. */
export interface Period {
  readonly id: string;
  readonly name: Words;
  readonly from: Day;
  readonly to?: Day;
  readonly citations: readonly Citation[];
}

export interface Lane {
  readonly id: LaneId;
  readonly name: Words;
  readonly longName: Words;
  /** The record of this lane was checked up to this day; after it nothing is implied. */
  readonly checkedThrough: Day;
}

export interface Term extends Changed {
  readonly id: string;
  readonly term: Words;
  readonly gloss: Words;
  readonly citations: readonly Citation[];
}

/** Where one matter stands, for the home page. */
export interface Standing extends Entry {
  readonly id: string;
  readonly group: 'icj' | 'icc' | 'war';
  readonly name: Words;
  /** Set in italics: a case name. */
  readonly caseName: boolean;
  readonly status: Words;
  readonly disc: 'full' | 'half' | 'empty';
  readonly figure?: Words;
  readonly sentence: Words;
  readonly next?: Words;
  readonly followed?: Words;
  readonly asOf: Day;
  readonly event?: string;
  /** Where the table of a chart lists what the card counts: its name leads there. */
  readonly chart?: string;
  readonly citations: readonly Citation[];
}

/** The parts of the gallery, in order. */
export const CHART_PARTS = ['all', 'war', 'icj', 'icc', 'states'] as const;
export type ChartPart = (typeof CHART_PARTS)[number];

/** One chart as an editor wrote it; `options` is checked by its kind. */
export interface ChartEntry {
  readonly id: string;
  readonly kind: string;
  readonly part: ChartPart;
  readonly title: Words;
  /** What the chart is, in words that stay true while its numbers change. */
  readonly name: Words;
  readonly subtitle: Words;
  /** The same in the length of a shared link, where it is longer. */
  readonly short?: Words;
  readonly note?: Words;
  readonly options: unknown;
  readonly changed: readonly Change[];
}
