/* An event's citation as a BibTeX file. */
import type { APIRoute } from 'astro';
import { pathsOf } from '../../../components/frame/paths.ts';
import { readerOf } from '../../../components/frame/reader.ts';
import { citableOf } from '../../../components/record/citable.ts';
import { toBibTeX } from '../../../components/record/citation.ts';
import { loadWorld } from '../../../load/world.ts';

export const getStaticPaths = () => pathsOf('event', (lang) => loadWorld(lang).event.keys());

export const GET: APIRoute = ({ params }) =>
  new Response(toBibTeX(citableOf(readerOf(params['lang']), params['event'] ?? '')), {
    headers: { 'Content-Type': 'application/x-bibtex; charset=utf-8' },
  });
