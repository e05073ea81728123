/*
 * A source as it stands in a margin note: short enough to stay beside its paragraph. Press is named by
 * paper and day, documents by their title. The whole entry is a click away. Knows no page.
 */
import { formatDate } from '../../i18n/dates.ts';
import { directionOf, type Locale } from '../../i18n/locale.ts';
import { type Markup, markup } from '../../markup/markup.ts';
import type { Source } from '../../model/record.ts';
import { bindPlace, bindText } from '../frame/bind-text.ts';
import { isolateIn } from '../frame/isolate.ts';

/** Sources whose own name says less than who published them and when. */
const NAMED_BY_PUBLISHER: ReadonlySet<Source['kind']> = new Set(['press', 'dataset', 'ngo']);

/** The short form, linked to the document where its address is certain. @param at the place in the document */
export function shortSource(locale: Locale, source: Source, at: string): Markup {
  const date = source.date && isolateIn(locale, formatDate(locale, source.date, 'medium'));
  const said = NAMED_BY_PUBLISHER.has(source.kind)
    ? joined(markup`${isolateIn(locale, source.publisher)}`, date)
    : joined(title(locale, source), yearIsIn(source) ? undefined : date);
  const linked = source.url ? markup`<a href="${source.url}">${said}</a>` : said;
  return at ? markup`${linked}, ${isolateIn(locale, bindPlace(at))}` : linked;
}

const joined = (name: Markup, date: string | undefined) => (date ? markup`${name}, ${date}` : name);

function title(locale: Locale, { title, lang }: Source): Markup {
  const foreign = lang === locale.tag ? undefined : markup` lang="${lang}" dir="${directionOf(lang)}"`;
  return markup`<cite${foreign}>${bindText(title, lang)}</cite>`;
}

const yearIsIn = ({ title, date }: Source) => date !== undefined && title.includes(date.first.slice(0, 4));
