/* A claim, a term or a number as oEmbed. */
import type { APIRoute } from 'astro';
import { citableOf, type CitedPart } from '../../../../components/record/citable.ts';
import { citedPaths } from '../../../../components/record/cited-paths.ts';
import { readerOf } from '../../../../load/reader.ts';
import { linkAnswerOf } from '../../../../share/oembed.ts';

const PARTS: readonly CitedPart[] = ['claims', 'glossary', 'figures'];

export const getStaticPaths = async () => (await citedPaths()).filter(({ params: { part } }) => PARTS.includes(part));

export const GET: APIRoute = ({ params }) => {
  const [lang, id] = [params['lang'] ?? '', params['thing'] ?? ''];
  const part = PARTS.find((each) => each === params['part']);
  if (!part) throw new Error(`Nothing at ${params['part']} is answered for here`);
  const { title } = citableOf(readerOf(lang), part, id, []);
  return new Response(linkAnswerOf(lang, [part, id], title, []), { headers: { 'Content-Type': 'application/json' } });
};
