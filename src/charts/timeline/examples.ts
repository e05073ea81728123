/* Named cases of the timeline: what tests, snapshots and the gallery of examples all draw. Made-up entries. */
import { dayNumber } from '../../model/date.ts';
import type { Importance, LaneId } from '../../model/record.ts';
import type { TimelineRow, TimelineRows } from './rows.ts';

const LANES: readonly LaneId[] = ['war', 'icj', 'icc', 'un', 'states'];

function entry(
  n: number,
  day: string,
  lane: LaneId,
  importance: Importance,
  more: Partial<TimelineRow> = {},
): TimelineRow {
  const first = dayNumber(day);
  return {
    id: `e-${n}`,
    lane,
    importance,
    first,
    last: first,
    extent: 'point',
    title: `Entry ${n}`,
    ...(importance < 3 ? { label: `Label of entry ${n}` } : {}),
    rank: n % 9,
    short: '1 Jan',
    full: '1 January 2024',
    href: `/en/events/e-${n}/`,
    ...more,
  };
}

function rowsOf(entries: readonly TimelineRow[], more: Partial<TimelineRows> = {}): TimelineRows {
  return {
    domain: [dayNumber('2023-10-01'), dayNumber('2026-11-30')],
    rows: [...entries].sort((a, b) => a.first - b.first || (a.id < b.id ? -1 : 1)),
    lanes: LANES.map((id) => ({
      id,
      name: id.toUpperCase(),
      checked: dayNumber('2026-09-22'),
      checkedWords: 'to 22 Sep 2026',
    })),
    periods: [
      { name: 'truce', first: dayNumber('2023-11-24'), last: dayNumber('2023-11-30') },
      { name: 'ceasefire', first: dayNumber('2025-10-10'), last: dayNumber('2026-11-30') },
    ],
    listHref: '/en/timeline/',
    rest: 'bins',
    words: {
      months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
      years: { '2004': '2004', '2023': '2023', '2024': '2024', '2025': '2025', '2026': '2026' },
      before: 'before',
      entries: { one: '{count} entry', other: '{count} entries' },
      more: { other: '+ {count} more' },
      silent: { one: '{count} day without an entry', other: '{count} days without an entry' },
      digits: '0123456789',
      plurals: 'en',
    },
    ...more,
  };
}

/** Spread over three years and all lanes, as the record is. */
function spread(count: number): TimelineRow[] {
  return Array.from({ length: count }, (_, i) => {
    const day = new Date(Date.UTC(2023, 9, 1) + ((i * 7919) % 1090) * 86_400_000).toISOString().slice(0, 10);
    return entry(i, day, LANES[i % 5] as LaneId, ((i % 3) + 1) as Importance);
  });
}

export const examples = {
  default: rowsOf([
    ...spread(60),
    entry(900, '2004-07-09', 'icj', 3),
    entry(901, '2024-01-11', 'icj', 1, { last: dayNumber('2024-02-20'), extent: 'span' }),
    entry(902, '2026-03-03', 'icj', 2, { last: dayNumber('2026-03-04'), extent: 'between' }),
  ]),
  empty: rowsOf([]),
  one: rowsOf([entry(1, '2024-01-26', 'icj', 1)]),
  'same-day': rowsOf(
    Array.from({ length: 12 }, (_, i) => entry(i, '2024-05-24', LANES[i % 2] as LaneId, ((i % 3) + 1) as Importance)),
  ),
  crowded: rowsOf(spread(600)),
  'long-words': rowsOf(
    spread(40).map((row) => ({ ...row, ...(row.label ? { label: 'Unübertrefflichkeitsbescheinigung' } : {}) })),
  ),
  missing: rowsOf(spread(30).map(({ label, ...row }) => row)),
  rtl: rowsOf(spread(40).map((row) => ({ ...row, ...(row.label ? { label: 'الأمر بستة تدابير' } : {}) }))),
} satisfies Readonly<Record<string, TimelineRows>>;
