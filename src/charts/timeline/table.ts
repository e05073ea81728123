/* The entries of a timeline as a table: what the page shows to everyone and the CSV gives to take away. */
import { formatDate } from '../../i18n/dates.ts';
import type { Event } from '../../model/record.ts';
import { dateCell } from '../cells.ts';
import type { SelectContext, Table } from '../kind.ts';
import type { TimelineRow, TimelineRows } from './rows.ts';

const SHOWN = new Set(['when', 'lane', 'title']);
const COLUMNS = [
  'id',
  'first',
  'last',
  'precision',
  'when',
  'lane',
  'importance',
  'title',
  'summary',
  'check',
  'sources',
  'address',
] as const;

/** One row per entry of the chart, in order of time. */
export function tabulateTimeline(rows: TimelineRows, context: SelectContext, caption: string): Table {
  const { world, t } = context;
  return {
    caption,
    columns: COLUMNS.map((key) => ({
      key,
      name: t(`chart.column.${key}`),
      explain: t(`chart.explain.${key}`),
      shown: SHOWN.has(key),
    })),
    rows: rows.rows.flatMap((row) => {
      const event = world.event.get(row.id);
      return event ? [COLUMNS.map((key) => cell(key, row, event, context))] : [];
    }),
  };
}

function cell(
  key: (typeof COLUMNS)[number],
  row: TimelineRow,
  event: Event,
  { world, locale, t }: SelectContext,
): string {
  const precision = event.when.extent === 'between' ? 'between' : event.when.precision;
  switch (key) {
    case 'id':
      return event.id;
    case 'first':
      return event.when.first;
    case 'last':
      return event.when.last;
    case 'precision':
      return precision;
    case 'when':
      return dateCell(t, formatDate(locale, event.when, 'long'), event.when.extent === 'point' ? precision : 'day');
    case 'lane':
      return world.lanes.find((lane) => lane.id === event.lane)?.name.text ?? event.lane;
    case 'importance':
      return String(event.importance);
    case 'title':
      return event.title.text;
    case 'summary':
      return event.summary.text;
    case 'check':
      return event.check;
    case 'sources':
      return event.citations
        .map(({ source, at }) => [source.publisher, source.title, at, source.url].filter(Boolean).join(', '))
        .join(' | ');
    case 'address':
      return row.href;
  }
}
