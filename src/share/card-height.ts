/*
 * How high a card stands at a width: its texts broken into lines as `components/embed/Card.astro` sets them, and what
 * stands around them. For codes whose frame nobody gives its true height; `tests/site/card-height.spec.ts` holds both
 * to each other.
 */
import type { MeasuredFace } from '../charts/kit/glyph-widths.ts';
import { wrapText } from '../charts/kit/text-lines.ts';
import { textWidth } from '../charts/kit/text-width.ts';
import { bindText } from '../i18n/bound-text.ts';
import { formatDate } from '../i18n/dates.ts';
import { quoted } from '../i18n/quoted.ts';
import { readerOf } from '../load/reader.ts';
import type { CardText, EmbedCard } from './embed-card.ts';

/** CSS pixels of a frame on a phone, and of one in a column of text. */
export const CARD_WIDTHS = { phone: 320, column: 640 } as const;

interface Set {
  readonly face: MeasuredFace;
  readonly size: number;
  readonly leading: number;
  /** Above it. */
  readonly above: number;
}

/** Sizes, leadings and the room above, in CSS pixels. */
const TITLE: Set = { face: 'display400', size: 24, leading: 28.8, above: 4 };
const NUMBER: Set = { face: 'display400', size: 44, leading: 48.4, above: 4 };
const KICKER: Set = { face: 'sans600', size: 13, leading: 16.9, above: 0 };
const CONTEXT: Set = { face: 'sans400', size: 13, leading: 18.85, above: 4 };
const SOURCES: Set = { face: 'sans400', size: 13, leading: 19.5, above: 0 };
const TEXTS: Readonly<Record<CardText['role'], Set>> = {
  lead: { face: 'sans400', size: 17, leading: 24.65, above: 12 },
  plain: { face: 'sans400', size: 15, leading: 21.75, above: 8 },
  fine: { face: 'sans400', size: 13, leading: 18.85, above: 8 },
  quote: { face: 'sans400', size: 17, leading: 24.65, above: 12 },
};
const PADDING = 16;
/** The line above the card. */
const RULE = 2;
/** Beside a quotation: its line and the room to it. */
const QUOTE = 14;
const VERDICT = 27;
/** A strip of votes with its count beside it, or under it where there is no room. */
const VOTE = { above: 8, square: 14.8, strip: 12.8, gap: 14.4, rows: 4.8, size: 15, leading: 19.5 } as const;
const SUMMARY = 26;
const FOOT = { rule: 21, credit: 30.1, gap: 16, rows: 2.2 } as const;
/** A browser may end a line a word sooner. */
const SOONER = 3;
const SPARE = 4;

/** Whole CSS pixels, in steps of ten so that a word more or less is no new code. @param width of the frame */
export function cardHeight(card: EmbedCard, width: number): number {
  const room = width - 2 * PADDING;
  const { t } = readerOf(card.lang);
  const single = ` ${t('event.singleSource')}`;
  const texts = card.texts.map(({ role, words, label = '', single: alone }) => {
    const said = bindText(role === 'quote' ? quoted(t, words.text) : words.text, words.lang);
    return blockOf(
      `${label} ${said}${alone ? single : ''}`.trim(),
      role === 'quote' ? room - QUOTE : room,
      TEXTS[role],
    );
  });
  const parts = [
    blockOf(card.kind, room - (card.lane ? 20 : 0), KICKER),
    blockOf(bindText(card.title.text, card.title.lang), room, card.setting === 'number' ? NUMBER : TITLE),
    card.context ? blockOf(card.context.text, room, CONTEXT) : 0,
    card.verdict ? VERDICT : 0,
    ...texts,
    card.vote ? voteHeight(card, room) : 0,
    footHeight(card, room),
  ];
  const all = parts.reduce((sum, each) => sum + each, 2 * PADDING + RULE + SPARE);
  return Math.ceil(all / 10) * 10;
}

function blockOf(text: string, width: number, { face, size, leading, above }: Set): number {
  return above + wrapText(text, width - SOONER, size, face).length * leading;
}

function voteHeight({ vote, lang }: EmbedCard, room: number): number {
  if (!vote) return 0;
  const { t, world } = readerOf(lang);
  const { inFavour, against } = vote;
  const names = vote.votedAgainst.map((id) => world.people.get(id)?.short ?? '').join(t('event.comma'));
  const count =
    against === 0 ? t('orders.unanimous', { count: inFavour }) : t('orders.count', { for: inFavour, against });
  const told = names ? `${count}, ${t('orders.namesAgainst')} ${names}` : count;
  const strip = (inFavour + against) * VOTE.square;
  const lines = wrapText(told, room, VOTE.size, 'sans600').length;
  const beside = strip + VOTE.gap + textWidth(told, VOTE.size, 'sans600') <= room;
  return VOTE.above + (beside ? VOTE.leading : VOTE.strip + VOTE.rows + lines * VOTE.leading);
}

/** The day, the sources (one by its name, several folded to their number), whose card it is. */
function footHeight({ asOf, citations, lang }: EmbedCard, room: number): number {
  const { t, locale } = readerOf(lang);
  const [only, ...others] = citations;
  const named = only
    ? [only.source.publisher, only.source.date && formatDate(locale, only.source.date, 'medium'), only.at]
        .filter(Boolean)
        .join(', ')
    : '';
  const sources = only === undefined ? 0 : others.length > 0 ? SUMMARY : blockOf(named, room, SOURCES);
  const credit = [t('site.name'), t('cards.open'), 'CC BY 4.0'].map((words, i) => textWidth(words, i === 0 ? 16 : 13));
  let [lines, used] = [1, 0];
  for (const width of credit) {
    if (used > 0 && used + FOOT.gap + width > room) [lines, used] = [lines + 1, width];
    else used += (used > 0 ? FOOT.gap : 0) + width;
  }
  return FOOT.rule + blockOf(asOf, room, SOURCES) + sources + lines * FOOT.credit + (lines - 1) * FOOT.rows;
}
