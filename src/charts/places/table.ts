/* The places of a map with their points and where these come from. */
import type { SelectContext, Table } from '../kind.ts';
import type { PlacesRows } from './rows.ts';

const COLUMNS = ['name', 'sort', 'lat', 'lon', 'exact', 'source'] as const;

export function tabulatePlaces({ places, sorts }: PlacesRows, { t }: SelectContext, caption: string): Table {
  const names = new Map(sorts.map(({ sort, name }) => [sort, name]));
  return {
    caption,
    columns: COLUMNS.map((key) => ({
      key,
      name: t(`chart.places.column.${key}`),
      explain: t(`chart.places.explain.${key}`),
      shown: true,
    })),
    rows: places.map(({ name, sort, at: [lon, lat], exact, source }) => [
      name,
      names.get(sort) ?? '',
      String(lat),
      String(lon),
      t(exact ? 'chart.places.exact' : 'chart.places.near'),
      source,
    ]),
  };
}
