/* What a class reads and how it talks: sets of documents, controversies with a sheet for each side, protocols. */
import type { Day } from './date.ts';
import type { Citation, Source } from './record.ts';
import type { Words } from './words.ts';

/** The length of a controversy in class. */
export const CONTROVERSY_MINUTES = 45;

/**
 * Whose voice an extract is. `judge` and `dissent` are one judge's words and not the Court's; `treaty` is nobody's;
 * `officers` speak without a name and not for Israel; `ministry` is Gaza's Ministry of Health and not the State of
 * Palestine; `expert` is a study or a monitor, `civil` an organisation, `witness` somebody who was there.
 */
export const VOICES = [
  'court',
  'judge',
  'dissent',
  'prosecutor',
  'treaty',
  'isr',
  'officers',
  'pse',
  'ministry',
  'hamas',
  'zaf',
  'state',
  'un',
  'expert',
  'civil',
  'witness',
] as const;
export type Voice = (typeof VOICES)[number];

/** How hard a text or a question is. */
export const LEVELS = ['easy', 'middle', 'hard'] as const;
export type Level = (typeof LEVELS)[number];

/** A text and what it rests on; nothing where it states nothing of the world. */
export interface Stated {
  readonly text: Words;
  readonly citations: readonly Citation[];
}

/** A step of a protocol or a controversy. */
export interface Step {
  readonly minutes: number;
  readonly title: Words;
  readonly text: Words;
}

/** Exact words of a document. */
export interface Extract {
  readonly id: string;
  readonly source: Source;
  /** The place in it. */
  readonly at: string;
  /** In its own language. */
  readonly text: string;
  /** BCP 47 tag of the language of the words. */
  readonly lang: string;
  /** Ours, where the words are not English. */
  readonly translation?: Words;
  readonly from: Voice;
  readonly context: Stated;
  /** Hard words of it, explained. */
  readonly words: Readonly<Record<string, Words>>;
  readonly level: Level;
}

/** A question with its model answer. */
export interface Asked extends Stated {
  readonly answer: Words;
}

/** The three ways of questioning a document, in order. */
export const SET_QUESTIONS = ['source', 'context', 'corroboration'] as const;
export type SetQuestion = (typeof SET_QUESTIONS)[number];

/** Documents for a class; its page is `teach/documents/<id>`. */
export interface DocumentSet {
  readonly id: string;
  readonly order: number;
  readonly title: Words;
  readonly question: Words;
  readonly intro: Stated;
  readonly extracts: readonly Extract[];
  readonly questions: Readonly<Record<SetQuestion, readonly Asked[]>>;
  readonly asOf: Day;
}

/** One side of a controversy. */
export interface Sheet {
  readonly id: string;
  readonly side: Words;
  readonly points: readonly Stated[];
}

/** A contested question with a sheet for each of two sides; its page is `teach/controversies/<id>`. */
export interface Controversy {
  readonly id: string;
  readonly order: number;
  readonly title: Words;
  readonly question: Words;
  /** Two, of equal length and weight. */
  readonly sheets: readonly Sheet[];
  /** What both accept. */
  readonly shared: readonly Stated[];
  /** They add up to 45 minutes. */
  readonly steps: readonly Step[];
  readonly asOf: Day;
}

/** A way to talk in class; its page is `teach/protocols/<id>`. */
export interface Protocol {
  readonly id: string;
  readonly order: number;
  readonly title: Words;
  readonly about: Words;
  readonly minutes: number;
  /** They add up to its minutes. */
  readonly steps: readonly Step[];
  /** Sentences that students may use. */
  readonly lines: readonly Words[];
}
