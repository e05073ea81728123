/* The places of a map with their points and where these come from. */
import type { SelectContext, Table } from '../kind.ts';
import type { PlaceRow, PlacesRows } from './rows.ts';

const COLUMNS = ['name', 'sort', 'says', 'lat', 'lon', 'exact', 'source'] as const;

/** A map of buildings says what sits in each; the column is left out where no place says anything. */
export function tabulatePlaces({ places, sorts }: PlacesRows, { t }: SelectContext, caption: string): Table {
  const names = new Map(sorts.map(({ sort, name }) => [sort, name]));
  const columns = COLUMNS.filter((key) => key !== 'says' || places.some(({ says }) => says !== undefined));
  const cells = (place: PlaceRow): Readonly<Record<(typeof COLUMNS)[number], string>> => ({
    name: place.name,
    sort: names.get(place.sort) ?? '',
    says: place.says ?? '',
    lat: String(place.at[1]),
    lon: String(place.at[0]),
    exact: t(place.cited ? 'chart.places.exactCited' : place.exact ? 'chart.places.exact' : 'chart.places.near'),
    source: place.source,
  });
  return {
    caption,
    columns: columns.map((key) => ({
      key,
      name: t(`chart.places.column.${key}`),
      explain: t(`chart.places.explain.${key}`),
      shown: true,
    })),
    rows: places.map((place) => columns.map((key) => cells(place)[key])),
  };
}
