/* Every card of a language as the guide offers it. */
import type { OfferedCards } from '../embed/offered.ts';
import { readerOf } from '../load/reader.ts';
import { absolute } from '../load/site.ts';
import { cardHeight, CARD_WIDTHS } from './card-height.ts';
import { embedCards } from './embed-cards.ts';
import { scriptIntegrity } from './embedded.ts';

/** In the order of the record. */
export function offeredCards(lang: string): OfferedCards {
  const { t, href } = readerOf(lang);
  return {
    pages: absolute(href.page()),
    pictures: absolute(href.root('share', lang, '')),
    script: absolute(href.root('embed', 'v1.js')),
    integrity: scriptIntegrity(),
    alt: t('cards.pictureAlt', { name: '{name}' }),
    cards: [...embedCards(lang)].map(([path, card]) => [
      path,
      card.name.text,
      cardHeight(card, CARD_WIDTHS.phone),
      cardHeight(card, CARD_WIDTHS.column),
    ]),
  };
}
