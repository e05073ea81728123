/*
 * What the record rests on, counted: statements by number and kind of their sources, what rests on one, what
 * was not read, statuses that are older than the day to which their part was checked. Printed by
 * `npm run check:facts` and shown on the method page. Knows files' values, no page.
 */
import type { z } from 'astro/zod';
import { SOURCE_KINDS, type SourceKind } from '../model/record.ts';
import { warrantResponsesShape } from '../schema/cases.ts';
import { eventShape } from '../schema/event.ts';
import { periodsShape, standingsShape, termShape } from '../schema/record.ts';
import { hagueGroupShape, sanctionsShape } from '../schema/states.ts';
import { statementsOf } from '../schema/walk.ts';
import { COLLECTIONS } from './check-record.ts';
import type { RecordFiles } from './read-files.ts';

export interface FactReport {
  /** Statements with sources of their own, by collection. */
  readonly statements: readonly { readonly collection: string; readonly count: number }[];
  /** How many statements cite one, two, three or more sources. */
  readonly bySources: { readonly one: number; readonly two: number; readonly more: number };
  /** How many statements cite at least one source of the kind. */
  readonly byKind: readonly { readonly kind: SourceKind; readonly count: number }[];
  /** Statements that cite press only. */
  readonly pressOnly: number;
  /** Events marked as resting on one source. */
  readonly singleSourceEvents: readonly string[];
  /** Sources cited as known from others, themselves not read. */
  readonly unread: readonly string[];
  /** Statuses older than the day to which their lane was checked. */
  readonly olderStatuses: readonly { readonly file: string; readonly asOf: string; readonly through: string }[];
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
    singleSourceEvents: [...files.events].filter(([, event]) => event.check === 'single-source').map(([id]) => id),
    unread: [...files.sources].filter(([, source]) => source.read === 'no').map(([id]) => id),
    olderStatuses: olderStatuses(files),
  };
}

function olderStatuses(files: RecordFiles): FactReport['olderStatuses'] {
  const through = (lane: string) => files.lanes.find(({ id }) => id === lane)?.checkedThrough ?? '';
  const told = [
    ...[...files.proceedings].map(([id, { statusAsOf, court }]) => ({
      file: `proceedings/${id}`,
      asOf: statusAsOf,
      through: through(court === 'icj' ? 'icj' : 'icc'),
    })),
    ...[...files.warrants].map(([id, { statusAsOf }]) => ({
      file: `warrants/${id}`,
      asOf: statusAsOf,
      through: through('icc'),
    })),
    ...[...files.measures].map(([id, { statusAsOf }]) => ({
      file: `measures/${id}`,
      asOf: statusAsOf,
      through: through('states'),
    })),
    ...(files.hagueGroup ? [{ file: 'hague-group', asOf: files.hagueGroup.asOf, through: through('states') }] : []),
    ...(files.sanctions ? [{ file: 'sanctions-on-icc', asOf: files.sanctions.asOf, through: through('icc') }] : []),
  ];
  return told.filter(({ asOf, through: day }) => asOf < day);
}
