/*
 * What everything that is packed is made with: the reader whose language it speaks, where addresses lead, and the line that
 * says from where it is, of which day and under which licence.
 */
import { formatDate, formatDay } from '../i18n/dates.ts';
import type { Reader } from '../load/reader.ts';
import { absolute } from '../load/site.ts';
import { type Markup, markup } from '../markup/markup.ts';
import type { Day } from '../model/date.ts';
import { LICENCE } from '../model/licence.ts';
import type { Citation } from '../model/record.ts';
import type { Words } from '../model/words.ts';
import { said, type Written } from './xml.ts';

/** A place on the site, with its title. */
export interface Lead {
  /** Absolute. */
  readonly url: string;
  readonly title: Words;
  /** What kind of thing it is: "Chapter". */
  readonly kind: string;
  /** The place in it: "paragraph 5". */
  readonly place?: string;
}

export interface Packing {
  readonly reader: Reader;
  /** Where an address of the record leads. @throws Error for one that leads nowhere */
  readonly lead: (address: string) => Lead;
}

/** From where a thing is, its day and its licence, as one line of text. @param segments of its page */
export function originLine({ t, locale, href }: Reader, segments: readonly string[], day: Day): string {
  return t('packs.origin', {
    site: t('site.name'),
    url: absolute(href.page(...segments)),
    date: formatDay(locale, day, 'long'),
    licence: `${LICENCE.title} (${LICENCE.url})`,
  });
}

/** The same as a paragraph with links. */
export function originParagraph({ t, locale, href }: Reader, segments: readonly string[], day: Day): Markup {
  const url = absolute(href.page(...segments));
  return markup`<p>${t('site.name')}: <a href="${url}">${url}</a>. ${t('packs.day', { date: formatDay(locale, day, 'long') })}. <a href="${LICENCE.url}">${LICENCE.title}</a></p>`;
}

/** Sources as links with their places, parted by semicolons; nothing for none. */
export function sourcesLine({ t, locale }: Reader, citations: readonly Citation[]): Markup | undefined {
  if (citations.length === 0) return undefined;
  const all = citations.map(({ source, at }, i) => {
    const name = [source.publisher, source.date && formatDate(locale, source.date, 'medium')]
      .filter(Boolean)
      .join(', ');
    const link = source.url ? markup`<a href="${source.url}">${name}</a>` : markup`${name}`;
    return markup`${i > 0 ? '; ' : ''}${link}${at ? `, ${at}` : ''}`;
  });
  return markup`<p>${t('packs.sources')}: ${all}</p>`;
}

/** A link to a place on the site. */
export function leadLink(lead: Lead, lang: string, written: Written): Markup {
  return markup`<a href="${lead.url}">${said(lead.title, lang, written)}</a>${lead.place ? `, ${lead.place}` : ''}`;
}
