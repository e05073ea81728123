/* A clause of a decision as oEmbed: its card. It has no page of its own; its frame leads here. */
import type { APIRoute } from 'astro';
import { locales } from '../../../../../load/world.ts';
import { embedCard, embedCards } from '../../../../../share/embed-cards.ts';
import { cardAnswerOf } from '../../../../../share/oembed.ts';

export const getStaticPaths = () =>
  locales().flatMap(({ tag }) =>
    [...embedCards(tag).values()]
      .filter(({ fragment }) => fragment !== undefined)
      .map(({ path: [, order, clause] }) => ({ params: { lang: tag, order, clause } })),
  );

export const GET: APIRoute = ({ params: { lang = '', order = '', clause = '' } }) =>
  new Response(cardAnswerOf(embedCard(lang, ['orders', order, clause])), {
    headers: { 'Content-Type': 'application/json' },
  });
