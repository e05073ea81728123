/* A chart as JSON. */
import type { APIRoute } from 'astro';
import { jsonOf } from '../../../charts/downloads.ts';
import { chartIds, figure } from '../../../charts/figure.ts';
import { pathsOf } from '../../../components/frame/paths.ts';

export const getStaticPaths = () => pathsOf('chart', chartIds);

export const GET: APIRoute = ({ params }) =>
  new Response(jsonOf(figure(params['lang'] ?? '', params['chart'] ?? '')), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
