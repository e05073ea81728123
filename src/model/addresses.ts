/* How the site's pages and files are addressed. Pure: the base path and the language come in, an address goes out. */

/** Addresses of one language under one base path. */
export interface Addresses {
  /** A page, with its closing slash: `page('events', id)` is `/base/en/events/<id>/`. */
  readonly page: (...segments: string[]) => string;
  /** A file under the language: `file('charts', 'timeline.svg')`. */
  readonly file: (...segments: string[]) => string;
  /** A file of the whole site: `root('data', 'v1', 'events.json')`. */
  readonly root: (...segments: string[]) => string;
}

/** @param base the base path as configured, with or without closing slash: "/" or "/orders/" */
export function makeAddresses(base: string, lang: string): Addresses {
  const prefix = base.endsWith('/') ? base : `${base}/`;
  return {
    page: (...segments) => `${prefix}${[lang, ...segments].join('/')}/`,
    file: (...segments) => `${prefix}${[lang, ...segments].join('/')}`,
    root: (...segments) => `${prefix}${segments.join('/')}`,
  };
}
