/*
 * What search engines and reference managers read of a page, as schema.org data. Addresses come in
 * absolute. Knows no page.
 */

export type JsonLd = Readonly<Record<string, unknown>>;

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
