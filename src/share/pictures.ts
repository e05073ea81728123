/*
 * The share pictures of a language: one for every chapter, chart, event, case, order, question, claim, term, number,
 * warrant, resolution, state and page for teachers, and one of the whole site for all other pages. The made-up test
 * languages print one of each kind and name the picture of the site elsewhere.
 * Build only.
 */
import { printFlat } from '../charts/downloads.ts';
import { chartIds } from '../charts/figure.ts';
import { PSEUDO_LANGUAGES } from '../i18n/pseudo.ts';
import { addressesOf, loadWorld } from '../load/world.ts';
import { storySegments } from '../model/story.ts';
import { teachPages } from '../model/teach-pages.ts';
import type { World } from '../model/world.ts';
import { CARD_SIZE, type Card } from './card.ts';
import { layCard } from './card-layout.ts';
import { cardSvg } from './card-svg.ts';
import { claimCard, figureCard, termCard } from './cards-of-lists.ts';
import { resolutionCard, stateCard, warrantCard } from './cards-of-states.ts';
import {
  type CardChapter,
  caseCard,
  chapterCard,
  chartCard,
  eventCard,
  orderCard,
  questionCard,
  siteCardOf,
  storyCard,
  teachCard,
} from './cards.ts';

/** What a page says of its share picture. */
export interface SharePicture {
  /** Under the base path. */
  readonly address: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

interface Named {
  /** Path under /share/<lang>/, without ending; for a page's own picture the segments of the page. */
  readonly path: string;
  readonly card: () => Card;
}

/** The path of the picture of the whole site. */
const SITE = 'site';

/** Every picture of a language. */
export function sharePaths(lang: string, chapters: readonly CardChapter[]): string[] {
  return named(lang, chapters).map(({ path }) => path);
}

/** @param path as `sharePaths` gives it */
export function sharePng(lang: string, path: string, chapters: readonly CardChapter[]): Uint8Array {
  const found = byPath(lang, path.startsWith('chapters/') ? chapters : []).get(path);
  if (!found) throw new Error(`There is no share picture "${path}"`);
  return printFlat(cardSvg(layCard(found.card())), { mode: 'width', value: CARD_SIZE.width });
}

/** The picture of a page: its own, else that of the site. @param segments of the page's address under its language */
export function sharePictureOf(
  lang: string,
  segments: readonly string[],
  chapters: readonly CardChapter[],
): SharePicture {
  const all = byPath(lang, chapters);
  const found = all.get(segments.join('/')) ?? all.get(SITE);
  if (!found) throw new Error('The site has no share picture');
  return { address: addressesOf(lang).root('share', lang, `${found.path}.png`), alt: found.card().alt, ...CARD_SIZE };
}

/** Of everything but chapters, for as long as the record is the same: each page and each picture asks for one of it. */
const ofRecord = new WeakMap<World, ReadonlyMap<string, Named>>();

function byPath(lang: string, chapters: readonly CardChapter[]): ReadonlyMap<string, Named> {
  const world = loadWorld(lang);
  const known = chapters.length === 0 ? ofRecord.get(world) : undefined;
  if (known) return known;
  const all = new Map(named(lang, chapters).map((each) => [each.path, each]));
  if (chapters.length === 0) ofRecord.set(world, all);
  return all;
}

function named(lang: string, chapters: readonly CardChapter[]): Named[] {
  const { events, proceedings, orders, questions, claims, terms, figures, stories, teaching, ...world } =
    loadWorld(lang);
  const kinds: readonly (readonly Named[])[] = [
    chapters.map((chapter) => ({ path: `chapters/${chapter.slug}`, card: () => chapterCard(lang, chapter) })),
    chartIds().map((id) => ({ path: `charts/${id}`, card: () => chartCard(lang, id) })),
    events.map((event) => ({ path: `events/${event.id}`, card: () => eventCard(lang, event) })),
    [...proceedings.values()].map((each) => ({ path: `cases/${each.id}`, card: () => caseCard(lang, each) })),
    [...orders.values()].map((order) => ({ path: `orders/${order.id}`, card: () => orderCard(lang, order) })),
    [...questions.values()].map((each) => ({ path: `questions/${each.id}`, card: () => questionCard(lang, each) })),
    [...claims.values()].map((each) => ({ path: `claims/${each.id}`, card: () => claimCard(lang, each) })),
    [...terms.values()].map((each) => ({ path: `glossary/${each.id}`, card: () => termCard(lang, each) })),
    [...figures.values()].map((each) => ({ path: `figures/${each.id}`, card: () => figureCard(lang, each) })),
    [...world.warrants.values()].map((each) => ({ path: `warrants/${each.id}`, card: () => warrantCard(lang, each) })),
    [...world.resolutions.values()].map((each) => ({
      path: `resolutions/${each.id}`,
      card: () => resolutionCard(lang, each),
    })),
    [...world.states.values()].map((each) => ({ path: `states/${each.id}`, card: () => stateCard(lang, each) })),
    [...stories.values()].map((each) => ({ path: storySegments(each).join('/'), card: () => storyCard(lang, each) })),
    teachPages(teaching).map((each) => ({ path: each.segments.join('/'), card: () => teachCard(lang, each) })),
    [{ path: SITE, card: () => siteCardOf(lang) }],
  ];
  return kinds.flatMap((kind) => (PSEUDO_LANGUAGES.includes(lang) ? kind.slice(0, 1) : kind));
}
