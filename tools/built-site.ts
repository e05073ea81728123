/* A built folder as the weights read it: files, and what the pages in them name. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { filesOf } from './files.ts';
import { askedLaterBy, laterAmong, sourceName, withBrought } from './script-graph.ts';

const STYLE = /<style>([\s\S]*?)<\/style>/g;

export const sum = (all: readonly number[]): number => all.reduce((total, each) => total + each, 0);

const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name]) => name as string);

/** A folder of built files and what their names lead to. */
export class BuiltSite {
  readonly #folder: string;
  readonly #assets: string;
  readonly #weights = new Map<string, number>();

  constructor(folder: string) {
    this.#folder = folder;
    this.#assets = join(folder, '_astro');
  }

  /** Compressed bytes of a file of the site. */
  brotli(path: string): number {
    let bytes = this.#weights.get(path);
    if (bytes === undefined) {
      bytes = brotliCompressSync(readFileSync(join(this.#folder, path))).length;
      this.#weights.set(path, bytes);
    }
    return bytes;
  }

  size(path: string): number {
    return statSync(join(this.#folder, path, 'index.html')).size;
  }

  /** The pages right below a folder, as paths of the site. */
  pagesIn(path: string): string[] {
    if (!existsSync(join(this.#folder, path))) return [];
    return readdirSync(join(this.#folder, path), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && existsSync(join(this.#folder, path, entry.name, 'index.html')))
      .map(({ name }) => join(path, name));
  }

  /** The pictures anywhere below a folder, uncompressed: they are compressed already. */
  picturesIn(path: string): { readonly name: string; readonly bytes: number }[] {
    return filesOf(join(this.#folder, path))
      .filter((file) => file.endsWith('.png'))
      .map((file) => ({ name: file.slice(0, -4), bytes: statSync(join(this.#folder, path, file)).size }));
  }

  /** Assets of a name, as paths from the folder of them all. @param folder in which they are, below it */
  assets(names: RegExp, folder = ''): string[] {
    return readdirSync(join(this.#assets, folder))
      .filter((name) => names.test(name))
      .map((name) => join(folder, name));
  }

  /** Bytes of the files right in a folder, as they are, the heaviest first. */
  sizesIn(path: string, names = /./): number[] {
    return readdirSync(join(this.#folder, path), { withFileTypes: true })
      .filter((entry) => entry.isFile() && names.test(entry.name))
      .map(({ name }) => statSync(join(this.#folder, path, name)).size)
      .sort((a, b) => b - a);
  }

  /** Bytes of the assets of a name, as they are: fonts are compressed already. */
  raw(names: RegExp): number {
    return sum(this.assets(names).map((name) => statSync(join(this.#assets, name)).size));
  }

  /** A page without its styles. */
  textOf(page: string): number {
    return brotliCompressSync(this.#read(page).replaceAll(STYLE, '')).length;
  }

  /** The styles that stand in a page, and with them the sheets that it names for other media. */
  stylesOf(page: string, part: 'first' | 'all'): number {
    const html = this.#read(page);
    const first = this.#compressed(matches(html, STYLE).join(''));
    const named = new Set(matches(html, /<link[^>]+href="[^"]*\/_astro\/([^"]+\.css)"/g));
    return part === 'first' ? first : first + this.#sum(named);
  }

  /** The pages of the routes of a language on which something stands, and those of the others; frames are neither. */
  pagesBy(lang: string, what: RegExp): [string[], string[]] {
    const all = filesOf(join(this.#folder, lang))
      .map((path) => join(lang, path))
      .filter((path) => path.endsWith('index.html') && !path.startsWith(join(lang, 'embed', '/')));
    const routeOf = (path: string) => `${path.split(sep).length} ${path.split(sep)[1]}`;
    const holding = new Set(all.filter((path) => what.test(this.#read(path))).map(routeOf));
    return [all.filter((path) => holding.has(routeOf(path))), all.filter((path) => !holding.has(routeOf(path)))];
  }

  /** The scripts that a page names, all that these import, and the live half of its chart. */
  scriptsOf(page: string): number {
    return this.#sum(this.#scriptsFrom(this.kindOf(page), this.#namedBy(page)));
  }

  /** The same with what they ask for later, on a page whose scripts know no kind of chart. */
  scriptsInAll(page: string): number {
    return this.#sum(withBrought(this.#namedBy(page), this.#script, askedLaterBy));
  }

  #namedBy(page: string): string[] {
    return matches(this.#read(page), /<script[^>]+src="[^"]*\/_astro\/([^"]+\.js)"/g);
  }

  /** Some scripts with all that they import, and the live half of a kind. */
  #scriptsFrom(kind: string, entries: readonly string[]): ReadonlySet<string> {
    const half = new RegExp(`"\\./${kind}/live\\.browser\\.ts":.*?import\\(.\\./([^\`'"]+\\.js)`);
    return withBrought(entries, this.#script, (text) => half.exec(text)?.slice(1) ?? []);
  }

  /** Scripts that others fetch when a reader comes to need them, by the names of the sources: each with what it brings at most. */
  fetchedLater(): ReadonlyMap<string, number> {
    const most = new Map<string, number>();
    for (const { name, files } of laterAmong(this.assets(/\.js$/), this.#script)) {
      const source = sourceName(name);
      most.set(source, Math.max(most.get(source) ?? 0, this.#sum(files)));
    }
    return most;
  }

  readonly #script = (name: string): string => this.#read(join('_astro', name));

  /** What comes when a page's chart wakes: the live half of its kind with all that it imports. */
  liveOf(page: string): number {
    const before = this.#scriptsFrom('', this.#namedBy(page));
    const all = this.#scriptsFrom(this.kindOf(page), this.#namedBy(page));
    return this.#sum(new Set([...all].filter((name) => !before.has(name))));
  }

  kindOf(page: string): string {
    return /data-kind="([\w-]+)"/.exec(this.#read(page))?.[1] ?? '';
  }

  /** A page as it stands. */
  html(page: string): string {
    return this.#read(page);
  }

  #read(path: string): string {
    return readFileSync(join(this.#folder, path), 'utf8');
  }

  /** Many pages have the same styles. */
  #compressed(text: string): number {
    const known = this.#weights.get(text) ?? brotliCompressSync(text).length;
    this.#weights.set(text, known);
    return known;
  }

  #sum(names: ReadonlySet<string>): number {
    return [...names].reduce((total, name) => total + this.brotli(join('_astro', name)), 0);
  }
}
