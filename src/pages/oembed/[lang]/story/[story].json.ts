/* A story as oEmbed. */
import type { APIRoute } from 'astro';
import { story, storyIds } from '../../../../charts/story.ts';
import { pathsOf } from '../../../../components/frame/paths.ts';
import { linkAnswerOf } from '../../../../share/oembed.ts';

export const getStaticPaths = () => pathsOf('story', storyIds);

export const GET: APIRoute = ({ params }) => {
  const lang = params['lang'] ?? '';
  const told = story(lang, params['story'] ?? '');
  return new Response(linkAnswerOf(lang, told.segments, told.story.title.text, []), {
    headers: { 'Content-Type': 'application/json' },
  });
};
