/* A chart in small, for the gallery, on a light and on a dark ground. */
import type { APIRoute } from 'astro';
import { thumbnailOf } from '../../../charts/downloads.ts';
import { chartIds, figure } from '../../../charts/figure.ts';
import { pathsOf } from '../../../components/frame/paths.ts';

export const getStaticPaths = () =>
  pathsOf('chart', chartIds).flatMap(({ params }) =>
    (['light', 'dark'] as const).map((shade) => ({ params: { ...params, shade } })),
  );

export const GET: APIRoute = ({ params }) => {
  const shade = params['shade'] === 'dark' ? 'dark' : 'light';
  return new Response(new Uint8Array(thumbnailOf(figure(params['lang'] ?? '', params['chart'] ?? ''), shade)), {
    headers: { 'Content-Type': 'image/png' },
  });
};
