/* Named cases of a series chart, for tests and for the eye. Made-up values. */
import type { SeriesEstimate, SeriesMarker, SeriesRow, SeriesRows } from './rows.ts';
import { ticksTo } from './ticks.ts';

const START = 19_630;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const rowOf = (day: number, value: number, more: Partial<SeriesRow> = {}): SeriesRow => ({
  day: START + day,
  value,
  date: `day ${day}`,
  written: String(value),
  ...more,
});

const markerOf = (day: number, label: string, i: number): SeriesMarker => ({
  id: `e${i}`,
  day: START + day,
  lane: i % 2 === 0 ? 'icj' : 'icc',
  short: '26 Jan',
  full: '26 Jan 2024',
  label,
  title: label,
  href: `#e${i}`,
});

const estimateOf = (day: number, value: number, spread: number, name: string): SeriesEstimate => ({
  id: name,
  day: START + day,
  value,
  ...(spread > 0 ? { low: value - spread, high: value + spread } : {}),
  name,
  written: spread > 0 ? `${value} (${value - spread}–${value + spread})` : String(value),
  date: `day ${day}`,
  note: name,
  href: `#${name}`,
});

function made(rows: readonly SeriesRow[], more: Partial<SeriesRows> = {}): SeriesRows {
  const most = Math.max(
    ...rows.map(({ value }) => value),
    ...(more.estimates ?? []).map(({ high, value }) => high ?? value),
  );
  return {
    rows,
    markers: [],
    estimates: [],
    revisions: [],
    periods: [],
    others: [],
    draw: 'line',
    domain: [rows[0]?.day ?? START, rows.at(-1)?.day ?? START],
    ticks: ticksTo(most).map((value) => ({ value, written: String(value) })),
    lastWhen: rows.at(-1)?.date ?? '',
    months: MONTHS,
    years: { '2023': '2023', '2024': '2024', '2025': '2025' },
    digits: '0123456789',
    countedBy: 'Ministry',
    what: 'Deaths, cumulative',
    source: 'Bulletin',
    checked: 'Last value of day 700.',
    valuesHref: '#values',
    ...more,
  };
}

const weekly = Array.from({ length: 100 }, (_, week) => rowOf(week * 7, week * 700));
const panel = {
  name: 'Deaths reported per day',
  ticks: [0, 50, 100].map((value) => ({ value, written: String(value) })),
};
const periods = [{ name: 'ceasefire', words: 'ceasefire, from day 460', first: START + 460, last: START + 690 }];
const court = [markerOf(110, 'Six measures ordered', 0), markerOf(410, 'Three warrants issued', 1)];

export const SERIES_EXAMPLES: Readonly<Record<string, SeriesRows>> = {
  default: made(
    weekly.map((row, i) => (i === 5 || i === 6 ? { ...row, by: 0 } : row)),
    {
      markers: court,
      estimates: [estimateOf(260, 42_000, 9_000, 'A study'), estimateOf(600, 52_000, 0, 'Another office')],
      revisions: [{ day: START + 350, value: 35_000, words: '499 earlier deaths added', date: 'day 349' }],
      others: [{ words: 'another office, rounded', name: 'Another office' }],
      periods,
      panel,
    },
  ),
  one: made([rowOf(0, 12)]),
  missing: made(
    weekly
      .filter(({ day }) => day < START + 200 || day > START + 300)
      .map((row, i, all) => ((all[i - 1]?.day ?? row.day) < row.day - 21 ? { ...row, apart: true } : row)),
    { panel, markers: [markerOf(250, 'A date in the gap', 0)] },
  ),
  points: made([rowOf(0, 255), rowOf(50, 137), rowOf(480, 97), rowOf(700, 0)], {
    draw: 'points',
    periods,
    markers: [markerOf(480, 'On a day with a value', 0), markerOf(600, 'On a day without', 1)],
  }),
  steps: made([rowOf(0, 138), rowOf(200, 140), rowOf(210, 145), rowOf(600, 150), rowOf(601, 157)], {
    draw: 'steps',
    domain: [START, START + 900],
    lastWhen: 'since day 601',
    markers: [200, 210, 600, 601].map((day, i) => markerOf(day, 'Andorra, Australia, Canada and Luxembourg', i)),
  }),
  cornered: made(
    [
      ...weekly.slice(0, 90).filter((_, i) => i % 10 === 0),
      ...Array.from({ length: 8 }, (_, i) => rowOf(830 + i * 8, 30 - i * 4)),
      rowOf(935, 0),
    ],
    {
      draw: 'points',
      lastWhen: '26 January 2026',
      markers: [markerOf(830, 'Twenty freed', 0), markerOf(935, 'The last body recovered', 1)],
    },
  ),
  'steps-unknown': made(
    [rowOf(0, 255), rowOf(13, 253), rowOf(60, 137, { apart: true }), rowOf(700, 0, { apart: true })],
    {
      draw: 'steps',
    },
  ),
  crowded: made(weekly, {
    panel,
    markers: Array.from({ length: 14 }, (_, i) => markerOf(100 + i * 12, `A court date with many words ${i}`, i)),
    estimates: Array.from({ length: 5 }, (_, i) => estimateOf(250 + i * 20, 50_000 + i * 900, 6_000, `Study ${i}`)),
    revisions: Array.from({ length: 5 }, (_, i) => ({
      day: START + 350 + i * 14,
      value: 35_000 + i * 1_400,
      words: '499 earlier deaths added',
      date: `day ${i}`,
    })),
  }),
  'long-words': made(weekly, {
    lastWhen: 'on the twenty-sixth of December 2025',
    markers: [markerOf(600, 'Verordnungsermächtigungsgrundlagen und Wiederaufnahmeverfahren', 0)],
    estimates: [estimateOf(640, 30_000, 5_000, 'Forschungsgemeinschaft der Universitätskrankenhäuser')],
    periods: [
      { ...periods[0], name: 'Waffenstillstandsvereinbarung', words: 'Waffenstillstandsvereinbarung, seit Oktober' },
    ].map((each) => ({ first: 0, last: 0, ...each })),
    panel: { ...panel, name: 'Gemeldete Todesfälle je Tag, Durchschnitt zwischen zwei aufeinanderfolgenden Meldungen' },
  }),
  rtl: made(weekly, {
    markers: [markerOf(110, 'ست تدابير', 0)],
    estimates: [estimateOf(260, 42_000, 9_000, 'دراسة')],
    months: MONTHS.map(() => 'كانون الثاني'),
    panel: { ...panel, name: 'المتوسط اليومي' },
  }),
};
