/* An event as oEmbed. */
import type { APIRoute } from 'astro';
import { pathsOf } from '../../../../components/frame/paths.ts';
import { loadWorld } from '../../../../load/world.ts';
import { linkAnswerOf } from '../../../../share/oembed.ts';

export const getStaticPaths = () => pathsOf('event', (lang) => loadWorld(lang).event.keys());

export const GET: APIRoute = ({ params }) => {
  const [lang, id] = [params['lang'] ?? '', params['event'] ?? ''];
  const title = loadWorld(lang).event.get(id)?.title.text ?? '';
  return new Response(linkAnswerOf(lang, ['events', id], title, []), {
    headers: { 'Content-Type': 'application/json' },
  });
};
