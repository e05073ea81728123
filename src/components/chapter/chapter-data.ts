/* A chapter as schema.org data: an article with its length, dates and the way to it. */
import { type Chapter, minutesOf } from '../../load/chapters.ts';
import type { PlainChapter } from '../../load/plain.ts';
import { absolute } from '../../load/site.ts';
import { breadcrumbs as trail, type JsonLd, publication } from '../frame/json-ld.ts';
import type { Reader } from '../../load/reader.ts';

/** What a text for reading says of itself to catalogues of lessons, in the fields of LRMI. */
const READING = {
  educationalUse: 'reading',
  learningResourceType: 'text',
  educationalLevel: 'upper secondary',
  audience: { '@type': 'EducationalAudience', educationalRole: 'student' },
};

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
    ...READING,
  };
}

/** A chapter in plain words: an article too, made from the chapter. */
export function plainData(reader: Reader, { slug, title, chapter, entry }: PlainChapter, abstract: string): JsonLd {
  const url = absolute(reader.href.page('chapters', slug, 'plain'));
  const told = publication(reader, { published: chapter.head.textOf, modified: chapter.head.textOf });
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    '@id': url,
    url,
    headline: title.text,
    abstract,
    inLanguage: title.lang,
    timeRequired: `PT${minutesOf(entry.body ?? '')}M`,
    ...told,
    isBasedOn: absolute(reader.href.page('chapters', slug)),
    ...READING,
  };
}

export function plainTrail(reader: Reader, { slug, chapter, title }: PlainChapter): JsonLd {
  const { t, href } = reader;
  return trail([
    { name: t('nav.home'), url: absolute(href.page()) },
    { name: t('nav.chapters'), url: absolute(href.page('chapters')) },
    { name: chapter.head.title, url: absolute(href.page('chapters', slug)) },
    { name: title.text, url: absolute(href.page('chapters', slug, 'plain')) },
  ]);
}

export function breadcrumbs({ t, href }: Reader, { slug, head }: Chapter): JsonLd {
  return trail([
    { name: t('nav.home'), url: absolute(href.page()) },
    { name: t('nav.chapters'), url: absolute(href.page('chapters')) },
    { name: head.title, url: absolute(href.page('chapters', slug)) },
  ]);
}
