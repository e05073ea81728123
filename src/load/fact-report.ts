/*
 * What the record rests on, counted: statements by number and kind of their sources, what rests on one, what
 * was not read, what rests on official documents, how old statuses are, who is heard and whose harm is told.
 * Printed by `npm run check:facts` and shown on the method page. Knows files' values, no page.
 */
import type { z } from 'astro/zod';
import { SOURCE_KINDS, type SourceKind } from '../model/record.ts';
import { warrantResponsesShape } from '../schema/cases.ts';
import { eventShape } from '../schema/event.ts';
import { periodsShape, standingsShape, termShape } from '../schema/record.ts';
import { hagueGroupShape, sanctionsShape } from '../schema/states.ts';
import { statementsOf } from '../schema/walk.ts';
import { COLLECTIONS } from './check-record.ts';
import { harmOf, type ToldHarm } from './harm.ts';
import { type OfficialShare, officialShare } from './official.ts';
import type { RecordFiles } from './read-files.ts';
import { type OneSided, oneSidedOf, type Voice, voicesOf } from './sides.ts';
import { type DatedStatus, olderStatuses, staleStatuses } from './statuses.ts';

export interface FactReport {
  /** Statements with sources of their own, by collection. */
  readonly statements: readonly { readonly collection: string; readonly count: number }[];
  /** How many statements cite one, two, three or more sources. */
  readonly bySources: { readonly one: number; readonly two: number; readonly more: number };
  /** How many statements cite at least one source of the kind. */
  readonly byKind: readonly { readonly kind: SourceKind; readonly count: number }[];
  /** Statements that cite press only. */
  readonly pressOnly: number;
  /** Statements that cite compiled data sets only. */
  readonly datasetOnly: number;
  /** Events whose sources are compiled data sets only: there should be none. */
  readonly datasetOnlyEvents: readonly string[];
  /** Events marked as resting on one source. */
  readonly singleSourceEvents: readonly string[];
  /** Sources cited as known from others, themselves not read. */
  readonly unread: readonly string[];
  /** Statuses older than the day to which their lane was checked. */
  readonly olderStatuses: readonly DatedStatus[];
  /** Those of them that are open and more than 120 days older. */
  readonly staleStatuses: readonly DatedStatus[];
  /** How many events, and how many key events, rest on an official document. */
  readonly official: OfficialShare;
  /** Key events marked as resting on one source. */
  readonly singleSourceKeyEvents: readonly string[];
  readonly voices: readonly Voice[];
  /** Key events on which fewer than two parties are heard, and whose file does not say why. */
  readonly oneSided: readonly OneSided[];
  /** What each event of the war lane tells of harm. */
  readonly harm: readonly { readonly id: string; readonly told: readonly ToldHarm[] }[];
  /** Positions of states on the warrants whose words are not quoted. */
  readonly unquotedStances: readonly { readonly state: string; readonly date: string; readonly stance: string }[];
  /** How many entries say what no public source tells. */
  readonly withUnknown: number;
}

export function factReport(files: RecordFiles): FactReport {
  const folder = (shape: z.ZodType, values: ReadonlyMap<string, unknown>) =>
    [...values.values()].flatMap((value) => statementsOf(shape, value));
  const lists: [string, string[][]][] = [
    ['events', folder(eventShape, files.events)],
    ...Object.entries(COLLECTIONS).map(([name, shape]): [string, string[][]] => [
      name,
      folder(shape, files[name as keyof typeof COLLECTIONS] as ReadonlyMap<string, unknown>),
    ]),
    ['warrant-responses', statementsOf(warrantResponsesShape, files.warrantResponses)],
    ['hague-group', statementsOf(hagueGroupShape, files.hagueGroup)],
    ['sanctions-on-icc', statementsOf(sanctionsShape, files.sanctions)],
    ['terms', folder(termShape, files.terms)],
    ['standings', statementsOf(standingsShape, files.standings)],
    ['periods', statementsOf(periodsShape, files.periods)],
  ];
  const all = lists.flatMap(([, statements]) => statements).filter((ids) => ids.length > 0);
  const single = [...files.events].filter(([, event]) => event.check === 'single-source');
  const older = olderStatuses(files);
  const kindsOf = (ids: readonly string[]) => new Set(ids.map((id) => files.sources.get(id)?.kind));
  return {
    statements: lists.map(([collection, statements]) => ({ collection, count: statements.length })),
    bySources: {
      one: all.filter((ids) => ids.length === 1).length,
      two: all.filter((ids) => ids.length === 2).length,
      more: all.filter((ids) => ids.length > 2).length,
    },
    byKind: SOURCE_KINDS.map((kind) => ({ kind, count: all.filter((ids) => kindsOf(ids).has(kind)).length })),
    pressOnly: all.filter((ids) => [...kindsOf(ids)].every((kind) => kind === 'press')).length,
    datasetOnly: all.filter((ids) => [...kindsOf(ids)].every((kind) => kind === 'dataset')).length,
    datasetOnlyEvents: [...files.events]
      .filter(([, { sources }]) => sources.every(({ id }) => files.sources.get(id)?.kind === 'dataset'))
      .map(([id]) => id),
    singleSourceEvents: single.map(([id]) => id),
    unread: [...files.sources].filter(([, source]) => source.read === 'no').map(([id]) => id),
    olderStatuses: older,
    staleStatuses: staleStatuses(older),
    official: officialShare(files.events, files.sources),
    singleSourceKeyEvents: single.filter(([, { importance }]) => importance === 1).map(([id]) => id),
    voices: voicesOf(files.events),
    oneSided: oneSidedOf(files.events, files.actors),
    harm: [...files.events]
      .filter(([, { lane }]) => lane === 'war')
      .map(([id, { title, summary, places }]) => ({ id, told: harmOf(title, summary, places) })),
    unquotedStances: unquotedStances(files),
    withUnknown: [files.events, ...Object.keys(COLLECTIONS).map((name) => files[name as keyof typeof COLLECTIONS])]
      .flatMap((things): object[] => [...things.values()])
      .filter((entry) => 'unknown' in entry && entry.unknown !== undefined).length,
  };
}

/** A stance is a reading of words; where they are not quoted a reader cannot check it. What a state did has no words. */
function unquotedStances(files: RecordFiles): FactReport['unquotedStances'] {
  return [...files.states].flatMap(([state, { positions }]) =>
    positions
      .filter(({ stance, text }) => stance !== 'conduct' && !/[“"«][^”"»]+[”"»]/.test(text))
      .map(({ date, stance }) => ({ state, date: date.text, stance })),
  );
}
