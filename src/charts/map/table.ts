/*
 * The states of a map as a table, one row per state and spell: the truth behind the picture. States of the first
 * category come first, so that nobody has to look for the few among the many.
 */
import { dayFromNumber } from '../../model/date.ts';
import type { SelectContext, Table } from '../kind.ts';
import type { MapRows, TileRow, TileSpell } from './rows.ts';

const COLUMNS = ['code', 'state', 'category', 'since', 'precision', 'detail', 'address'] as const;
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
    rows: byCategory(rows).flatMap(({ code, name, spells, href }) =>
      spells.map(({ category, since, known, precision, detail }) => [
        code,
        name,
        rows.categories[category]?.name ?? '',
        ...dated(since ?? known, precision),
        detail,
        href,
      ]),
    ),
  };
}

/** A day, and how exactly it is known; nothing where the record has no date. */
const dated = (day: number | undefined, precision: TileSpell['precision']): readonly [string, string] =>
  day === undefined ? ['', ''] : [dayFromNumber(day), precision ?? 'day'];

/** In the order of the categories that hold on the last day, and in each by name. */
function byCategory({ rows }: MapRows): readonly TileRow[] {
  const last = ({ spells }: TileRow) => spells.at(-1)?.category ?? 0;
  return [...rows].sort((a, b) => last(a) - last(b));
}
