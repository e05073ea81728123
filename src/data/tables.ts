/*
 * The collections as tables: one row per record, and the tables that a list inside a record asks for (operative
 * points, votes of judges, roll calls). A list of words is joined by "; "; a list of records is JSON in its cell.
 */
import { BYTE_ORDER_MARK, tableToCsv } from '../charts/csv.ts';
import { loadRecord } from '../load/world.ts';
import type { Collection } from './collections.ts';
import { type DataTable, ungrouped, withDays, withNames } from './sheet.ts';

/**
 * One row per record; its columns are all fields that any record has, in order of appearance, and after them what
 * spreadsheets need beside some of them.
 */
export function tableOf({ name, records }: Pick<Collection, 'name' | 'records'>): DataTable {
  const columns = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const table = withDays({
    name,
    columns,
    rows: records.map((record) => columns.map((column) => cellOf(record[column]))),
  });
  if (name !== 'states') return table;
  const numeric = columns.indexOf('numeric');
  return withNames(table, 'numericCode', (row) => `ISO ${row[numeric]}`);
}

/** The tables beyond one per collection. */
export function furtherTables(): readonly DataTable[] {
  const { orders, resolutions, rollCalls } = loadRecord();
  const points = [...orders].flatMap(([order, file]) => file.points.map((point) => ({ order, file, point })));
  return [
    {
      name: 'operative-points',
      columns: ['order', 'decided', 'n', 'title', 'text', 'kind', 'in_favour', 'against', 'names', 'check'],
      rows: points.map(({ order, file, point }) => [
        order,
        file.decided,
        point.n,
        point.title,
        point.text,
        point.kind,
        cellOf(point.vote?.inFavour),
        cellOf(point.vote?.against),
        point.vote?.names ?? '',
        point.check,
      ]),
    },
    {
      name: 'judge-votes',
      columns: ['order', 'point', 'judge', 'role', 'vote', 'names'],
      rows: points.flatMap(({ order, file, point: { n, vote } }) =>
        vote && vote.names !== 'withheld'
          ? file.bench.map(({ person, role }) => [
              order,
              n,
              person,
              role,
              vote.votedAgainst.includes(person) ? 'against' : 'for',
              vote.names,
            ])
          : [],
      ),
    },
    {
      name: 'roll-calls',
      columns: ['resolution', 'iso3', 'vote', 'number'],
      rows: [...rollCalls].flatMap(([resolution, votes]) =>
        [...votes].map(([state, vote]) => [
          resolution,
          state.toUpperCase(),
          vote,
          resolutions.get(resolution)?.number ?? '',
        ]),
      ),
    },
  ];
}

/** The rows of each series as published. */
export function seriesTables(): readonly DataTable[] {
  const { series, seriesRows } = loadRecord();
  return [...series].map(([id, { columns }]) =>
    withDays({ name: id, columns: columns.map((column) => column.id), rows: seriesRows.get(id) ?? [] }),
  );
}

/** CSV by RFC 4180, UTF-8 with its mark. */
export function csvOfTable({ columns, rows }: DataTable): string {
  return (
    BYTE_ORDER_MARK +
    tableToCsv({ columns: columns.map((key) => ({ key, name: key, explain: key, shown: true })), rows })
  );
}

function cellOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return ungrouped(value);
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value.join('; ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
