/* A chart as oEmbed. */
import type { APIRoute } from 'astro';
import { chartIds } from '../../../charts/figure.ts';
import { pathsOf } from '../../../components/frame/paths.ts';
import { oembedOf } from '../../../share/oembed.ts';

export const getStaticPaths = () => pathsOf('chart', chartIds);

export const GET: APIRoute = ({ params }) =>
  new Response(oembedOf(params['lang'] ?? '', params['chart'] ?? ''), {
    headers: { 'Content-Type': 'application/json' },
  });
