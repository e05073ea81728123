/* The states of a map as a table, one row per state and spell: the truth behind the picture. */
import { dayFromNumber } from '../../model/date.ts';
import type { SelectContext, Table } from '../kind.ts';
import type { MapRows } from './rows.ts';

const COLUMNS = ['code', 'state', 'category', 'since', 'detail', 'address'] as const;
const SHOWN = new Set<string>(['state', 'category', 'detail']);

export function tabulateMap(rows: MapRows, { t }: SelectContext, caption: string): Table {
  return {
    caption,
    columns: COLUMNS.map((key) => ({
      key,
      name: t(`chart.map.column.${key}`),
      explain: t(`chart.map.explain.${key}`),
      shown: SHOWN.has(key),
    })),
    rows: rows.rows.flatMap(({ code, name, spells, href }) =>
      spells.map(({ category, since, detail }) => [
        code,
        name,
        rows.categories[category]?.name ?? '',
        since === undefined ? '' : dayFromNumber(since),
        detail,
        href,
      ]),
    ),
  };
}
