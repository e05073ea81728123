/* A card as other sites embed it, with whole addresses: what codes to paste, the guide and oEmbed answers are made from. */
import type { Embedded } from '../embed/codes.ts';
import { readerOf } from '../load/reader.ts';
import { absolute } from '../load/site.ts';
import { SHARED_AT_MOST } from '../model/words.ts';
import { cardHeight, CARD_WIDTHS } from './card-height.ts';
import { sharedText } from './description.ts';
import { scriptIntegrity } from './embedded.ts';
import type { EmbedCard } from './embed-card.ts';
import { sharePictureOf } from './pictures.ts';

/** A description of fewer characters than these is no sentence: “In force.” */
const FEW = 25;

/** In words that stay true: what is pasted is not changed again, and its addresses always show the newest. */
export function embeddedCard(card: EmbedCard): Embedded {
  const { lang, name, segments, fragment, path } = card;
  const { t, href } = readerOf(lang);
  return {
    title: name.text,
    alt: t('cards.pictureAlt', { name: name.text }),
    page: absolute(`${href.page(...segments)}${fragment ? `#${fragment}` : ''}`),
    embed: absolute(href.page('embed', 'card', ...path)),
    png: absolute(sharePictureOf(lang, segments, []).address),
    script: absolute(href.root('embed', 'v1.js')),
    integrity: scriptIntegrity(),
    height: cardHeight(card, CARD_WIDTHS.column),
  };
}

/** What a frame says of itself where others show a link to it. */
export function descriptionOf({ lang, kind, name, texts }: EmbedCard): string {
  const { t } = readerOf(lang);
  const lead = texts.find(({ role }) => role === 'lead') ?? texts.find(({ role }) => role === 'plain');
  const words = lead ? sharedText(lead.words) : '';
  // Two words alone say nothing of what they are said of.
  const told = words.length < FEW ? `${name.text}: ${words}` : words;
  const ended = /[.!?][”’)]*$/.test(told) ? told : `${told}.`;
  return lead && ended.length <= SHARED_AT_MOST ? ended : t('cards.short', { kind });
}
