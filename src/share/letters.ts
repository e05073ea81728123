/*
 * Which letters the picture printer can draw. Our fonts are subsets: without this a name in other letters would be
 * printed as boxes. `letters.test.ts` holds it to the fonts' own tables.
 */
import { FONT_LETTERS } from './font-letters.ts';
import type { Words } from '../model/words.ts';
import type { Card } from './card.ts';

const ISOLATES = /[\u2066-\u2069]/;
const ARABIC = /[\u0600-\u06ff]/;

/** A piece in brackets, with the space before it. */
const BRACKETED = /\s*[([][^()[\]]*[)\]]/g;

/** Whether a font of ours has the character; the marks that steer direction need none. */
export function hasGlyph(character: string): boolean {
  return FONT_LETTERS.has(character) || ARABIC.test(character) || ISOLATES.test(character);
}

/**
 * The text without the words that would be printed as boxes: a bracket that holds such a word goes as a whole.
 * @throws Error where nothing would be left: then the fonts must grow, not the text shrink
 */
export function printable(text: string): string {
  if (isPrintable(text)) return text;
  const left = text
    .replace(BRACKETED, (piece) => (isPrintable(piece) ? piece : ''))
    .split(' ')
    .filter(isPrintable)
    .join(' ')
    .trim();
  if (left === '') throw new Error(`No font in src/styles/fonts/ttf has the letters of "${text}"; see tools/fonts.ts`);
  return left;
}

/** The card with nothing on it that would be printed as a box; its description keeps every word. */
export function printableCard(card: Card): Card {
  const words = ({ text, lang }: Words): Words => ({ text: printable(text), lang });
  return {
    ...card,
    site: printable(card.site),
    kind: printable(card.kind),
    ...(card.context ? { context: words(card.context) } : {}),
    title: words(card.title),
    lines: card.lines.map((line) => ({ ...line, words: words(line.words) })),
    ...(card.votes ? { votes: { ...card.votes, label: printable(card.votes.label) } } : {}),
    ...(card.lanes
      ? { lanes: card.lanes.map((lane) => ({ ...lane, name: words(lane.name), date: printable(lane.date) })) }
      : {}),
    foot: card.foot.map(printable),
  };
}

const isPrintable = (text: string) => [...text].every(hasGlyph);
