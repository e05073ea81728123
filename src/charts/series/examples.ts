/* Named cases of a series chart, for tests and for the eye. */
import { ticksTo } from './select.ts';
import type { SeriesRow, SeriesRows } from './rows.ts';

const START = 19_630;

function made(
  values: readonly (readonly [number, number])[],
  markers: readonly [number, string][] = [],
  draw: SeriesRows['draw'] = 'line',
): SeriesRows {
  const rows = values.map(
    ([day, value]): SeriesRow => ({ day: START + day, value, date: `day ${day}`, written: String(value) }),
  );
  return {
    rows,
    markers: markers.map(([day, label], i) => ({
      id: `e${i}`,
      day: START + day,
      lane: i % 2 === 0 ? 'icj' : 'icc',
      label,
      title: label,
      href: `#e${i}`,
    })),
    draw,
    gap: 21,
    ticks: ticksTo(Math.max(...values.map(([, value]) => value))).map((value) => ({ value, written: String(value) })),
    years: [{ day: START + 93, written: '2024' }],
    countedBy: 'Ministry',
    what: 'Deaths, cumulative',
    source: 'Bulletin',
    checked: 'Last value of day 700.',
  };
}

const weekly = Array.from({ length: 100 }, (_, week) => [week * 7, week * 700] as const);

export const SERIES_EXAMPLES: Readonly<Record<string, SeriesRows>> = {
  default: made(weekly, [
    [110, 'Six measures ordered'],
    [410, 'Three warrants issued'],
  ]),
  one: made([[0, 12]]),
  gap: made(weekly.filter(([day]) => day < 200 || day > 300)),
  points: made(
    [
      [0, 255],
      [50, 137],
      [480, 97],
      [700, 0],
    ],
    [],
    'points',
  ),
  'crowded-markers': made(
    weekly,
    Array.from({ length: 9 }, (_, i): [number, string] => [100 + i * 12, `A court date with many words ${i}`]),
  ),
};
