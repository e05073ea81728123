/* Everything that has a card, for the guide: asked for when a reader chooses among it. */
import type { APIRoute } from 'astro';
import { languagePaths } from '../../../../components/frame/paths.ts';
import { offeredCards } from '../../../../share/offered-cards.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(offeredCards(params['lang'] ?? '')), { headers: { 'Content-Type': 'application/json' } });
