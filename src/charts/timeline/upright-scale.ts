/*
 * Time as it runs down: so many pixels a day, everywhere the same, but for stretches in which nothing is told. Those are
 * folded, and the picture says where and how long they are.
 */
import { bisectRight, scaleLinear, utcMonth } from 'd3';
import { tickAt } from '../kit/time-scale.ts';
import { ticksBetween, yearWords } from '../kit/time-axis.ts';
import type { TimelineWords } from './rows.ts';

/** Pixels of a day. */
export const PER_DAY = 1.2;
/** A stretch that would be longer than the first is drawn in the second, in pixels. */
const LONG = 110;
const FOLDED = 60;
/** Between the words of two ticks, from base line to base line. */
const WORDS_APART = 15;

/** What stands in the time that is shown: days of entries, and of what else has a place of its own. */
export interface Told {
  readonly window: readonly [first: number, last: number];
  /** First and last day of each entry. */
  readonly entries: readonly (readonly [first: number, last: number])[];
  /** Days at which something else begins or ends. */
  readonly others: readonly number[];
}

export interface Fold {
  /** Heights between which time is folded. */
  readonly top: number;
  readonly bottom: number;
  /** Days between two entries; nothing where the stretch does not lie between two. */
  readonly silent: number | undefined;
}

export interface UprightTime {
  /** Height of the beginning of a day. */
  readonly y: (day: number) => number;
  readonly folds: readonly Fold[];
  readonly bottom: number;
}

/** @param top height at which the first day begins */
export function uprightTime({ window, entries, others }: Told, perDay: number, top: number): UprightTime {
  const [first, last] = window;
  const starts = new Set(entries.map(([from]) => from));
  const ends = new Set(entries.map(([, to]) => to));
  const stops = [...new Set([first, ...starts, ...ends, ...others, last])]
    .filter((day) => day >= first && day <= last)
    .sort((a, b) => a - b);
  const heights = [top];
  const folds: Fold[] = [];
  stops.slice(1).forEach((day, i) => {
    const before = stops[i] as number;
    const from = heights.at(-1) as number;
    const length = (day - before) * perDay;
    heights.push(from + (length > LONG ? FOLDED : length));
    if (length > LONG)
      folds.push({
        top: from,
        bottom: from + FOLDED,
        silent: ends.has(before) && starts.has(day) ? day - before - 1 : undefined,
      });
  });
  if (stops.length < 2) return { y: () => top, folds, bottom: top };
  return { y: scaleLinear(stops, heights).clamp(true), folds, bottom: heights.at(-1) as number };
}

/** A word of the scale, and its height. */
export interface UprightTick {
  readonly y: number;
  readonly text: string;
  readonly role: 'axis-label' | 'year';
}

/** Months, in the place of January the year: each where its word has room, years first. */
export function uprightTicks(
  { y }: UprightTime,
  [first, last]: Told['window'],
  words: Pick<TimelineWords, 'months' | 'years' | 'digits'>,
): UprightTick[] {
  const begun = ticksBetween(first, last, utcMonth);
  const year = (tick: (typeof begun)[number]): UprightTick => ({
    y: y(tick.day),
    text: yearWords(tick, words),
    role: 'year',
  });
  const years = begun.filter(({ month }) => month === 0).map(year);
  const start = year(tickAt(first));
  const kept = years[0] && years[0].y - start.y < WORDS_APART ? years : [start, ...years];
  for (const tick of begun) {
    const at = y(tick.day);
    const i = bisectRight(
      kept.map((each) => each.y),
      at,
    );
    const [before, after] = [kept[i - 1], kept[i]];
    if (tick.month === 0 || (before && at - before.y < WORDS_APART) || (after && after.y - at < WORDS_APART)) continue;
    kept.splice(i, 0, { y: at, text: words.months[tick.month] ?? '', role: 'axis-label' });
  }
  return kept;
}
