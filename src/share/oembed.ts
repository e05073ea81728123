/*
 * Pages as oEmbed (oembed.com, version 1.0), one file each: a chart and everything that has a card as the frame that a
 * host may show, a chapter and a story as a link with title and picture. A static file cannot answer to a width that
 * was asked for, or to a view: it names its own width, and it is of the whole chart, as its link says.
 */
import { figure } from '../charts/figure.ts';
import { firstStory } from '../charts/story.ts';
import { STORY } from '../model/story.ts';
import { TEACH, teachPageAt, teachPages } from '../model/teach-pages.ts';
import { EMBED_WIDTH } from '../embed/codes.ts';
import { absolute } from '../load/site.ts';
import { readerOf } from '../load/reader.ts';
import { addressesOf, loadWorld } from '../load/world.ts';
import type { CardChapter } from './cards.ts';
import { embedCardAt } from './embed-cards.ts';
import type { EmbedCard } from './embed-card.ts';
import { embeddedCard } from './embedded-card.ts';
import { embeddedOf } from './embedded.ts';
import { hostCode } from './host-code.ts';
import { type SharePicture, sharePictureOf } from './pictures.ts';

/** Seconds that a host may keep the answer: a day. */
const CACHE_AGE = 86_400;

/** Parts of the site whose pages are answered for as links. */
const LINKS: readonly string[] = ['chapters', STORY];

/** What every answer says. */
interface Answer {
  readonly version: '1.0';
  readonly title: string;
  readonly author_name: string;
  readonly author_url: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly cache_age: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
}

/** Address of the file that describes a chart to hosts, under the base path. */
export function oembedAddress({ lang, id }: { readonly lang: string; readonly id: string }): string {
  return addressesOf(lang).root('oembed', lang, `${id}.json`);
}

/**
 * The same for a page that is answered for by its card or as a link, and for the frame of a card; nothing for others.
 * @param segments of the page's address under the language, or the path of the card
 */
export function answerAddress(lang: string, segments: readonly string[]): string | undefined {
  const card = embedCardAt(lang, segments);
  if (card) return addressesOf(lang).root('oembed', lang, ...card.path.slice(0, -1), `${card.path.at(-1)}.json`);
  if (segments[0] === TEACH)
    return teachPageAt(loadWorld(lang).teaching, segments)
      ? addressesOf(lang).root('oembed', lang, `${segments.join('/')}.json`)
      : undefined;
  // The first story stands at the address of its folder.
  const [part = '', id = part === STORY ? firstStory() : undefined] = segments;
  if (!LINKS.includes(part) || id === undefined) return undefined;
  // The charts stood here first, without a folder of their own.
  return addressesOf(lang).root('oembed', lang, part, `${id}.json`);
}

/** A chart's file. */
export function oembedOf(lang: string, id: string): string {
  const chart = figure(lang, id);
  const embedded = embeddedOf(chart);
  const html = String(hostCode(embedded));
  const shared = answer(lang, chart.title.text, sharePictureOf(lang, ['charts', id], []));
  return say({ ...shared, type: 'rich', html, width: EMBED_WIDTH, height: embedded.height });
}

/** The file of a card. A clause is shown by the picture of its decision. */
export function cardAnswerOf(card: EmbedCard): string {
  const embedded = embeddedCard(card);
  const shared = answer(card.lang, embedded.title, sharePictureOf(card.lang, card.segments, []));
  return say({
    ...shared,
    type: 'rich',
    html: String(hostCode(embedded)),
    width: EMBED_WIDTH,
    height: embedded.height,
  });
}

/** The files of what teachers take: the paths of its pages below `teach`. */
export const teachAnswers = (lang: string): string[] =>
  teachPages(loadWorld(lang).teaching).map(({ segments }) => segments.slice(1).join('/'));

/** The file of one of them. @param path as `teachAnswers` gives it */
export function teachAnswerOf(lang: string, path: string): string {
  const segments = [TEACH, ...path.split('/')];
  return linkAnswerOf(lang, segments, teachPageAt(loadWorld(lang).teaching, segments)?.title.text ?? '', []);
}

/** The file of a page that is answered for as a link. A link carries no address of its own: the host has it. */
export function linkAnswerOf(
  lang: string,
  segments: readonly string[],
  title: string,
  chapters: readonly CardChapter[],
): string {
  return say({ ...answer(lang, title, sharePictureOf(lang, segments, chapters)), type: 'link' });
}

function answer(lang: string, title: string, picture: SharePicture): Answer {
  const { t, href } = readerOf(lang);
  const name = t('site.name');
  const home = absolute(href.page());
  return {
    version: '1.0',
    title,
    author_name: name,
    author_url: home,
    provider_name: name,
    provider_url: home,
    cache_age: CACHE_AGE,
    thumbnail_url: absolute(picture.address),
    thumbnail_width: picture.width,
    thumbnail_height: picture.height,
  };
}

const say = (whole: Answer & Readonly<Record<string, unknown>>) => `${JSON.stringify(whole, null, 1)}\n`;
