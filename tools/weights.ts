/*
 * What a reader's first view weighs, by page type, against the budgets of the design (brotli bytes; fonts as they
 * are). Weights are assertions. A page is weighed with what it names: its style sheets, its scripts and, where its
 * chart is live, the live half of that chart's kind.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { filesOf } from './files.ts';
import { KINDS } from '../src/charts/kinds.ts';
import { KINDS_FILE } from '../src/search/kinds-file.ts';
import { NAMES_FILE } from '../src/search/names-file.ts';
import { SEARCH_FOLDER } from './search-index.ts';

export interface Weight {
  readonly name: string;
  readonly bytes: number;
  readonly budget: number;
}

const KB = 1000;

/** Fonts of a Latin page, and those of them that a frame on another site loads. */
const PAGE_FONTS = /docket-(text|text-italic|display|sans)\.[\w-]+\.woff2$/;
const FRAME_FONTS = /docket-(text-italic|display|sans)\.[\w-]+\.woff2$/;

/** Pages of running text and tables; those that hold pictures have budgets of their own. */
const TEXT_PAGES = ['events', 'cases', 'orders', 'warrants', 'resolutions', 'states'];

/** @param folder the built site @param lang the language that is weighed */
export function weigh(folder: string, lang = 'en'): Weight[] {
  const site = new BuiltSite(folder);
  const page = (name: string, path: string, budget: number): Weight => ({
    name,
    bytes: site.brotli(join(lang, path, 'index.html')),
    budget: budget * KB,
  });
  const heaviest = (name: string, paths: readonly string[], budget: number): Weight => {
    const [path = ''] = [...paths].sort((a, b) => site.size(join(lang, b)) - site.size(join(lang, a)));
    return page(`${name} (${path.split('/').at(-1)})`, path, budget);
  };
  const embeds = site.pagesIn(join(lang, 'embed'));
  const weighFrame = (path: string) => {
    const file = join(path, 'index.html');
    const [css, script] = [site.stylesOf(file), site.scriptsOf(file)];
    return { path, bytes: site.brotli(file) + css + script + site.raw(FRAME_FONTS) };
  };
  const heaviestOf = (paths: readonly string[]) =>
    paths.map(weighFrame).reduce((a, b) => (b.bytes > a.bytes ? b : a), { path: '', bytes: 0 });
  const budgetsOf = (kind: string) => KINDS[kind]?.traits.budgets ?? { live: 0, embed: 0 };
  const embedBudget = (path: string) => budgetsOf(site.kindOf(join(path, 'index.html'))).embed;
  const kept = heaviestOf(embeds.flatMap((path) => site.pagesIn(join(path, 'v'))));
  const kinds = new Map(embeds.map((path) => [site.kindOf(join(path, 'index.html')), join(path, 'index.html')]));
  const inLang = (parts: string) => site.pagesIn(join(lang, parts)).map((path) => path.slice(lang.length + 1));
  return [
    page('timeline page', 'timeline', 120),
    page('home page', '', 30),
    heaviest('text page', TEXT_PAGES.flatMap(inLang), 30),
    page('figures page with its charts', 'figures', 32),
    page("embedder's guide", 'embed', 20),
    heaviest('chapter with its charts', inLang('chapters'), 60),
    { name: 'styles of a page', bytes: site.stylesOf(join(lang, 'timeline/index.html')), budget: 15 * KB },
    ...[...kinds].map(([kind, file]) => ({
      name: `live half, ${kind}`,
      bytes: site.liveOf(file),
      budget: budgetsOf(kind).live * KB,
    })),
    { name: 'Latin fonts', bytes: site.raw(PAGE_FONTS), budget: 60 * KB },
    { name: 'search page with its scripts', bytes: searchPage(site, lang), budget: 37 * KB },
    { name: 'first search: engine, index, ten hits', bytes: firstSearch(site, lang), budget: 260 * KB },
    ...[...new Set(embeds.map(embedBudget))]
      .sort((a, b) => a - b)
      .map((budget) => {
        const { path, bytes } = heaviestOf(embeds.filter((each) => embedBudget(each) === budget));
        return { name: `embed, all in (${path.split('/').at(-1)})`, bytes, budget: budget * KB };
      }),
    { name: `kept version, all in (${kept.path.split('/').at(-3) ?? 'none'})`, bytes: kept.bytes, budget: 90 * KB },
    ...pictureWeights(site.picturesIn(join('share', lang))),
  ];
}

/** Share pictures, as they are: the heaviest, and all of them at what one may weigh on average. */
function pictureWeights(pictures: readonly { readonly name: string; readonly bytes: number }[]): Weight[] {
  const largest = pictures.reduce((a, b) => (b.bytes > a.bytes ? b : a));
  const all = pictures.reduce((sum, { bytes }) => sum + bytes, 0);
  return [
    { name: `share picture, largest (${largest.name})`, bytes: largest.bytes, budget: 160 * KB },
    { name: `share pictures, all ${pictures.length}`, bytes: all, budget: pictures.length * 64 * KB },
  ];
}

/** The page of the search with its styles, its script and the worker; nothing of the engine. */
function searchPage(site: BuiltSite, lang: string): number {
  const file = join(lang, 'search', 'index.html');
  const worker = site.assets(/^worker\.browser-[\w-]+\.js$/).map((name) => site.brotli(join('_astro', name)));
  return site.brotli(file) + site.stylesOf(file) + site.scriptsOf(file) + sum(worker);
}

/** What the first words bring with them at most: all but the engine's script comes compressed. */
function firstSearch(site: BuiltSite, lang: string): number {
  const index = join(SEARCH_FOLDER, lang);
  const heaviest = (folder: string, count: number) => sum(site.sizesIn(join(index, folder)).slice(0, count));
  const plain = ['pagefind.js', join(lang, KINDS_FILE), join(lang, NAMES_FILE)].map((name) =>
    site.brotli(join(SEARCH_FOLDER, name)),
  );
  const always = sum(site.sizesIn(index, /\.(pagefind|pf_meta)$|^pagefind-entry/));
  return sum(plain) + always + heaviest('index', 1) + heaviest('fragment', 10);
}

/** One line per weight; what is over its budget says so. */
export function sayWeights(weights: readonly Weight[]): string {
  return weights
    .map(
      ({ name, bytes, budget }) =>
        `${name.padEnd(44)} ${(bytes / KB).toFixed(1).padStart(6)} of ${(budget / KB).toFixed(0).padStart(4)} kB${bytes > budget ? '  over its budget' : ''}`,
    )
    .join('\n');
}

/** A folder of built files and what their names lead to. */
class BuiltSite {
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

  assets(names: RegExp): string[] {
    return readdirSync(this.#assets).filter((name) => names.test(name));
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

  stylesOf(page: string): number {
    return this.#sum(new Set(matches(this.#read(page), /<link[^>]+href="[^"]*\/_astro\/([^"]+\.css)"/g)));
  }

  /** The scripts that a page names, all that these import, and the live half of its chart. */
  scriptsOf(page: string): number {
    return this.#sum(this.#scriptsFrom(this.kindOf(page), this.#namedBy(page)));
  }

  #namedBy(page: string): string[] {
    return matches(this.#read(page), /<script[^>]+src="[^"]*\/_astro\/([^"]+\.js)"/g);
  }

  /** Some scripts with all that they import, and the live half of a kind. */
  #scriptsFrom(kind: string, entries: readonly string[]): ReadonlySet<string> {
    const all = new Set(entries);
    for (const name of all) {
      const text = this.#read(join('_astro', name));
      const live = new RegExp(`"\\./${kind}/live\\.browser\\.ts":.*?import\\(.\\./([^\`'"]+\\.js)`).exec(text)?.[1];
      for (const next of [...matches(text, /(?:from|import)\s*["'`]\.\/([^"'`]+\.js)/g), ...(live ? [live] : [])])
        all.add(next);
    }
    return all;
  }

  /** What comes when a page's chart wakes: the live half of its kind with all that it imports. */
  liveOf(page: string): number {
    const before = this.#scriptsFrom('', this.#namedBy(page));
    const all = this.#scriptsFrom(this.kindOf(page), this.#namedBy(page));
    return this.#sum(new Set([...all].filter((name) => !before.has(name))));
  }

  kindOf(page: string): string {
    return /data-kind="([\w-]+)"/.exec(this.#read(page))?.[1] ?? '';
  }

  #read(path: string): string {
    return readFileSync(join(this.#folder, path), 'utf8');
  }

  #sum(names: ReadonlySet<string>): number {
    return [...names].reduce((total, name) => total + this.brotli(join('_astro', name)), 0);
  }
}

const sum = (all: readonly number[]): number => all.reduce((total, each) => total + each, 0);

const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name]) => name as string);
