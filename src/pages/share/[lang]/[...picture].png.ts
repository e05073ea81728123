/* The pictures that other programs show beside a link. */
import type { APIRoute } from 'astro';
import { chaptersOf } from '../../../load/chapters.ts';
import { locales } from '../../../load/world.ts';
import { sharePaths, sharePng } from '../../../share/pictures.ts';

export async function getStaticPaths() {
  const paths = locales().map(async ({ tag }) =>
    sharePaths(tag, await chaptersOf(tag)).map((picture) => ({ params: { lang: tag, picture } })),
  );
  return (await Promise.all(paths)).flat();
}

export const GET: APIRoute = async ({ params }) => {
  const lang = params['lang'] ?? '';
  const png = sharePng(lang, params['picture'] ?? '', await chaptersOf(lang));
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
