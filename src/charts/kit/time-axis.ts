/*
 * The axis of time, one for all pictures: D3's ticks in the finest unit whose words have room, the years in bold under
 * them or in the place of their January. Places are reckoned from the start edge. Knows no kind of chart.
 */
import { type TimeInterval, utcDay, utcMonday, utcMonth, utcYear } from 'd3';
import type { Mark, PathStep } from '../scene/marks.ts';
import type { Flow } from './flow.ts';
import { crisp } from './lines.ts';
import { textMark, widthAs } from './text.ts';
import { MS_PER_DAY, type Tick, tickAt, tickOf } from './time-scale.ts';
import { writeNumber } from './words.ts';

export interface AxisWords {
  /** Names of the months, January first. */
  readonly months: readonly string[];
  /** Numerals of the years that the picture may show. */
  readonly years: Readonly<Record<string, string>>;
  /** The language's numerals 0 to 9 in one string. */
  readonly digits: string;
}

export interface AxisPlan {
  readonly x: (day: number) => number;
  /** First and last day. */
  readonly days: readonly [number, number];
  readonly words: AxisWords;
  /** From the start edge, where words must end. */
  readonly end: number;
  /** Years on a line of their own, or in the place of their January. */
  readonly years: 'under' | 'instead';
}

/** A word of the axis: it stands beside its tick. */
export interface AxisWord {
  readonly x: number;
  readonly text: string;
  readonly role: 'axis-label' | 'year';
}

export interface PlacedAxis {
  /** Where ticks stand. */
  readonly ticks: readonly number[];
  readonly words: readonly AxisWord[];
  readonly years: readonly AxisWord[];
}

/** From a tick to its word, and between a word and the next at the least, in pixels. */
const BESIDE = 3;
const AIR = 16;

/** No word is narrower, in pixels: a unit that has no room for it is not tried. */
const NARROWEST = 8;

/** Finest first, with about how many days each lasts. Weeks begin on Mondays, as in ISO 8601. */
const UNITS: readonly (readonly [unit: 'day' | 'month', days: number, interval: TimeInterval])[] = [
  ['day', 1, utcDay],
  ['day', 7, utcMonday],
  ['month', 31, utcMonth],
  ['month', 92, utcMonth.every(3) ?? utcMonth],
  ['month', 184, utcMonth.every(6) ?? utcMonth],
];

/** Years between two that are named, until they have room. */
const YEARS = [1, 2, 5, 10, 25, 50, 100];

/** Days at which an interval begins between two days, both included. */
export function ticksBetween(from: number, to: number, interval: TimeInterval): Tick[] {
  return interval.range(new Date(from * MS_PER_DAY), new Date(to * MS_PER_DAY + 1)).map(tickOf);
}

/** First days of the years between two days. */
export const yearsBetween = (from: number, to: number): Tick[] => ticksBetween(from, to, utcYear);

export const yearWords = ({ year }: Pick<Tick, 'year'>, words: AxisWords): string =>
  words.years[String(year)] ?? writeNumber(year, words.digits);

/** First days of years, as many as have room for their number. */
export function yearsWithRoom({ x, days: [from, to], words }: Pick<AxisPlan, 'x' | 'days' | 'words'>): Tick[] {
  const years = yearsBetween(from, to);
  const widest = Math.max(0, ...years.map((tick) => widthAs(yearWords(tick, words), 'year')));
  const step = YEARS.find((every) => haveRoom(everyNth(years, every), x, widest)) ?? 1000;
  return everyNth(years, step);
}

const everyNth = (years: readonly Tick[], every: number) => years.filter(({ year }) => year % every === 0);

export function placeAxis(plan: AxisPlan): PlacedAxis {
  const { x, end, years } = plan;
  const { unit, ticks } = finest(plan);
  const wordAt = (tick: Tick): AxisWord => {
    const text = tickWords(tick, unit, plan);
    const role = years === 'instead' && unit === 'month' && tick.month === 0 ? 'year' : 'axis-label';
    return { x: x(tick.day) + BESIDE, text, role };
  };
  const named = ticks.map(wordAt);
  const fits = ({ x: start, text, role }: AxisWord) => start + widthAs(text, role) <= end;
  const begun = yearsOf(plan);
  if (years === 'under') return { ticks: named.map(placeOf), words: named.filter(fits), years: begun.filter(fits) };
  const all = ticks.length > 0 ? named : begun.slice(1);
  const [first] = begun;
  const starts = first && (all[0]?.x ?? end) - first.x >= widthAs(first.text, 'year') + AIR ? [first] : [];
  return { ticks: all.map(placeOf), words: [...starts, ...all].filter(fits), years: [] };

  function placeOf({ x: start }: AxisWord): number {
    return start - BESIDE;
  }
}

/** The years that begin on the axis, and first the one that it starts in: dropped where it would run into the next. */
function yearsOf(plan: AxisPlan): AxisWord[] {
  const { x, days, words } = plan;
  const word = (day: number, tick: Tick): AxisWord => ({
    x: x(day) + BESIDE,
    text: yearWords(tick, words),
    role: 'year',
  });
  const later = yearsWithRoom(plan)
    .filter(({ day }) => day > days[0])
    .map((tick) => word(tick.day, tick));
  const first = word(days[0], tickAt(days[0]));
  const next = later[0];
  if (plan.years === 'under' && next && next.x - first.x < widthAs(first.text, 'year') + AIR) return later;
  return [first, ...later];
}

function finest(plan: AxisPlan): { readonly unit: 'day' | 'month'; readonly ticks: readonly Tick[] } {
  const { x, days } = plan;
  const perDay = Math.abs(x(days[1]) - x(days[0])) / Math.max(1, days[1] - days[0]);
  for (const [unit, nominal, interval] of UNITS) {
    if (perDay * nominal < NARROWEST + AIR) continue;
    const ticks = ticksBetween(...days, interval);
    const widest = Math.max(0, ...ticks.map((tick) => widthAs(tickWords(tick, unit, plan), roleOf(tick, unit, plan))));
    if (ticks.length > 0 && haveRoom(ticks, x, widest)) return { unit, ticks };
  }
  return { unit: 'month', ticks: [] };
}

const roleOf = ({ month }: Tick, unit: string, { years }: AxisPlan) =>
  years === 'instead' && unit === 'month' && month === 0 ? 'year' : 'axis-label';

function tickWords(tick: Tick, unit: 'day' | 'month', { words, years }: AxisPlan): string {
  const month = words.months[tick.month] ?? '';
  if (unit === 'day') return `${writeNumber(tick.date, words.digits)}\u00a0${month}`;
  return years === 'instead' && tick.month === 0 ? yearWords(tick, words) : month;
}

const haveRoom = (ticks: readonly Tick[], x: AxisPlan['x'], widest: number) =>
  ticks.every((tick, i) => {
    const next = ticks[i + 1];
    return next === undefined || x(next.day) - x(tick.day) >= widest + AIR;
  });

/** Heights of an axis, in pixels from the top of the picture. */
export interface AxisHeights {
  /** The line on which its ticks stand. */
  readonly line: number;
  /** Base line of the words. */
  readonly words: number;
  /** Base line of the years, where they have a line of their own. */
  readonly years: number;
}

/** Ticks and words, silent: nobody listens to a scale. */
export function axisMarks(flow: Flow, { ticks, words, years }: PlacedAxis, heights: AxisHeights): Mark[] {
  const write = (y: number) => (word: AxisWord) =>
    textMark(flow, word.text, { role: word.role, x: word.x, y, silent: true });
  const strokes = ticks.flatMap((x): PathStep[] => [
    ['M', crisp(flow.x(x)), heights.line],
    ['v', 4],
  ]);
  return [
    ...(strokes.length > 0 ? [{ mark: 'path', role: 'axis', d: strokes } as const] : []),
    ...words.map(write(heights.words)),
    ...years.map(write(heights.years)),
  ];
}
