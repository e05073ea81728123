/* A chapter as schema.org data: an article with its length, dates and the way to it. */
import type { Chapter } from '../../load/chapters.ts';
import { absolute } from '../../load/site.ts';
import { breadcrumbs as trail, type JsonLd, publication } from '../frame/json-ld.ts';
import type { Reader } from '../../load/reader.ts';

/** One data block for the page of the chapter. */
export function chapterData(reader: Reader, { slug, lang, head, minutes }: Chapter): JsonLd {
  const url = absolute(reader.href.page('chapters', slug));
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    '@id': url,
    url,
    headline: head.title,
    abstract: head.standfirst,
    inLanguage: lang,
    timeRequired: `PT${minutes}M`,
    ...publication(reader, { published: head.textOf, modified: head.textOf }),
    educationalUse: 'reading',
  };
}

export function breadcrumbs({ t, href }: Reader, { slug, head }: Chapter): JsonLd {
  return trail([
    { name: t('nav.home'), url: absolute(href.page()) },
    { name: t('nav.chapters'), url: absolute(href.page('chapters')) },
    { name: head.title, url: absolute(href.page('chapters', slug)) },
  ]);
}
