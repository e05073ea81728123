/* Named cases of a map of places, made up: what tests, snapshots and the eye look at. */
import type { PlaceRow, PlacesRows, Point } from './rows.ts';
import { SORTS } from './spec.ts';

const RING: readonly Point[] = [
  [34.2, 31.2],
  [34.5, 31.6],
  [34.6, 31.5],
  [34.3, 31.15],
  [34.2, 31.2],
];

function made(count: number, name: (n: number) => string, more: Partial<PlacesRows> = {}, apart = 0.05): PlacesRows {
  const places = Array.from(
    { length: count },
    (_, i): PlaceRow => ({
      id: `p-${i}`,
      name: name(i + 1),
      sort: SORTS[i % SORTS.length] ?? 'city',
      // Steps of the golden angle: no two places lie alike.
      at: [34.4 + apart * Math.sqrt(i) * Math.cos(i * 2.4), 31.4 + apart * Math.sqrt(i) * Math.sin(i * 2.4)],
      exact: i % 3 !== 2,
      on: 'both',
      source: `Gazetteer, number ${i}`,
    }),
  );
  return {
    outlines: [{ id: 'made', of: 'line', name: 'Made-up land', rings: [RING] }],
    places,
    small: [],
    grounds: [
      { name: 'Sea', at: [34.15, 31.5] },
      { name: 'Desert', at: [34.5, 31.2] },
    ],
    sorts: SORTS.filter((sort) => places.some((place) => place.sort === sort)).map((sort) => ({
      sort,
      name: `Sort ${sort}`,
    })),
    words: { near: 'Near, or an area', kilometres: '{count} km', unnamed: 'Also: {list}.' },
    source: 'Source: made up.',
    checked: 'As of the last day.',
    description: 'A made-up map.',
    ...more,
  };
}

export const PLACES_EXAMPLES: Readonly<Record<string, PlacesRows>> = {
  default: made(14, (n) => `Place ${n}`),
  one: made(1, () => 'A lone place', { outlines: [], grounds: [] }),
  crowded: made(40, (n) => `A place with a name, ${n}`, {}, 0.02),
  'long-words': made(5, (n) => `The Extraordinarily Long-Winded Crossing of Somewhere ${n}`),
  apart: made(3, (n) => `Place ${n}`, {
    apart: {
      ends: [
        [34.4, 31.4],
        [34.3, 31.3],
      ],
      words: 'about 14.5 km',
    },
  }),
  rtl: made(9, () => 'معبر رفح', {
    sorts: SORTS.map((sort) => ({ sort, name: 'مدينة' })),
    words: { near: 'تقريبي', kilometres: '{count} كم', unnamed: 'أيضا: {list}.' },
  }),
};
