/* A chart as SVG. */
import type { APIRoute } from 'astro';
import { svgOf } from '../../../charts/downloads.ts';
import { chartIds, figure } from '../../../charts/figure.ts';
import { pathsOf } from '../../../components/frame/paths.ts';

export const getStaticPaths = () => pathsOf('chart', chartIds);

export const GET: APIRoute = ({ params }) =>
  new Response(String(svgOf(figure(params['lang'] ?? '', params['chart'] ?? ''))), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
