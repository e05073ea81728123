/*
 * The citation files of every page: their paths, and what each holds. A page has its own; where there are places in it
 * to cite, or documents that it rests on, it has files of those under it. CSL-JSON, from which programs choose by id,
 * holds a page with its places; who opens the other two in a reference manager would get all of them at once.
 */
import type { APIRoute } from 'astro';
import type { CslItem } from '../../cite/item.ts';
import { toBib, toCslJson, toRis } from '../../cite/write.ts';
import { readerOf } from '../../load/reader.ts';
import { locales } from '../../load/world.ts';
import { bibliographyOf, WITH_BIBLIOGRAPHY } from './bibliography.ts';
import { citedChapters } from './cited-chapters.ts';
import { citedName, citedPages, itemsOf } from './citable.ts';
import { partsOf } from './cited-parts.ts';

/** Last segments of the files under a page. */
const PARTS = 'parts';
const SOURCES = 'sources';

export const CITATION_FILES = {
  bib: { type: 'application/x-bibtex', name: 'BibTeX', write: toBib },
  ris: { type: 'application/x-research-info-systems', name: 'RIS', write: toRis },
  'csl.json': { type: 'application/vnd.citationstyles.csl+json', name: 'CSL-JSON', write: toCslJson },
} as const;

export type CitationFile = keyof typeof CITATION_FILES;

interface Props {
  readonly segments: readonly string[];
  readonly of: 'page' | typeof PARTS | typeof SOURCES;
}

/** A path per language and page, and per page with places or documents one more: `[lang]/[...page]`. */
export async function citedPaths() {
  const paths = locales().map(async ({ tag: lang }) => {
    const reader = readerOf(lang);
    const chapters = await citedChapters(lang);
    return citedPages(reader, chapters).flatMap((segments) => {
      const name = citedName(segments);
      const path = (page: string, of: Props['of']) => ({ params: { lang, page }, props: { segments, of } });
      const rests = segments.length > 1 && WITH_BIBLIOGRAPHY.some((part) => part === segments[0]);
      return [
        path(name, 'page'),
        ...(partsOf(reader, segments, chapters).length > 0 ? [path(`${name}/${PARTS}`, PARTS)] : []),
        ...(rests ? [path(`${name}/${SOURCES}`, SOURCES)] : []),
      ];
    });
  });
  return (await Promise.all(paths)).flat();
}

/** The route that answers with the citations of a page, of the places in it or of what it rests on. */
export function citationRoute(form: CitationFile): APIRoute<Props> {
  const { type, write } = CITATION_FILES[form];
  return async ({ params, props: { segments, of } }) => {
    const reader = readerOf(params['lang']);
    const chapters = await citedChapters(reader.lang);
    const all: readonly CslItem[] =
      of === SOURCES ? (bibliographyOf(reader, segments, chapters) ?? []) : itemsOf(reader, segments, chapters);
    const items = of === 'page' && form !== 'csl.json' ? all.slice(0, 1) : all;
    return new Response(write(items), { headers: { 'Content-Type': `${type}; charset=utf-8` } });
  };
}
