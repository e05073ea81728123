/* A page of the reference part as schema.org data. Knows the reader's words, no page. */
import { absolute } from '../../load/site.ts';
import { type JsonLd, publication } from '../frame/json-ld.ts';
import type { Reader } from '../../load/reader.ts';
import { daysOf } from '../record/days.ts';

export interface PageFacts {
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly type: 'Article' | 'Dataset' | 'DefinedTermSet';
  readonly about?: JsonLd;
  /** Of its address under its language: a thing with a page tells when it was last corrected. */
  readonly segments?: readonly string[];
}

/** The data block of a page. */
export function articleData(reader: Reader, page: PageFacts): JsonLd {
  const told = publication(reader, daysOf(reader.world, page.segments ?? [], []));
  return {
    '@context': 'https://schema.org',
    '@type': page.type,
    '@id': page.url,
    url: page.url,
    ...(page.type === 'Article' ? { headline: page.title } : { name: page.title }),
    description: page.description,
    inLanguage: reader.lang,
    ...told,
    ...(page.type === 'Dataset' ? { creator: told['publisher'], isAccessibleForFree: true } : {}),
    ...(page.about ?? {}),
  };
}

/** A data set's files, for pages that show a whole collection. @param files names in `/data/v1/` */
export function distributionOf({ href }: Reader, files: readonly string[]): JsonLd {
  return {
    distribution: files.map((name) => ({
      '@type': 'DataDownload',
      encodingFormat: name.endsWith('.csv') ? 'text/csv' : 'application/json',
      contentUrl: absolute(href.root('data', 'v1', name)),
    })),
  };
}

/** The glossary's terms. */
export function termSet({ world }: Reader): JsonLd {
  return {
    hasDefinedTerm: [...world.terms.values()].map(({ id, term, gloss }) => ({
      '@type': 'DefinedTerm',
      termCode: id,
      name: term.text,
      description: gloss.text,
    })),
  };
}
