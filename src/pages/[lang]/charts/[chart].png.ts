/* A chart as PNG. */
import type { APIRoute } from 'astro';
import { pngOf } from '../../../charts/downloads.ts';
import { chartIds, figure } from '../../../charts/figure.ts';
import { pathsOf } from '../../../components/frame/paths.ts';

export const getStaticPaths = () => pathsOf('chart', chartIds);

export const GET: APIRoute = ({ params }) =>
  new Response(new Uint8Array(pngOf(figure(params['lang'] ?? '', params['chart'] ?? ''))), {
    headers: { 'Content-Type': 'image/png' },
  });
