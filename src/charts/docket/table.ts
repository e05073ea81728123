/* The steps of a docket chart as a table: every mark of the picture, and what a bin counts, with its sources. */
import { dayFromNumber } from '../../model/date.ts';
import type { Citation, Check } from '../../model/record.ts';
import { dateCell, precisionOf } from '../cells.ts';
import type { SelectContext, Table } from '../kind.ts';
import type { DocketGroup, DocketRows, DocketStep, DocketTrack } from './rows.ts';

const COLUMNS = [
  'id',
  'first',
  'last',
  'until',
  'precision',
  'when',
  'group',
  'track',
  'state',
  'title',
  'check',
  'sources',
  'address',
] as const;
const SHOWN = new Set<string>(['when', 'track', 'state', 'title']);
/** Columns whose words the tables of the other kinds use too. */
const SHARED = new Set<string>(['id', 'first', 'last', 'precision', 'when', 'check', 'sources', 'address']);

export function tabulateDocket(rows: DocketRows, context: SelectContext, caption: string): Table {
  const { t } = context;
  // One group needs no column of its own on a page, and two may have tracks of the same name.
  const grouped = rows.groups.length > 1;
  const key = (column: string) => (SHARED.has(column) ? 'chart' : 'chart.docket');
  return {
    caption,
    columns: COLUMNS.map((column) => ({
      key: column,
      name: t(`${key(column)}.column.${column}`),
      explain: t(`${key(column)}.explain.${column}`),
      shown: SHOWN.has(column) || (column === 'group' && grouped),
    })),
    rows: rows.groups.flatMap((group) =>
      group.tracks.flatMap((track) =>
        track.steps.map((step) => COLUMNS.map((column) => cell(column, step, track, group, context))),
      ),
    ),
  };
}

function cell(
  column: (typeof COLUMNS)[number],
  step: DocketStep,
  track: DocketTrack,
  group: DocketGroup,
  context: SelectContext,
): string {
  switch (column) {
    case 'id':
      return step.id;
    case 'first':
      return dayFromNumber(step.first);
    case 'last':
      return dayFromNumber(step.last);
    case 'until':
      return step.until === undefined ? '' : dayFromNumber(step.until);
    case 'precision':
      return precisionOf(step.extent, step.first, step.last);
    case 'when':
      return dateCell(context.t, step.full, precisionOf(step.extent, step.first, step.last));
    case 'group':
      return group.name;
    case 'track':
      return track.name;
    case 'state':
      return context.t(`chart.docket.told.${step.state}`);
    case 'title':
      return step.title;
    case 'check':
      return recordOf(step.id, context)?.check ?? '';
    case 'sources':
      return (recordOf(step.id, context)?.citations ?? [])
        .map(({ source, at }) => [source.publisher, source.title, at, source.url].filter(Boolean).join(', '))
        .join(' | ');
    case 'address':
      return step.href;
  }
}

/** What a step rests on: its id says where it stands in the record. */
function recordOf(
  id: string,
  { world }: SelectContext,
): { readonly citations: readonly Citation[]; readonly check?: Check } | undefined {
  const [owner = '', place = ''] = id.split('/');
  const proceeding = world.proceedings.get(owner);
  if (!proceeding) return world.warrants.get(owner) ?? world.measures.get(owner);
  return /^[iw]/.test(place) ? proceeding.interventions[Number(place.slice(1))] : proceeding.steps[Number(place)];
}
