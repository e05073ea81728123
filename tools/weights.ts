/* What a reader's first view weighs, by page type, against the budgets of the design: brotli bytes. Weights are assertions. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

export interface Weight {
  readonly name: string;
  readonly bytes: number;
  readonly budget: number;
}

const KB = 1000;

/** @param folder the built site @param lang the language that is weighed */
export function weigh(folder: string, lang = 'en'): Weight[] {
  const brotli = (path: string) => brotliCompressSync(readFileSync(join(folder, path))).length;
  const heaviest = (parts: string) =>
    largestPage(join(folder, lang, parts))
      .map((path) => brotli(join(lang, parts, path, 'index.html')))
      .reduce((a, b) => Math.max(a, b), 0);
  const assets = readdirSync(join(folder, '_astro'));
  const sum = (ending: string) =>
    assets.filter((name) => name.endsWith(ending)).reduce((total, name) => total + brotli(join('_astro', name)), 0);
  const raw = (names: RegExp) =>
    assets
      .filter((name) => names.test(name))
      .reduce((total, name) => total + statSync(join(folder, '_astro', name)).size, 0);
  const css = sum('.css');
  const script = sum('.js');
  const fonts = raw(/docket-(text|text-italic|display|sans)\.[\w-]+\.woff2$/);
  return [
    { name: 'timeline page, HTML', bytes: brotli(`${lang}/timeline/index.html`), budget: 120 * KB },
    { name: 'home page, HTML', bytes: brotli(`${lang}/index.html`), budget: 30 * KB },
    { name: 'heaviest event page, HTML', bytes: heaviest('events'), budget: 30 * KB },
    { name: 'heaviest chapter, HTML', bytes: heaviest('chapters'), budget: 60 * KB },
    { name: 'styles, all', bytes: css, budget: 15 * KB },
    { name: 'scripts, all', bytes: script, budget: 25 * KB },
    { name: 'Latin fonts', bytes: fonts, budget: 60 * KB },
    {
      name: 'embed, all in',
      bytes:
        brotli(`${lang}/embed/timeline/index.html`) +
        css +
        script +
        raw(/docket-(text-italic|display|sans)\.[\w-]+\.woff2$/),
      budget: 95 * KB,
    },
  ];
}

/** One line per weight; what is over its budget says so. */
export function sayWeights(weights: readonly Weight[]): string {
  return weights
    .map(
      ({ name, bytes, budget }) =>
        `${name.padEnd(28)} ${(bytes / KB).toFixed(1).padStart(6)} of ${(budget / KB).toFixed(0).padStart(4)} kB${bytes > budget ? '  over its budget' : ''}`,
    )
    .join('\n');
}

function largestPage(folder: string): string[] {
  const sized = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => ({ name: entry.name, size: statSync(join(folder, entry.name, 'index.html')).size }))
    .sort((a, b) => b.size - a.size);
  return sized.slice(0, 1).map(({ name }) => name);
}
