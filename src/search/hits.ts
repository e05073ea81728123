/*
 * A page as the index gives it back becomes a hit that can be shown: title, kind, date, an excerpt in pieces, and
 * the places on the page where the words stand. Everything is plain text: whoever shows it makes nodes of it, so that
 * nothing from the index or the address can become markup.
 */
import type { Kind } from './kinds.ts';

/** A stretch of an excerpt; marked where it is one of the words. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** A numbered thing under a heading: a paragraph of a chapter, a point of an order. */
export interface Spot {
  readonly url: string;
  /** A paragraph's number, or a point's sign as printed: "(2)(a)". */
  readonly name: string;
  readonly paragraph: boolean;
}

export interface Part {
  readonly title: string;
  readonly url: string;
  readonly spot?: Spot;
  readonly excerpt: readonly Piece[];
}

export interface Hit {
  readonly title: string;
  /** Language of the title where it is not the page's. */
  readonly lang?: string;
  readonly url: string;
  readonly kind: Kind;
  /** A date in words. */
  readonly when?: string;
  /** What the documents say of a claim. */
  readonly verdict?: string;
  /** Empty where the parts say it. */
  readonly excerpt: readonly Piece[];
  readonly parts: readonly Part[];
}

interface Location {
  readonly location: number;
  readonly balanced_score: number;
}

interface Anchor {
  readonly id: string;
  readonly text?: string;
  readonly location: number;
}

/** What the index holds of a page, of which we use this much (Pagefind 1.5). */
export interface Fragment {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly Anchor[];
  readonly sub_results: readonly {
    readonly title: string;
    readonly url: string;
    readonly excerpt: string;
    readonly anchor?: Anchor;
    readonly weighted_locations: readonly Location[];
  }[];
}

/** More than three places on one page push the next page out of sight. */
const MOST_PARTS = 3;

const SPOT = /^(?:p(\d+)|point-[a-z0-9-]+)$/;

export function hitOf(fragment: Fragment, kind: Kind): Hit {
  const { meta, sub_results: found } = fragment;
  const headed = found.filter(({ anchor }) => anchor);
  const top = found.find(({ anchor }) => !anchor);
  const chosen = new Set(
    [...headed].sort((a, b) => b.weighted_locations.length - a.weighted_locations.length).slice(0, MOST_PARTS),
  );
  return {
    title: meta['title'] ?? meta['source'] ?? fragment.url,
    ...(meta['lang'] ? { lang: meta['lang'] } : {}),
    url: fragment.url,
    kind,
    ...(meta['when'] ? { when: meta['when'] } : {}),
    ...(meta['verdict'] ? { verdict: meta['verdict'] } : {}),
    excerpt: piecesOf(headed.length === 0 ? fragment.excerpt : (top?.excerpt ?? '')),
    parts: headed
      .filter((part) => chosen.has(part))
      .map((part): Part => {
        const spot = spotOf(fragment, part);
        return { title: part.title, url: part.url, ...(spot ? { spot } : {}), excerpt: piecesOf(part.excerpt) };
      }),
  };
}

/**
 * Marks are the only elements that an excerpt holds; angle brackets of the text come escaped. Dots say where the text
 * goes on: at the end of what is no sentence, and, as far as a script shows it, before what is no beginning.
 */
export function piecesOf(excerpt: string): Piece[] {
  if (excerpt === '') return [];
  const text = excerpt.replace(/<\/?mark>/g, '');
  const dotted = `${/^\p{Ll}/u.test(text) ? '… ' : ''}${excerpt}${/[.!?…”)]$/.test(text) ? '' : ' …'}`;
  return dotted
    .split(/(<mark>[\s\S]*?<\/mark>)/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const inner = /^<mark>([\s\S]*)<\/mark>$/.exec(piece)?.[1];
      return { text: (inner ?? piece).replaceAll('&lt;', '<').replaceAll('&gt;', '>'), marked: inner !== undefined };
    });
}

/**
 * Where a word is not in the index, Pagefind takes the longest beginning of it that is: "zzzqqq" finds the initial "Z.".
 * Hits of which nothing but such a scrap was found are no answer: less than half of the shortest word that was asked.
 */
export function farFetched(words: string, hits: readonly Hit[]): boolean {
  const asked = words.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const shortest = Math.min(...asked.map((word) => [...word].length));
  const marked = hits
    .flatMap((hit) => [hit.excerpt, ...hit.parts.map((part) => part.excerpt)].flat())
    .filter((piece) => piece.marked)
    .map(({ text }) => (text.match(/[\p{L}\p{M}\p{N}]/gu) ?? []).length);
  return marked.length > 0 && Math.max(...marked) < shortest / 2;
}

/** The numbered thing in which the best of the part's words stands; undefined where it stands in none. */
function spotOf({ url, anchors }: Fragment, part: Fragment['sub_results'][number]): Spot | undefined {
  const [best] = [...part.weighted_locations].sort((a, b) => b.balanced_score - a.balanced_score);
  if (!best || !part.anchor) return undefined;
  const { location: start } = part.anchor;
  const spots = anchors.filter(({ id, location }) => SPOT.test(id) && location >= start && location <= best.location);
  const spot = spots.reduce<Anchor | undefined>((a, b) => (a && a.location > b.location ? a : b), undefined);
  if (!spot) return undefined;
  const number = SPOT.exec(spot.id)?.[1];
  const name = number ?? spot.text?.trim() ?? '';
  return name === ''
    ? undefined
    : { url: `${url.replace(/#.*$/, '')}#${spot.id}`, name, paragraph: number !== undefined };
}
