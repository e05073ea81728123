/* What kind of file each ending is: one table for the local server and for every host that has to be told. */
import { extname } from 'node:path';

export interface FileType {
  readonly type: string;
  /** Said to be UTF-8 in the header. XML says so itself. */
  readonly utf8?: true;
  /** Worth compressing on the way. Pictures, fonts and the search index are compressed already. */
  readonly compress?: true;
}

export const TYPES: Readonly<Record<string, FileType>> = {
  html: { type: 'text/html', utf8: true, compress: true },
  css: { type: 'text/css', utf8: true, compress: true },
  js: { type: 'text/javascript', utf8: true, compress: true },
  // JSON Feeds too: version 1 of that format names application/json.
  json: { type: 'application/json', utf8: true, compress: true },
  csv: { type: 'text/csv', utf8: true, compress: true },
  txt: { type: 'text/plain', utf8: true, compress: true },
  ics: { type: 'text/calendar', utf8: true, compress: true },
  bib: { type: 'application/x-bibtex', utf8: true, compress: true },
  ris: { type: 'application/x-research-info-systems', utf8: true, compress: true },
  atom: { type: 'application/atom+xml', compress: true },
  xml: { type: 'application/xml', compress: true },
  svg: { type: 'image/svg+xml', compress: true },
  webmanifest: { type: 'application/manifest+json', compress: true },
  wasm: { type: 'application/wasm', compress: true },
  png: { type: 'image/png' },
  woff2: { type: 'font/woff2' },
  zip: { type: 'application/zip' },
  epub: { type: 'application/epub+zip' },
  pdf: { type: 'application/pdf' },
  h5p: { type: 'application/zip' },
  imscc: { type: 'application/vnd.ims.imsccv1p3' },
  pagefind: { type: 'application/octet-stream' },
  pf_fragment: { type: 'application/octet-stream' },
  pf_index: { type: 'application/octet-stream' },
  pf_meta: { type: 'application/octet-stream' },
};

/** The value of a type's Content-Type header. */
export const headerOf = ({ type, utf8 }: FileType): string => (utf8 ? `${type}; charset=utf-8` : type);

/** The Content-Type of a file by its ending; an ending alone (`.csv`) will do. */
export function contentType(name: string): string {
  const known = TYPES[(extname(name) || name).replace(/^\./, '')];
  return known ? headerOf(known) : 'application/octet-stream';
}
