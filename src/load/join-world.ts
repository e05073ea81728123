/* Joins the checked files of the record into the World of one language: ids become the things they name. */
import { compareDates, type PartialDate } from '../model/date.ts';
import { type ChartEntry, type Event, type EventLink, LANES } from '../model/record.ts';
import type { World } from '../model/world.ts';
import { whenOf } from './check-references.ts';
import { joinQuestions } from './join-questions.ts';
import { joinReferencePart } from './join-record.ts';
import { joinTeaching } from './join-teaching.ts';
import { type JoinLanguage, makeJoiner } from './joiner.ts';
import type { RecordFiles } from './read-files.ts';

/** The rank of an event whose flag has none of its own. */
const LAST_RANK = 9;

/** @param language the reader's, with its words; what it lacks stays in the source language and says so */
export function joinWorld(files: RecordFiles, language: JoinLanguage): World {
  const join = makeJoiner(files, language);
  // A state is an actor under its code, by the name that its own file and its own translation give.
  const states = byId(join.folder('states'));
  const actors = byId(
    join.folder('actors').map((actor) => ({ ...actor, name: states.get(actor.id)?.name ?? actor.name })),
  );
  const places = byId(join.folder('places'));
  const linkedFrom = new Map<string, { type: EventLink['type']; from: string }[]>();
  for (const [from, event] of files.events) {
    for (const { type, to } of event.links) linkedFrom.set(to, [...(linkedFrom.get(to) ?? []), { type, from }]);
  }

  const events = join.folder('events').map(
    (event): Event => ({
      ...event,
      rank: event.rank ?? LAST_RANK,
      when: whenOf(event) as PartialDate,
      actors: event.actors.map((id) => named(actors, id)),
      places: event.places.map((id) => named(places, id)),
      positions: event.positions.map((position) => ({ ...position, by: named(actors, position.by) })),
      linkedFrom: linkedFrom.get(event.id) ?? [],
    }),
  );
  events.sort(
    (a, b) =>
      compareDates(a.when, b.when) ||
      LANES.indexOf(a.lane) - LANES.indexOf(b.lane) ||
      a.importance - b.importance ||
      (a.id < b.id ? -1 : 1),
  );

  return deepFreeze({
    lang: language.lang,
    events,
    event: byId(events),
    sources: join.sources,
    actors,
    places,
    outlines: byId(join.folder('outlines')),
    terms: byId(join.folder('terms')),
    charts: byId(join.folder('charts').map((chart): ChartEntry => ({ ...chart, name: chart.name ?? chart.title }))),
    periods: join.file('periods', files.periods),
    lanes: join.file('lanes', files.lanes),
    standings: join.file('standings', files.standings),
    diagrams: byId(join.folder('diagrams')),
    questions: joinQuestions(join, actors),
    teaching: joinTeaching(join),
    stories: byId(join.folder('stories').sort((a, b) => a.order - b.order)),
    ...joinReferencePart(files, join),
    edited: files.site.edited,
    ...(files.site.report ? { report: files.site.report } : {}),
  });
}

/** A thing by the id that another names. @throws Error where the check of references let it through */
function named<T>(things: ReadonlyMap<string, T>, id: string): T {
  const thing = things.get(id);
  if (thing === undefined) throw new Error(`"${id}" passed the reference check but is not there`);
  return thing;
}

const byId = <T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<string, T> =>
  new Map(things.map((thing) => [thing.id, thing]));
function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of value instanceof Map ? value.values() : Object.values(value)) deepFreeze(inner);
  }
  return value;
}
