/*
 * The entries of list pages (people, terms, claims, figures, measures, sources) as things that can be found one by one,
 * each at its own address. Made from the record, not from the pages. Knows no file and no markup of pages.
 */
import { formatDate, formatDay } from '../i18n/dates.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Messages } from '../i18n/messages.ts';
import { quoted } from '../i18n/quoted.ts';
import { type Markup, markup } from '../markup/markup.ts';
import { makeAddresses } from '../model/addresses.ts';
import type { World } from '../model/world.ts';
import type { Words } from '../model/words.ts';
import type { Findable } from './document.ts';
import type { Kind } from './kinds.ts';

export interface Speaker {
  readonly locale: Locale;
  readonly t: Messages;
  readonly world: World;
}

/** Lists whose entries have a page each. */
const OWN_PAGES: ReadonlySet<string> = new Set(['claims', 'glossary', 'figures']);

type Line = Words | string | undefined;

/** Every entry of every list, in the order of the lists. */
export function entriesOf({ locale, t, world }: Speaker): Findable[] {
  const href = makeAddresses('/', locale.tag);
  const entry = (
    kind: Kind,
    page: string,
    id: string,
    title: Words,
    when: string | undefined,
    lines: readonly Line[],
  ): Findable => ({
    url: OWN_PAGES.has(page) && !id.startsWith('series-') ? href.page(page, id) : `${href.page(page)}#${id}`,
    lang: locale.tag,
    kind,
    title: title.text,
    ...(title.lang === locale.tag ? {} : { titleLang: title.lang }),
    ...(when ? { when } : {}),
    html: markup`${kind === 'source' ? paragraph(title) : markup`<h1>${title.text}</h1>`}${lines.map(paragraph)}`,
  });
  const own = (text: string): Words => ({ text, lang: locale.tag });
  return [
    ...[...world.people.values()].map((person) =>
      entry('person', 'people', person.id, person.name, undefined, [
        person.native?.text,
        person.role,
        world.states.get(person.state ?? '')?.name,
      ]),
    ),
    ...[...world.terms.values()].map(({ id, term, gloss }) => entry('term', 'glossary', id, term, undefined, [gloss])),
    // An excerpt may begin anywhere: of a claim it shows what the documents say, never the claim without its marks.
    ...[...world.claims.values()].map(({ id, claim, verdict, finding, wording, caveat }) => ({
      ...entry('claim', 'claims', id, { text: quoted(t, claim.text), lang: claim.lang }, undefined, []),
      verdict,
      html: markup`${[finding, wording, caveat].map(paragraph)}`,
    })),
    ...[...world.figures.values()].map(({ id, label, value, asOf, reportedBy, how, disputes }) =>
      entry('figure', 'figures', id, label, t('search.asOf', { date: formatDay(locale, asOf, 'long') }), [
        value,
        reportedBy,
        how,
        disputes,
      ]),
    ),
    ...[...world.series.values()].map(({ id, title, countedBy, how, caveats }) =>
      entry('figure', 'figures', `series-${id}`, title, undefined, [countedBy, how, ...caveats]),
    ),
    ...[...world.measures.values()].map(({ id, state, type, date, text, decidedBy, status, note }) => {
      const by = world.actors.get(state)?.name;
      const what = t(`measures.type.${type}`);
      const title = by ? { text: t('search.measure', { state: by.text, what }), lang: by.lang } : own(what);
      const when = formatDate(locale, date, 'long');
      return entry('measure', 'measures', `m-${id}`, title, when, [text, decidedBy, status, note]);
    }),
    ...[...world.sources.values()].map(({ id, kind, title, publisher, lang, date }) =>
      entry('source', 'sources', `s-${id}`, { text: title, lang }, date && formatDate(locale, date, 'long'), [
        publisher,
        t(`sources.kind.${kind}`),
      ]),
    ),
  ];
}

function paragraph(line: Line): Markup {
  const text = typeof line === 'string' ? line : line?.text;
  return text ? markup`<p>${text}</p>` : markup``;
}
