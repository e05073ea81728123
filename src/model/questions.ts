/* Questions that readers type, answered from the record. Knows no file format. */
import type { Day } from './date.ts';
import type { Entry } from './entry.ts';
import type { Citation, Position } from './record.ts';
import type { Words } from './words.ts';

/** The parts of the list of questions, in order. */
export const QUESTION_TOPICS = ['courts', 'war', 'warrants', 'states', 'numbers'] as const;
export type QuestionTopic = (typeof QUESTION_TOPICS)[number];

/** The document that answers, and the place in it. */
export interface AnsweringDocument extends Citation {
  /** In its own language. */
  readonly quote?: string;
}

/** One question as people type it. */
export interface Question extends Entry {
  readonly id: string;
  readonly topic: QuestionTopic;
  /** Its place in its topic. */
  readonly rank: number;
  /** Its place among the six of the home page. */
  readonly home?: number;
  readonly question: Words;
  /** At most 60 words; the first sentence answers. */
  readonly answer: Words;
  readonly citations: readonly Citation[];
  readonly why: readonly { readonly text: Words; readonly citations: readonly Citation[] }[];
  /** What each side says. */
  readonly sides: readonly Position[];
  /** Why only one or none speaks. */
  readonly sidesNote?: Words;
  readonly document: AnsweringDocument;
  /** Ids of charts. */
  readonly pictures: readonly string[];
  /** Addresses below the language: `orders/icj-192-order-2024-05-24`, `chapters/reading-an-order#p12`. */
  readonly onward: readonly string[];
  /** The day through which the answer was checked. */
  readonly asOf: Day;
  /** Other wordings that people type, for the search; no page shows them. */
  readonly asked: readonly Words[];
}
