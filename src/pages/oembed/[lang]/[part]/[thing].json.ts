/* A thing of the record as oEmbed: its card. */
import type { APIRoute } from 'astro';
import { locales } from '../../../../load/world.ts';
import { embedCard, embedCards } from '../../../../share/embed-cards.ts';
import { cardAnswerOf } from '../../../../share/oembed.ts';

export const getStaticPaths = () =>
  locales().flatMap(({ tag }) =>
    [...embedCards(tag).values()]
      .filter(({ path }) => path.length === 2)
      .map(({ path: [part, thing] }) => ({ params: { lang: tag, part, thing } })),
  );

export const GET: APIRoute = ({ params: { lang = '', part = '', thing = '' } }) =>
  new Response(cardAnswerOf(embedCard(lang, [part, thing])), { headers: { 'Content-Type': 'application/json' } });
