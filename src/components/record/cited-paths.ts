/* The citation files of every thing that has one: their paths, and what each holds. */
import type { APIRoute } from 'astro';
import { chaptersOf } from '../../load/chapters.ts';
import { locales } from '../../load/world.ts';
import { readerOf } from '../../load/reader.ts';
import { citableOf, citedAt, citedIn } from './citable.ts';
import type { Citable } from './citation.ts';

/** A path per language and thing: `[lang]/[part]/[thing]`. */
export async function citedPaths() {
  const paths = locales().map(async ({ tag }) =>
    citedIn(readerOf(tag), await chaptersOf(tag)).map(([part, thing]) => ({ params: { lang: tag, part, thing } })),
  );
  return (await Promise.all(paths)).flat();
}

/** The route that answers with a thing's citation. @param write the record of one thing @param type of the file */
export function citationRoute(write: (thing: Citable) => string, type: string): APIRoute {
  return async ({ params }) => {
    const cited = citedAt([params['part'] ?? '', params['thing'] ?? '']);
    if (!cited) throw new Error(`Nothing at ${params['part']}/${params['thing']} has a citation`);
    const reader = readerOf(params['lang']);
    return new Response(write(citableOf(reader, ...cited, await chaptersOf(reader.lang))), {
      headers: { 'Content-Type': `${type}; charset=utf-8` },
    });
  };
}
