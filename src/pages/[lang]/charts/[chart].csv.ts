/* A chart as CSV. */
import type { APIRoute } from 'astro';
import { csvOf } from '../../../charts/downloads.ts';
import { chartIds, figure } from '../../../charts/figure.ts';
import { pathsOf } from '../../../components/frame/paths.ts';

export const getStaticPaths = () => pathsOf('chart', chartIds);

export const GET: APIRoute = ({ params }) =>
  new Response(csvOf(figure(params['lang'] ?? '', params['chart'] ?? '')), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
