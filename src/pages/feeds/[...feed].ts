/* Feeds of every language: entries, chapters, corrections and figures, as Atom and as JSON Feed. */
import type { APIRoute } from 'astro';
import { chaptersOf } from '../../load/chapters.ts';
import { locales } from '../../load/world.ts';
import { feedFiles } from '../../share/feeds.ts';

export async function getStaticPaths() {
  const all = await Promise.all(
    locales().map(async ({ tag }) =>
      feedFiles(
        tag,
        (await chaptersOf(tag)).map(({ slug, head }) => ({ slug, ...head })),
      ),
    ),
  );
  return all.flat().map(({ path, body }) => ({ params: { feed: path }, props: { body } }));
}

export const GET: APIRoute = ({ props }) => new Response((props as { body: string }).body);
