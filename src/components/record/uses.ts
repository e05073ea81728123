/*
 * Where each source is used: in entries, on the home page, in terms, for the ceasefires, in drawings, and in
 * the reference pages. Knows the record; chapters cite sources too and are not part of it.
 */
import type { Citation, Event, Place, Source, SourceKind, Term } from '../../model/record.ts';
import type { Order } from '../../model/cases.ts';
import { STORY, storySegments } from '../../model/story.ts';
import type { Unit } from '../../model/teach.ts';
import { lessonSegments, TEACH } from '../../model/teach-pages.ts';
import type { World } from '../../model/world.ts';
import { SOURCE_KINDS } from '../../model/record.ts';

/** A page of the reference part, or of a drawing: the segments of its address and its name. */
export interface PageUse {
  readonly segments: readonly string[];
  readonly name: string;
}

export interface Uses {
  readonly events: readonly Event[];
  readonly terms: readonly Term[];
  readonly standings: boolean;
  readonly periods: boolean;
  readonly pages: readonly PageUse[];
}

/** The uses of every source, by its id. */
export function usesOf(world: World): ReadonlyMap<string, Uses> {
  const events = new Map<string, Event[]>();
  for (const event of world.events) {
    const cited = [...event.citations, ...event.positions.flatMap((position) => position.citations)];
    for (const id of new Set(cited.map((citation) => citation.source.id)))
      events.set(id, [...(events.get(id) ?? []), event]);
  }
  const pages = new Map<string, PageUse[]>();
  for (const { use, thing } of referencePages(world))
    for (const id of sourcesIn(thing)) pages.set(id, [...(pages.get(id) ?? []), use]);
  const cites = (list: readonly { readonly citations: readonly Citation[] }[], id: string) =>
    list.some((thing) => thing.citations.some((citation) => citation.source.id === id));
  return new Map(
    [...world.sources.keys()].map((id) => [
      id,
      {
        events: events.get(id) ?? [],
        terms: [...world.terms.values()].filter((term) => cites([term], id)),
        standings: cites(world.standings, id),
        periods: cites(world.periods, id),
        pages: pages.get(id) ?? [],
      },
    ]),
  );
}

/** Ids of all sources that a joined value cites, at whatever depth. */
function sourcesIn(value: unknown, found: Set<string> = new Set()): Set<string> {
  if (Array.isArray(value)) for (const item of value) sourcesIn(item, found);
  else if (typeof value === 'object' && value !== null && !(value instanceof Map))
    for (const [name, field] of Object.entries(value))
      if (name === 'citations') for (const { source } of field as readonly Citation[]) found.add(source.id);
      else sourcesIn(field, found);
  return found;
}

/** The pages of the reference part and of drawings with what each of them tells. */
function referencePages(world: World): { readonly use: PageUse; readonly thing: unknown }[] {
  const page = (segments: readonly string[], name: string, thing: unknown) => ({ use: { segments, name }, thing });
  const { hagueGroup, sanctions } = world;
  return [
    ...[...world.proceedings.values()].map((each) => page(['cases', each.id], each.name.text, each)),
    ...[...world.orders.values()].map((each) =>
      page(['orders', each.id], each.title.text, [each, { citations: quotedIn(each) }]),
    ),
    ...[...world.warrants.values()].map((each) =>
      page(['warrants', each.id], world.people.get(each.person)?.name.text ?? each.id, each),
    ),
    ...[...world.resolutions.values()].map((each) => page(['resolutions', each.id], each.number, each)),
    ...[...world.states.values()]
      .filter((each) => each.positions.length > 0)
      .map((each) => page(['states', each.id], each.name.text, each.positions)),
    page(
      ['states'],
      'states',
      [...world.states.values()].map(({ rome, recognition }) => [rome, recognition]),
    ),
    ...[...world.stories.values()].map((each) =>
      page(storySegments(each), each.order === 1 ? STORY : each.title.text, each.steps),
    ),
    page(['measures'], 'measures', [...world.measures.values()]),
    page(['figures'], 'figures', [...world.figures.values(), ...world.series.values()]),
    page(['claims'], 'claims', [...world.claims.values()]),
    page(['people'], 'people', [...world.people.values()]),
    ...[...world.questions.values()].map((each) =>
      page(['questions', each.id], each.question.text, [each, { citations: [each.document] }]),
    ),
    ...[...world.teaching.units.values()].map((each) =>
      page([TEACH, each.id], each.title.text, [each, documentsIn(each)]),
    ),
    ...[...world.teaching.lessons.values()].map((each) => page(lessonSegments(each), each.title.text, each)),
    ...[...world.teaching.sets.values()].map((each) =>
      page([TEACH, 'documents', each.id], each.title.text, [each, { citations: each.extracts }]),
    ),
    ...[...world.teaching.controversies.values()].map((each) =>
      page([TEACH, 'controversies', each.id], each.title.text, each),
    ),
    ...[...world.teaching.practice.values()].map((each) => page([TEACH, 'practice', each.id], each.title.text, each)),
    // A chart has the id of the words that it draws.
    ...[...world.diagrams].flatMap(([id, drawn]) => {
      const chart = world.charts.get(id);
      return chart ? [page(['charts', id], chart.name.text, drawn)] : [];
    }),
    // A map names its places.
    ...[...world.charts.values()].map((chart) =>
      page(['charts', chart.id], chart.name.text, placesIn(chart.options, world)),
    ),
    ...(hagueGroup ? [page(['hague-group'], 'hague-group', hagueGroup)] : []),
    ...(sanctions ? [page(['sanctions-on-icc'], 'sanctions-on-icc', sanctions)] : []),
  ];
}

/** The places that a map's options name, at whatever depth. */
function placesIn(options: unknown, world: World): Place[] {
  if (typeof options === 'string') return [world.places.get(options) ?? []].flat();
  return typeof options === 'object' && options !== null
    ? Object.values(options).flatMap((option) => placesIn(option, world))
    : [];
}

/** The documents that an order's clauses are quoted from: both copies that agree. */
const quotedIn = ({ points }: Order): Citation[] =>
  points.flatMap(({ quote }) =>
    quote ? [quote.source, ...(quote.second ? [quote.second] : [])].map((source) => ({ source })) : [],
  );

/** The documents of a seminar. */
const documentsIn = ({ sessions }: Unit) => sessions.map(({ documents }) => ({ citations: documents }));

/** Sources by kind, kinds in the order of rank; within one by publisher, then date. */
export function byKind(world: World): readonly (readonly [SourceKind, readonly Source[]])[] {
  const order = new Intl.Collator(world.lang);
  const inOrder = [...world.sources.values()].sort(
    (a, b) =>
      order.compare(a.publisher, b.publisher) ||
      (a.date?.first ?? '').localeCompare(b.date?.first ?? '') ||
      (a.id < b.id ? -1 : 1),
  );
  return SOURCE_KINDS.map((kind) => [kind, inOrder.filter((source) => source.kind === kind)] as const).filter(
    ([, sources]) => sources.length > 0,
  );
}
