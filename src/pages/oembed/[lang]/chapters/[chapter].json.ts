/* A chapter as oEmbed. */
import type { APIRoute } from 'astro';
import { chaptersOf } from '../../../../load/chapters.ts';
import { locales } from '../../../../load/world.ts';
import { linkAnswerOf } from '../../../../share/oembed.ts';

export async function getStaticPaths() {
  const paths = locales().map(async ({ tag }) =>
    (await chaptersOf(tag)).map(({ slug, head }) => ({
      params: { lang: tag, chapter: slug },
      props: { title: head.title },
    })),
  );
  return (await Promise.all(paths)).flat();
}

export const GET: APIRoute = async ({ params, props }) => {
  const lang = params['lang'] ?? '';
  const { title } = props as { title: string };
  return new Response(linkAnswerOf(lang, ['chapters', params['chapter'] ?? ''], title, await chaptersOf(lang)), {
    headers: { 'Content-Type': 'application/json' },
  });
};
