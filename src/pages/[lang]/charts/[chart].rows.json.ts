/* A chart's rows for the browser: what a live chart is laid out from. */
import type { APIRoute } from 'astro';
import { allChartIds, figure } from '../../../charts/figure.ts';
import { pathsOf } from '../../../components/frame/paths.ts';

export const getStaticPaths = () => pathsOf('chart', allChartIds);

export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(figure(params['lang'] ?? '', params['chart'] ?? '').rows), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
