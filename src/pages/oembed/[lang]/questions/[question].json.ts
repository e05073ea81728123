/* A question as oEmbed. */
import type { APIRoute } from 'astro';
import { pathsOf } from '../../../../components/frame/paths.ts';
import { loadWorld } from '../../../../load/world.ts';
import { linkAnswerOf } from '../../../../share/oembed.ts';

export const getStaticPaths = () => pathsOf('question', (lang) => loadWorld(lang).questions.keys());

export const GET: APIRoute = ({ params }) => {
  const [lang, id] = [params['lang'] ?? '', params['question'] ?? ''];
  const title = loadWorld(lang).questions.get(id)?.question.text ?? '';
  return new Response(linkAnswerOf(lang, ['questions', id], title, []), {
    headers: { 'Content-Type': 'application/json' },
  });
};
