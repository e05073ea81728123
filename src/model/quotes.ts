/* The Court's own words for an operative paragraph, or why there are none. */
import type { Source } from './record.ts';

/** Why a point stands in our words alone: no copy of the clause to quote from, or one that no second confirms. */
export const OWN_WORDS = ['no-copy', 'one-copy'] as const;
export type OwnWords = (typeof OWN_WORDS)[number];

/** The operative words to the letter, as the document or two independent copies of it have them. */
export interface PointQuote {
  readonly text: string;
  /** BCP 47 tag of the language of the words. */
  readonly lang: string;
  /** Paragraph and page: "para. 57 (2) (a)". */
  readonly at: string;
  readonly source: Source;
  /** Absent where the document itself was read. */
  readonly second?: Source;
}
