/*
 * A thing that can be found, as the document that the index reads. Pages and entries of lists take the same form.
 * Knows the attributes of the index (Pagefind) and no page.
 */
import { type Markup, markup, vouched } from '../markup/markup.ts';
import type { Kind } from './kinds.ts';
import { isNamed, weightOf } from './ranking.ts';

export interface Findable {
  /** Under the base path: "/en/people/#deif". */
  readonly url: string;
  /** Language of the index that it belongs to. */
  readonly lang: string;
  readonly kind: Kind;
  readonly title: string;
  /** What it is called in a word, where its title says more: the short number of a resolution. */
  readonly name?: string;
  /** Other names by which it is looked for: "Turkey", "S/RES/2728". */
  readonly also?: readonly string[];
  /** How people ask for it: a question in its own words and in others. */
  readonly asked?: readonly string[];
  /** Language of the title where it is another. */
  readonly titleLang?: string;
  /** A date in words. */
  readonly when?: string;
  /** What the documents say of a claim. */
  readonly verdict?: string;
  /** What is searched. */
  readonly html: Markup;
}

/**
 * What stands on pages and is no part of what they say: ways on, sources and citations, lists that repeat the titles of
 * other pages, numbers of paragraphs and notes, tables of votes and of charts (their own pages say more).
 */
export const NOT_SEARCHED: readonly string[] = [
  'nav',
  'form',
  'svg',
  'template',
  '[hidden]',
  'aside',
  '.cites',
  '.srcs',
  '.chsrc',
  '.citebox',
  '.cite-as',
  '.sharing',
  '.copying',
  '.page-end',
  '.steps',
  '.more',
  '.chain',
  '.drawing',
  '.telling',
  '.point-votes',
  '.event-links',
  '.names',
  '.scroll',
  '.key',
  '.keys',
  '.acts',
  '.acts2',
  '.bykeys',
  '.chead .meta',
  '.chno',
  'h2 > .muted',
  'p.said',
  '#table',
  '#download',
  '#embed',
  '#cite',
  '#uses',
  '.para > .para-number',
  '.margin-notes',
  '.notes',
  '.fn',
  '.after .terms',
  '.questions',
  '.pop',
];

export function documentOf({
  lang,
  kind,
  title,
  name = title,
  also,
  asked,
  titleLang,
  when,
  verdict,
  html,
}: Findable): Markup {
  // A first heading would become the meta "title" by itself; a source has none, so that its title is not ranked as one.
  const meta = {
    [kind === 'source' ? 'source' : 'title']: title,
    name: isNamed(kind) ? name : undefined,
    also: listed(also),
    asked: listed(asked),
    lang: titleLang,
    when,
    verdict,
  };
  const told = Object.entries(meta).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const weight = weightOf(kind);
  const names = told.map(([name]) => `${name}[data-${name}]`).join(', ');
  const values = told.map(([name, value]) => markup` data-${name}="${value}"`);
  const ranked = weight === undefined ? undefined : markup` data-pagefind-weight="${weight}"`;
  return markup`<!doctype html><html lang="${lang}"><body><main data-pagefind-body${ranked} data-pagefind-meta="${names}"${values}>${spaced(html)}</main></body></html>`;
}

const listed = (names: readonly string[] = []): string | undefined => names.join(', ') || undefined;

/** Names and values stand apart on the page by style alone; as running text they need a mark and a space. */
const spaced = (html: Markup): Markup =>
  vouched(
    String(html)
      .replace(CITATIONS, '')
      .replace(/<(?=(?:dd|td|th|time|li|div)\b|span class=)/g, ' <')
      .replaceAll('</dt>', ':</dt>'),
  );

/** Small print that is nothing but citations; small print with words of its own stays. */
const CITATIONS = /<span class="rd(?: [^"]*)?">(?:(?!<\/?span)[\s\S])*?href="https?:(?:(?!<\/?span)[\s\S])*?<\/span>/g;
