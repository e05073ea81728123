/* The kept editions as pages have them: each with the next one, or with the text of today. */
import { formatDay } from '../../i18n/dates.ts';
import { changesBetween, type TextChange } from '../../load/edition-changes.ts';
import { type Chapter, chaptersOf } from '../../load/chapters.ts';
import { makeEdition } from '../../load/make-edition.ts';
import type { Reader } from '../../load/reader.ts';
import { editionsOf, locales } from '../../load/world.ts';
import type { Day } from '../../model/date.ts';
import { EDITION_PARTS, type Edition, type EditionPart, type EditionText } from '../../model/edition.ts';

export type { Edition as KeptEdition } from '../../model/edition.ts';

/** What an address under an edition names: a chapter by its slug, or all entries or answers together. */
export type Page =
  | { readonly part: 'chapters'; readonly text: EditionText }
  | { readonly part: 'events' | 'questions' };

/** One path for each edition of each language. */
export function editionPaths() {
  return locales().flatMap(({ tag }) =>
    editionsOf(tag).map((edition) => ({ params: { lang: tag, day: edition.day }, props: { edition } })),
  );
}

/** The pages of an edition, by their addresses. */
export function pagesIn(edition: Edition): ReadonlyMap<string, Page> {
  const chapters = edition.chapters.map((text) => [text.id, { part: 'chapters', text }] as const);
  const lists = (['events', 'questions'] as const).flatMap((part) =>
    edition[part].length > 0 ? [[part, { part }] as const] : [],
  );
  return new Map<string, Page>([...chapters, ...lists]);
}

/** What an edition is held against: the next one, or what the site says today. */
export interface Compared {
  readonly until?: Day;
  readonly changes: readonly TextChange[];
}

const compared = new Map<string, Promise<Compared>>();

/** Each edition is compared once, however many pages ask. */
export function comparedWith(reader: Reader, edition: Edition): Promise<Compared> {
  const key = `${reader.lang}/${edition.day}`;
  const known = compared.get(key) ?? compare(reader, edition);
  compared.set(key, known);
  return known;
}

async function compare({ lang, world }: Reader, edition: Edition): Promise<Compared> {
  const later = editionsOf(lang).find(({ day }) => day > edition.day);
  const after = later ?? makeEdition(world, (await chaptersOf(lang)).filter(isIn(lang)).map(fileOf), world.edited);
  return { ...(later ? { until: later.day } : {}), changes: changesBetween(edition, after, lang) };
}

/** Between which texts. */
export function spanOf({ t, locale, world }: Reader, { day }: Edition, { until }: Compared): string {
  const dated = (each: Day) => formatDay(locale, each, 'long');
  if (until) return t('editions.between', { from: dated(day), until: dated(until) });
  return t('editions.since', { from: dated(day), until: dated(world.edited) });
}

/** The changes in words by the page that tells them: a chapter of its own, entries and answers together. */
export function changesByPage(changes: readonly TextChange[]): ReadonlyMap<string, readonly TextChange[]> {
  const pages = new Map<string, TextChange[]>();
  for (const part of EDITION_PARTS)
    for (const change of changes.filter((each) => each.part === part)) {
      const page = pageOf(part, change.id);
      pages.set(page, [...(pages.get(page) ?? []), change]);
    }
  return pages;
}

const pageOf = (part: EditionPart, id: string): string => (part === 'chapters' ? id : part);

const isIn =
  (lang: string) =>
  (chapter: Chapter): boolean =>
    chapter.lang === lang;

const fileOf = ({ slug, head, entry }: Chapter) => ({ slug, head, body: entry.body ?? '' });

/** The last edition before a day that holds a chapter: where the text before it was written anew can be read. */
export function editionBefore(lang: string, slug: string, day: Day): Edition | undefined {
  return editionsOf(lang).findLast((edition) => edition.day < day && edition.chapters.some(({ id }) => id === slug));
}
