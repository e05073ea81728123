/* What teachers take, as oEmbed. */
import type { APIRoute } from 'astro';
import { pathsOf } from '../../../../components/frame/paths.ts';
import { teachAnswerOf, teachAnswers } from '../../../../share/oembed.ts';

export const getStaticPaths = () => pathsOf('page', teachAnswers);

export const GET: APIRoute = ({ params }) =>
  new Response(teachAnswerOf(params['lang'] ?? '', params['page'] ?? ''), {
    headers: { 'Content-Type': 'application/json' },
  });
