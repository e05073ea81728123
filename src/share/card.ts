/*
 * What a share picture says, as plain data: the page's own title and attributed words, nothing of its own. Cards are
 * made by `cards.ts`, laid out by `card-layout.ts` and printed by `card-svg.ts`. Knows no page.
 */
import type { Scene } from '../charts/scene/marks.ts';
import type { ShapeName } from '../charts/scene/shapes.ts';
import type { Words } from '../model/words.ts';

/** Pixels of every share picture. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** A line under the title, with the weight that it has beside the others. */
export interface CardLine {
  readonly words: Words;
  readonly role: 'case' | 'lead' | 'plain' | 'fine';
}

/** The counts of a decision, one per operative paragraph whose count was verified. */
export interface CardVotes {
  readonly label: string;
  readonly points: readonly { readonly name: string; readonly count: string }[];
}

export interface CardPicture {
  readonly scenes: readonly { readonly width: number; readonly scene: Scene }[];
  /** Rows that go on downwards may leave the picture at its lower edge; a curve or a map is shown whole. */
  readonly runsOn: boolean;
}

export interface Card {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The name of the site, which stands on every card. */
  readonly site: string;
  /** What kind of page it is: "Chapter 4". */
  readonly kind: string;
  readonly shape?: ShapeName;
  /** Lane or court. */
  readonly context?: Words;
  readonly title: Words;
  /** A case name is set in italics. */
  readonly caseName?: boolean;
  readonly lines: readonly CardLine[];
  readonly votes?: CardVotes;
  readonly picture?: CardPicture;
  /** On the card of the whole site: the day to which each lane was checked. */
  readonly lanes?: readonly { readonly shape: ShapeName; readonly name: Words; readonly date: string }[];
  /** Source and checked-through day, in the language of the page. */
  readonly foot: readonly string[];
  /** The picture in words, for someone who does not see it. */
  readonly alt: string;
}
