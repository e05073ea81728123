/*
 * The cards of a language as the guide is given them: what differs from card to card, and what all share. Both sides
 * know this shape: it is written at build time and read in the browser.
 */
import type { Embedded } from './codes.ts';

/** One card, shortly: its path, what codes call it, and how high it stands on a phone and in a column. */
export type OfferedCard = readonly [path: string, name: string, phone: number, column: number];

export interface OfferedCards {
  /** Absolute address of the language's pages, with closing slash, and of the share pictures. */
  readonly pages: string;
  readonly pictures: string;
  readonly script: string;
  readonly integrity: string;
  /** Text alternative, with `{name}` where the name stands. */
  readonly alt: string;
  readonly cards: readonly OfferedCard[];
}

/** What the codes of a card are made from. @param phone whether its frame is as wide as a phone */
export function embeddedFrom(offered: OfferedCards, [path, name, narrow, wide]: OfferedCard, phone: boolean): Embedded {
  const [part = '', thing = '', place] = path.split('/');
  return {
    title: name,
    alt: offered.alt.replace('{name}', () => name),
    page: `${offered.pages}${part}/${thing}/${place === undefined ? '' : `#${place}`}`,
    embed: `${offered.pages}embed/card/${path}/`,
    png: `${offered.pictures}${part}/${thing}.png`,
    script: offered.script,
    integrity: offered.integrity,
    height: phone ? narrow : wide,
  };
}
