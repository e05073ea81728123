/* The pictures of a story's steps for a box, for the browser. */
import type { APIRoute } from 'astro';
import { picturesJson, story, storyIds } from '../../../charts/story.ts';
import { STORY_BOXES, type StoryBox } from '../../../charts/story-boxes.ts';
import { pathsOf } from '../../../components/frame/paths.ts';

const boxes = Object.keys(STORY_BOXES) as StoryBox[];

export const getStaticPaths = () =>
  pathsOf('story', storyIds).flatMap(({ params }) =>
    boxes.map((box) => ({ params: { ...params, box }, props: { box } })),
  );

export const GET: APIRoute = ({ params, props }) =>
  new Response(picturesJson(story(params['lang'] ?? '', params['story'] ?? ''), (props as { box: StoryBox }).box), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
