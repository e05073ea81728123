/* Joins the checked files of the record into the World of one language: ids become the things they name. */
import { compareDates, type PartialDate } from '../model/date.ts';
import {
  type Actor,
  type Citation,
  type Event,
  type EventLink,
  LANES,
  type Period,
  type Source,
} from '../model/record.ts';
import type { World } from '../model/world.ts';
import type { Words } from '../model/words.ts';
import { whenOf } from './check-references.ts';
import { joinReference } from './join-record.ts';
import type { LanguageFiles, RecordFiles } from './read-files.ts';

type Overlay = LanguageFiles['events'];
type CitationFile = { readonly id: string; readonly at?: string | undefined };

/**
 * @param overlay the language's own words for events; what it lacks stays in the source language and says so
 * @param pseudo for the made-up test languages: turns a text of the source language into its own
 */
export function joinWorld(
  files: RecordFiles,
  lang: string,
  sourceLanguage: string,
  overlay: Overlay,
  pseudo?: (text: string) => string,
): World {
  const words = (text: string): Words => (pseudo ? { text: pseudo(text), lang } : { text, lang: sourceLanguage });
  const own = (translated: string | undefined, text: string): Words =>
    translated ? { text: translated, lang } : words(text);

  const sources = new Map([...files.sources].map(([id, file]): [string, Source] => [id, clean({ id, ...file })]));
  const cite = (list: readonly CitationFile[]): Citation[] =>
    list.map(({ id, at }) => clean({ source: must(sources, id), at }));
  const actors = new Map(
    [...files.actors].map(([id, file]): [string, Actor] => [id, clean({ id, ...file, name: words(file.name) })]),
  );
  const places = new Map([...files.places].map(([id, file]) => [id, { id, ...file, name: words(file.name) }] as const));

  const linkedFrom = new Map<string, { type: EventLink['type']; from: string }[]>();
  for (const [from, event] of files.events) {
    for (const { type, to } of event.links) linkedFrom.set(to, [...(linkedFrom.get(to) ?? []), { type, from }]);
  }

  const events = [...files.events].map(([id, file]): Event => {
    const local = overlay[id] ?? {};
    const short = local.short ?? (local.summary === undefined ? file.short : undefined);
    return clean({
      id,
      lane: file.lane,
      importance: file.importance,
      title: own(local.title, file.title),
      label: file.label === undefined ? undefined : own(local.label, file.label),
      rank: file.rank ?? 9,
      summary: own(local.summary, file.summary),
      // The short form of a translated summary is the translator's; ours would be in another language.
      short: short === undefined ? undefined : own(local.short, short),
      note: file.note === undefined ? undefined : own(local.note, file.note),
      happened: file.happened,
      decided: file.decided,
      published: file.published,
      when: whenOf(file) as PartialDate,
      check: file.check,
      actors: file.actors.map((actor) => must(actors, actor)),
      places: file.places.map((place) => must(places, place)),
      proceeding: file.proceeding,
      tags: file.tags,
      also: file.also,
      citations: cite(file.sources),
      positions: file.positions.map((position) =>
        clean({
          by: must(actors, position.by),
          speaker: position.speaker === undefined ? undefined : words(position.speaker),
          text: words(position.text),
          citations: cite(position.sources),
        }),
      ),
      positionsNote: file.positionsNote === undefined ? undefined : words(file.positionsNote),
      unknown: file.unknown?.map(words),
      links: file.links,
      linkedFrom: linkedFrom.get(id) ?? [],
      added: file.added,
      changes: file.changed,
    });
  });
  events.sort(
    (a, b) =>
      compareDates(a.when, b.when) ||
      LANES.indexOf(a.lane) - LANES.indexOf(b.lane) ||
      a.importance - b.importance ||
      (a.id < b.id ? -1 : 1),
  );

  return deepFreeze({
    lang,
    events,
    event: new Map(events.map((event) => [event.id, event])),
    sources,
    actors,
    places,
    terms: new Map(
      [...files.terms].map(([id, file]) => [
        id,
        { id, term: words(file.term), gloss: words(file.gloss), citations: cite(file.sources) },
      ]),
    ),
    charts: new Map(
      [...files.charts].map(([id, file]) => [
        id,
        clean({
          id,
          kind: file.kind,
          part: file.part,
          title: words(file.title),
          name: words(file.name ?? file.title),
          subtitle: words(file.subtitle),
          short: file.short === undefined ? undefined : words(file.short),
          note: file.note === undefined ? undefined : words(file.note),
          options: file.options,
          changes: file.changed,
        }),
      ]),
    ),
    periods: files.periods.map(
      (file): Period =>
        clean({ id: file.id, name: words(file.name), from: file.from, to: file.to, citations: cite(file.sources) }),
    ),
    lanes: files.lanes.map((file) => ({
      id: file.id,
      name: words(file.name),
      longName: words(file.longName),
      checkedThrough: file.checkedThrough,
    })),
    standings: files.standings.map((file) =>
      clean({
        id: file.id,
        group: file.group,
        name: words(file.name),
        caseName: file.caseName,
        status: words(file.status),
        disc: file.disc,
        figure: file.figure === undefined ? undefined : words(file.figure),
        sentence: words(file.sentence),
        next: file.next === undefined ? undefined : words(file.next),
        followed: file.followed === undefined ? undefined : words(file.followed),
        asOf: file.asOf,
        event: file.event,
        citations: cite(file.sources),
        unknown: file.unknown?.map(words),
      }),
    ),
    ...joinReference(files, { words, cite }),
    edited: files.site.edited,
    ...(files.site.report ? { report: files.site.report } : {}),
  });
}

function must<T>(things: ReadonlyMap<string, T>, id: string): T {
  const thing = things.get(id);
  if (thing === undefined) throw new Error(`"${id}" passed the reference check but is not there`);
  return thing;
}

type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Drops fields that are undefined, so that an absent field is absent. */
function clean<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as Defined<T>;
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of value instanceof Map ? value.values() : Object.values(value)) deepFreeze(inner);
  }
  return value;
}
