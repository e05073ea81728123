/* Named cases of a map, for tests and for the eye. */
import type { MapRows, TileCategory, TileRow } from './rows.ts';

const CATEGORIES: readonly TileCategory[] = [
  { id: 'yes', name: 'Said yes', style: 'full', tone: 'pos-yes', named: true },
  { id: 'duty', name: 'Named its duty', style: 'ring', tone: 'pos-duty', named: true },
  { id: 'open', name: 'Said neither', style: 'dash', tone: 'pos-open', named: true },
  { id: 'no', name: 'Said no', style: 'cut', tone: 'pos-no', named: true },
  { id: 'outside', name: 'Not a party', style: 'corner', tone: 'ink-3', named: true },
  { id: 'silent', name: 'No statement found', style: 'thin', tone: 'ink-3', named: false },
  { id: 'none', name: 'Neither', style: 'code', tone: 'ink-3', named: false },
];

const FIRST = 19_000;
const LAST = 20_000;

/** @param columns width of the map in tiles */
function made(states: number, columns: number, more: Partial<MapRows> = {}, name = 'State'): MapRows {
  const rows = Array.from({ length: states }, (_, i): TileRow => {
    const code = String.fromCharCode(65 + (i % 26), 65 + (Math.floor(i / 26) % 26), 77);
    return {
      id: code.toLowerCase(),
      code,
      name: `${name} ${i + 1}`,
      spells: [
        { category: i % CATEGORIES.length, detail: '' },
        ...(i % 5 === 0 ? [{ since: FIRST + 100 + i, category: (i + 1) % CATEGORIES.length, detail: `day ${i}` }] : []),
      ],
      column: i % columns,
      row: Math.floor(i / columns),
      href: `#${code}`,
    };
  });
  const changes = rows.flatMap(({ spells }) => spells.flatMap(({ since }) => (since === undefined ? [] : [since])));
  return {
    rows,
    categories: CATEGORIES,
    days: [...new Set([FIRST, ...changes, LAST])].map((day) => ({ day, iso: `day-${day}`, written: `Day ${day}` })),
    source: 'Source: made up.',
    checked: 'As of the last day.',
    words: {
      title: 'States on {date}',
      asOf: 'As of {date}.',
      count: '{name}: {count}.',
      checked: 'As of {date}; checked through {last}.',
      digits: '0123456789',
    },
    ...more,
  };
}

export const MAP_EXAMPLES: Readonly<Record<string, MapRows>> = {
  default: made(120, 30),
  one: made(1, 1),
  // States of one category only: every other one is empty.
  missing: made(8, 30, { categories: CATEGORIES.map((each) => ({ ...each, named: true })) }),
  crowded: made(210, 30),
  // A record without states still says its categories.
  empty: made(0, 30),
  rtl: made(60, 30, { categories: CATEGORIES.map((each) => ({ ...each, name: 'قالت إنها ستنفذ أمر القبض' })) }, 'دولة'),
  'long-words': made(40, 30, {}, 'The Extraordinarily Long-Winded Commonwealth'),
};
