/*
 * What has a citation of its own, as something to cite in the words and addresses of a reader's language: entries,
 * chapters, charts, decisions, cases and the other things that have a page each.
 */
import { chartIds, figure } from '../../charts/figure.ts';
import { quoted } from '../../i18n/quoted.ts';
import type { Chapter } from '../../load/chapters.ts';
import { absolute } from '../../load/site.ts';
import type { Words } from '../../model/words.ts';
import type { Reader } from '../../load/reader.ts';
import type { Citable } from './citation.ts';
import { daysOf } from './days.ts';

/** Parts of the site whose things are cited one by one, and what a citation calls such a thing. */
const NOUNS = {
  events: 'Entry',
  chapters: 'Chapter',
  charts: 'Chart',
  orders: 'Decision',
  cases: 'Case',
  warrants: 'Warrant',
  resolutions: 'Resolution',
  states: 'State',
  questions: 'Question',
  claims: 'Claim',
  glossary: 'Term',
  figures: 'Figure',
} as const;

export type CitedPart = keyof typeof NOUNS;

/** The part and the thing of an address, where that thing has a citation. */
export function citedAt(segments: readonly string[]): readonly [CitedPart, string] | undefined {
  const [part, id, ...deeper] = segments;
  return part && id && deeper.length === 0 && part in NOUNS ? [part as CitedPart, id] : undefined;
}

/** Ids of all things that have a citation, with their part. */
export function citedIn({ world }: Reader, chapters: readonly Chapter[]): (readonly [CitedPart, string])[] {
  const of = (part: CitedPart, ids: Iterable<string>) => [...ids].map((id) => [part, id] as const);
  return [
    ...of('events', world.event.keys()),
    ...of(
      'chapters',
      chapters.map(({ slug }) => slug),
    ),
    ...of('charts', chartIds()),
    ...of('orders', world.orders.keys()),
    ...of('cases', world.proceedings.keys()),
    ...of('warrants', world.warrants.keys()),
    ...of('resolutions', world.resolutions.keys()),
    ...of('states', world.states.keys()),
    ...of('questions', world.questions.keys()),
    ...of('claims', world.claims.keys()),
    ...of('glossary', world.terms.keys()),
    ...of('figures', world.figures.keys()),
  ];
}

/** @throws Error for a thing that is not in the record */
export function citableOf(reader: Reader, part: CitedPart, id: string, chapters: readonly Chapter[]): Citable {
  const { world, t, href } = reader;
  const title = titleOf(reader, part, id, chapters);
  if (!title) throw new Error(`There is no ${NOUNS[part]} "${id}" to cite`);
  return {
    id: part === 'events' ? id : `${part}-${id}`,
    kind: `${NOUNS[part]} ${id}`,
    title: title.text,
    site: t('site.name'),
    url: absolute(href.page(part, id)),
    version: daysOf(world, [part, id], chapters).modified,
    lang: title.lang,
  };
}

/** The title of the thing's page. */
export function titleOf(
  { lang, t, world }: Reader,
  part: CitedPart,
  id: string,
  chapters: readonly Chapter[],
): Words | undefined {
  switch (part) {
    case 'events':
      return world.event.get(id)?.title;
    case 'chapters': {
      const chapter = chapters.find(({ slug }) => slug === id);
      return chapter && { text: chapter.head.title, lang: chapter.lang };
    }
    case 'charts':
      return figure(lang, id).title;
    case 'orders': {
      const order = world.orders.get(id);
      const proceeding = world.proceedings.get(order?.proceeding ?? '');
      return order && proceeding && { text: `${order.title.text}, ${proceeding.name.text}`, lang: order.title.lang };
    }
    case 'cases':
      return world.proceedings.get(id)?.name;
    case 'warrants': {
      const person = world.people.get(world.warrants.get(id)?.person ?? '');
      return person && { text: t('warrants.of', { name: person.name.text }), lang };
    }
    case 'resolutions': {
      const resolution = world.resolutions.get(id);
      return resolution && { text: resolution.number, lang: resolution.title.lang };
    }
    case 'states':
      return world.states.get(id)?.name;
    case 'questions':
      return world.questions.get(id)?.question;
    case 'claims': {
      const claim = world.claims.get(id)?.claim;
      return claim && { text: quoted(t, claim.text), lang: claim.lang };
    }
    case 'glossary':
      return world.terms.get(id)?.term;
    case 'figures':
      return world.figures.get(id)?.label;
  }
}
