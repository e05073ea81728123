/* What teachers take, as oEmbed. */
import type { APIRoute } from 'astro';
import { pathsOf } from '../../../../components/frame/paths.ts';
import { loadWorld } from '../../../../load/world.ts';
import { TEACH, teachPageAt, teachPages } from '../../../../model/teach-pages.ts';
import { linkAnswerOf } from '../../../../share/oembed.ts';

export const getStaticPaths = () =>
  pathsOf('page', (lang) => teachPages(loadWorld(lang).teaching).map(({ segments }) => segments.slice(1).join('/')));

export const GET: APIRoute = ({ params }) => {
  const lang = params['lang'] ?? '';
  const segments = [TEACH, ...(params['page'] ?? '').split('/')];
  const title = teachPageAt(loadWorld(lang).teaching, segments)?.title.text ?? '';
  return new Response(linkAnswerOf(lang, segments, title, []), { headers: { 'Content-Type': 'application/json' } });
};
