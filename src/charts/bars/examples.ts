/* Named cases of a chart of bars, for tests and for the eye. Made-up values. */
import type { Bar, BarsRows, Panel } from './rows.ts';

const START = 19_630;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const barOf = (id: string, value: number, more: Partial<Bar> = {}): Bar => ({
  id,
  label: `People ${id}`,
  value,
  written: String(value),
  ...more,
});

const panelOf = (id: string, bars: readonly Bar[], more: Partial<Panel> = {}): Panel => ({
  id,
  name: `Counter ${id}`,
  note: 'Counted by an office to a day.',
  bars,
  ...more,
});

function made(panels: readonly Panel[], more: Partial<BarsRows> = {}): BarsRows {
  return {
    series: 'made',
    panels,
    words: { quoted: 'As quoted', computed: 'Worked out from a total' },
    text: ['Who counted'],
    table: panels.flatMap(({ bars }) => bars.map(({ value }) => [String(value), 'An office'])),
    source: 'Source: made up.',
    checked: 'As of the last day.',
    description: 'Made-up bars.',
    ...more,
  };
}

const time = (markers = 2, label = 'An order of a court'): NonNullable<BarsRows['time']> => ({
  days: [START, START + 700],
  words: { months: MONTHS, years: { '2023': '2023', '2024': '2024', '2025': '2025' }, digits: '0123456789' },
  ticks: [200, 400, 600, 800].map((value) => ({ value, written: String(value) })),
  markers: Array.from({ length: markers }, (_, i) => ({
    id: `e${i}`,
    days: [START + 100 + i * 40, START + 100 + i * 40 + (i % 2 === 0 ? 0 : 30)],
    number: String(i + 1),
    lane: i % 2 === 0 ? ('icj' as const) : ('war' as const),
    date: `${10 + i} Jan 2024`,
    label,
    href: `#e${i}`,
  })),
});
const spanOf = (id: string, value: number, from: number, to: number, more: Partial<Bar> = {}) =>
  barOf(id, value, { days: [START + from, START + to], ...more });

const LIST = [
  panelOf('a', [barOf('one', 796), barOf('some', 76, { part: true }), barOf('two', 313), barOf('three', 9)]),
  panelOf('b', [barOf('four', 1152)]),
];
const DAYS = [
  panelOf('a', [
    spanOf('one', 12, 0, 7, { computed: true }),
    spanOf('two', 169, 160, 190),
    spanOf('three', 72, 400, 430),
  ]),
  panelOf(
    'b',
    [0, 1, 2, 3, 4].map((i) => spanOf(`d${i}`, 900 - i * 90, 440 + i, 440 + i)),
  ),
];

export const BARS_EXAMPLES: Readonly<Record<string, BarsRows>> = {
  default: made(LIST),
  one: made([panelOf('a', [barOf('one', 1)])]),
  days: made(DAYS, { time: time() }),
  'days-one': made([panelOf('a', [spanOf('one', 1000, 0, 699)])], { time: time(0) }),
  'days-crowded': made(
    Array.from({ length: 6 }, (_, k) =>
      panelOf(
        `c${k}`,
        Array.from({ length: 20 }, (_, i) => spanOf(`s${i}`, 40 + ((i * 137) % 900), i * 34, i * 34 + 20)),
      ),
    ),
    { time: time(6) },
  ),
  'long-words': made([
    panelOf('a', [barOf('one', 12, { label: 'Members of the extraordinarily long-winded forces of everything' })], {
      name: 'Forschungsgemeinschaft der Universitätskrankenhäuser',
      note: 'Verordnungsermächtigungsgrundlagen und Wiederaufnahmeverfahren in mehreren Bundesländern',
    }),
  ]),
  'days-long-words': made(DAYS, { time: time(3, 'An extraordinarily long-winded order of a court on everything') }),
  rtl: made([
    panelOf('a', [barOf('one', 120, { label: 'أشخاص' }), barOf('two', 40, { label: 'جنود', part: true })], {
      name: 'وزارة',
      note: 'بحسب الوزارة',
    }),
  ]),
  'days-rtl': made([panelOf('a', [spanOf('one', 120, 0, 200)], { name: 'وزارة', note: 'بحسب الوزارة' })], {
    time: time(2, 'أمر المحكمة'),
  }),
};
