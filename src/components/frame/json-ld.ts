/*
 * What search engines and reference managers read of a page, as schema.org data. Addresses come in
 * absolute. Knows no page.
 */
import { LICENCE } from '../../model/licence.ts';
import { absolute } from '../../load/site.ts';
import type { Days } from '../record/days.ts';
import type { Reader } from '../../load/reader.ts';

export type JsonLd = Readonly<Record<string, unknown>>;

/** The licence of texts, data and charts. */

/** Who answers for a page and since when: every page's data block says this much. The project is its author: no person is. */
export function publication({ t, href, lang }: Reader, { published, modified }: Days): JsonLd {
  const url = absolute(href.page());
  const project = { '@type': 'Organization', name: t('site.name'), url };
  return {
    author: project,
    publisher: project,
    datePublished: published,
    dateModified: modified,
    license: LICENCE.url,
    isPartOf: { '@type': 'WebSite', name: t('site.name'), url, inLanguage: lang },
  };
}

/** A page that tells nothing more of itself. */
export function pageData(
  reader: Reader,
  days: Days,
  page: { readonly url: string; readonly title: string; readonly description: string },
): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': page.url,
    url: page.url,
    name: page.title,
    description: page.description,
    inLanguage: reader.lang,
    ...publication(reader, days),
  };
}

/** The way from home to the page. @param steps name and absolute address, home first */
export function breadcrumbs(steps: readonly { readonly name: string; readonly url: string }[]): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url,
    })),
  };
}
