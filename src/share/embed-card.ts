/*
 * What a card on another site says of one thing of the record, as plain data: made by `embed-cards.ts`, reckoned by
 * `card-height.ts`, printed by `components/embed/Card.astro`. Knows no page.
 */
import type { Vote } from '../model/cases.ts';
import type { Verdict } from '../model/figures.ts';
import type { Citation, LaneId } from '../model/record.ts';
import type { Words } from '../model/words.ts';

/** Parts of the site whose things are shown as cards, in the order in which the guide offers them. */
export const CARD_PARTS = [
  'questions',
  'figures',
  'claims',
  'events',
  'orders',
  'cases',
  'warrants',
  'states',
  'resolutions',
  'glossary',
] as const;
export type CardPart = (typeof CARD_PARTS)[number];

/** A text of a card. `quote`: words of a document, in quotation marks, before ours. */
export interface CardText {
  readonly role: 'lead' | 'plain' | 'fine' | 'quote';
  readonly words: Words;
  /** Whose words they are, or what they are, in the language of the card; stands before them. */
  readonly label?: string;
  /** It rests on one source. */
  readonly single?: boolean;
}

export interface EmbedCard {
  readonly lang: string;
  readonly part: CardPart;
  /** Below `embed/card` and below `oembed/<lang>`: part and thing, and for a clause its place in the decision. */
  readonly path: readonly string[];
  /** Address of its page under the language. */
  readonly segments: readonly string[];
  /** The place in that page. */
  readonly fragment?: string;
  /** What it is: "Claim". */
  readonly kind: string;
  readonly lane?: LaneId;
  /** Whose it is: the court, the decision that a clause is of. */
  readonly context?: Words;
  readonly title: Words;
  /** A case name is set in italics, a number large. */
  readonly setting?: 'case' | 'number';
  /** What a pasted code calls it: no number that will be another. */
  readonly name: Words;
  readonly verdict?: Verdict;
  readonly texts: readonly CardText[];
  readonly vote?: Vote;
  /** The day to which it holds. */
  readonly asOf: string;
  readonly citations: readonly Citation[];
}
