/*
 * Searches beside the page. Pagefind has a worker of its own, but gives it five seconds to start and then works in
 * the page, where the policy forbids WebAssembly: on a slow line the search would never start. Here it may take its time.
 */
import type { Answer, Ask, Engine } from './ask.ts';
import { type Fragment, farFetched, hitOf } from './hits.ts';
import type { Kind } from './kinds.ts';
import { RANKING } from './ranking.ts';
import { askedAs } from './view.ts';

interface Found {
  readonly results: readonly { readonly data: () => Promise<Fragment> }[];
  readonly totalFilters: { readonly kind?: Readonly<Partial<Record<Kind, number>>> };
}

/** The part of Pagefind's interface that is used. */
interface Pagefind {
  readonly search: (words: string, options: { readonly filters?: { readonly kind: Kind } }) => Promise<Found>;
  readonly filters: () => Promise<unknown>;
}

let started: Promise<Pagefind> | undefined;
let last: { readonly of: string; readonly found: Promise<Found> } | undefined;

// Pagefind goes on without a part of the index that it could not fetch, and then finds too little: we would rather say so.
let lost = false;
const fetchIt = globalThis.fetch;
globalThis.fetch = async (...request) => {
  try {
    const response = await fetchIt(...request);
    if (!response.ok) lost = true;
    return response;
  } catch (error) {
    lost = true;
    throw error;
  }
};

addEventListener('message', async ({ data }: MessageEvent<Ask>) => {
  postMessage({ turn: data.turn, from: data.from, found: await answer(data) } satisfies Answer);
});

async function answer({ engine, words, kind, from, count }: Ask): Promise<Answer['found']> {
  lost = false;
  try {
    const found = await search(engine, words, kind);
    const pages = await Promise.all(found.results.slice(from, from + count).map((result) => result.data()));
    const hits = pages.map(hitOf);
    if (!lost && farFetched(words, hits)) return { total: 0, hits: [], kinds: {} };
    if (!lost) return { total: found.results.length, hits, kinds: found.totalFilters.kind ?? {} };
  } catch {
    // Said below: whatever went wrong, the reader hears that the search could not be read.
  }
  started = undefined;
  last = undefined;
  return undefined;
}

/** More of the same hits needs no new search. */
async function search(engine: Engine, words: string, kind: Kind | undefined): Promise<Found> {
  const of = JSON.stringify([words, kind]);
  if (last?.of !== of) {
    started ??= start(engine);
    const pagefind = await started;
    last = { of, found: pagefind.search(askedAs(words), kind ? { filters: { kind } } : {}) };
  }
  return last.found;
}

async function start({ script, index, base }: Engine): Promise<Pagefind> {
  const { createInstance } = (await import(/* @vite-ignore */ script)) as {
    createInstance: (options: { basePath: string; baseUrl: string; ranking: typeof RANKING }) => Pagefind;
  };
  const pagefind = createInstance({ basePath: index, baseUrl: base, ranking: RANKING });
  // Counts by kind are given for filters that are loaded.
  await pagefind.filters();
  return pagefind;
}
