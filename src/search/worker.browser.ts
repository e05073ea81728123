/*
 * Searches beside the page. Pagefind has a worker of its own, but gives it five seconds to start and then works in
 * the page, where the policy forbids WebAssembly: on a slow line the search would never start. Here it may take its time.
 */
import type { Answer, Ask, Engine } from './ask.ts';
import { type Asked, askedFor } from './asked.ts';
import { findAnswers } from './find.ts';
import { type Fragment, farFetched, type Hit, hitOf } from './hits.ts';
import type { Kind } from './kinds.ts';
import { countKinds, KINDS_FILE, type KindsFile, kindById } from './kinds-file.ts';
import { isOwn } from './own-engine.ts';
import { NAMES_FILE, type NamesFile } from './names-file.ts';
import { RANKING } from './ranking.ts';
import { askedAs } from './view.ts';
import { VOCABULARY_FILE, type Vocabulary } from './words.ts';

interface Result {
  readonly id: string;
  readonly data: () => Promise<Fragment>;
}

/** The part of Pagefind's interface that is used. */
interface Pagefind {
  readonly search: (words: string) => Promise<{ readonly results: readonly Result[] }>;
}

interface Started {
  readonly pagefind: Pagefind;
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly names: NamesFile;
  readonly vocabulary: Vocabulary;
  readonly asked: Asked;
}

interface Found {
  readonly results: readonly (Result & { readonly kind: Kind })[];
  readonly kinds: Readonly<Partial<Record<Kind, number>>>;
  readonly left: readonly string[];
}

/** How many of the first hits tell whether a search found anything but scraps of words. */
const TELLING = 3;

let started: Promise<Started> | undefined;
let last: { readonly words: string; readonly found: Promise<Found> } | undefined;

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
  try {
    const { results, kinds, left } = await search(engine, words);
    const wanted = kind ? results.filter((result) => result.kind === kind) : results;
    const hits = await Promise.all(wanted.slice(from, from + count).map(show));
    if (!lost) return { total: wanted.length, hits, kinds, left };
  } catch {
    // Said below: whatever went wrong, the reader hears that the search could not be read.
  }
  started = undefined;
  last = undefined;
  return undefined;
}

/** More of the same words, or one kind of them, needs no new search. */
function search(engine: Engine, words: string): Promise<Found> {
  if (last?.words !== words) last = { words, found: find(engine, words) };
  return last.found;
}

async function find(engine: Engine, words: string): Promise<Found> {
  started ??= start(engine);
  const { pagefind, kinds, ...guide } = await started;
  const { results, left } = await findAnswers(
    askedAs(words),
    {
      search: (some) => searchFor(pagefind, kinds, some),
      // The engine takes a scrap of a word for it, where no page has the whole.
      has: async (word) => (await searchFor(pagefind, kinds, word)).length > 0,
    },
    guide,
  );
  return { results, kinds: countKinds(results), left };
}

/** What has the words; none where only scraps of them were found. */
async function searchFor(pagefind: Pagefind, kinds: Started['kinds'], words: string): Promise<Found['results']> {
  const { results } = await pagefind.search(words);
  const known = results.map((result) => ({ ...result, kind: kinds.get(result.id) ?? 'page' }));
  const first = await inTurn(() => Promise.all(known.slice(0, TELLING).map(show)));
  return farFetched(words, first) ? [] : known;
}

/** The engine keeps one copy of a page, with the excerpt of whoever read it last: searches beside each other take turns. */
function inTurn<T>(read: () => Promise<T>): Promise<T> {
  const done = reading.then(read);
  reading = done.catch(() => undefined);
  return done;
}

let reading: Promise<unknown> = Promise.resolve();

const show = async (result: Found['results'][number]): Promise<Hit> => hitOf(await result.data(), result.kind);

async function start(engine: Engine): Promise<Started> {
  lost = false;
  if (!isOwn(engine, location.href)) throw new Error('An engine of another site is not run.');
  const { script, index, base } = engine;
  const { createInstance } = (await import(/* @vite-ignore */ script)) as {
    createInstance: (options: { basePath: string; baseUrl: string; ranking: typeof RANKING }) => Pagefind;
  };
  const [kinds, names, vocabulary] = (await Promise.all(
    [KINDS_FILE, NAMES_FILE, VOCABULARY_FILE].map(async (name) => (await fetch(`${index}${name}`)).json()),
  )) as [KindsFile, NamesFile, Vocabulary];
  return {
    pagefind: createInstance({ basePath: index, baseUrl: base, ranking: RANKING }),
    kinds: kindById(kinds),
    names,
    vocabulary,
    asked: askedFor(names, vocabulary),
  };
}
