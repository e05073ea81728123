/*
 * The plan of an upright timeline: where time runs, where lines of entries stand, which marks and words find room. Pixels
 * from the start edge and from the top; drawn by `upright-draw.ts`.
 */
import { max } from 'd3';
import type { Frame } from '../kind.ts';
import { widthAs } from '../kit/text.ts';
import { splitByLane } from './layout.ts';
import type { TimelineRow, TimelineRows, TimelineView } from './rows.ts';
import { headsHeight } from './upright-heads.ts';
import { type Column, columnsOf, type LaneEntries } from './upright-marks.ts';
import { PER_DAY, type Told, type UprightTick, type UprightTime, uprightTicks, uprightTime } from './upright-scale.ts';
import { placeWords, tellsAll, type UprightLabel } from './upright-words.ts';

/** Between two lines of entries: room for a finger. */
const PITCH = 24;
/** A part of the period is drawn at least so high, and a day never higher. */
const LEAST_HEIGHT = 480;
const MOST_PER_DAY = 12;
/** Where every entry is to be told, a day is drawn higher until all have room: the last may stand far from their marks. */
const STEPS = [1.25, 1.6, 2, 2.5] as const;
/** How far words may stand from their mark, in pixels. */
const NEAR = 30;
const FAR = 160;
const BEFORE = 44;
/** Under the last day. */
export const FOOT = 14;
/** From the last line of entries to the words. */
const TO_WORDS = 18;
const CHANNEL = 12;

/** All that is placed, before it is drawn. From the start edge, in pixels. */
export interface UprightPlan {
  readonly rows: TimelineRows;
  readonly window: readonly [number, number];
  readonly width: number;
  readonly lanes: readonly LaneEntries[];
  readonly columns: readonly Column[];
  readonly time: UprightTime;
  readonly ticks: readonly UprightTick[];
  readonly labels: readonly UprightLabel[];
  /** Height at which an entry stands. */
  readonly stand: (row: TimelineRow) => number;
  /** Where words of the scale end, the first line of entries stands, the last, and where words begin. */
  readonly gutter: number;
  readonly first: number;
  readonly last: number;
  readonly words: number;
  /** Height at which time begins, and that of what came before, where anything did. */
  readonly top: number;
  readonly before: number | undefined;
}

export function planUpright(rows: TimelineRows, view: TimelineView, frame: Frame): UprightPlan {
  const byLane = splitByLane(rows, view);
  const lanes = rows.lanes
    .filter(({ id }) => view.lanes.includes(id))
    .map((lane): LaneEntries => ({ lane, ...(byLane.get(lane.id) ?? { inside: [], earlier: [] }) }));
  const window = [view.from, view.to] as const;
  const entries = lanes
    .flatMap(({ inside }) => inside)
    .sort((a, b) => a.first - b.first || a.importance - b.importance);
  const gutter = Math.ceil(widest(rows)) + 6;
  const several = lanes.length > 1;
  // Of one lane what has no words stands before the line; where all have words nothing does.
  const aside = !several && rows.few !== true;
  const first = gutter + PITCH / 2 + 2;
  const last = first + PITCH * (several ? lanes.length - 1 : aside ? 1 : 0);
  const words = last + TO_WORDS + (several ? CHANNEL : 0);
  const under = headsHeight(lanes, rows, frame.width);
  const hasBefore = lanes.some(({ earlier }) => earlier.length > 0);
  const top = under + (several ? 26 : 12) + (hasBefore ? BEFORE : 0);
  const told: Told = {
    window,
    entries: entries.map(({ first: from, last: to }) => [from, to]),
    others: [
      ...rows.periods.flatMap((period) => [period.first, period.last + 1]),
      ...lanes.map(({ lane }) => lane.checked + 1),
    ],
  };
  const least = Math.min(MOST_PER_DAY, Math.max(PER_DAY, LEAST_HEIGHT / Math.max(1, view.to - view.from)));
  const place = (perDay: number, reach: number) => {
    const time = uprightTime(told, perDay, top);
    // Whole pixels, as a picture of many marks weighs less so.
    const stand = (row: TimelineRow) => Math.round(time.y(standDay(row, window)));
    const room = {
      time,
      width: frame.width - words - (several ? 13 : 0) - 2,
      from: top - 10,
      to: time.bottom + FOOT,
      whole: rows.few === true,
      ...{ reach, stand },
    };
    return { time, stand, labels: placeWords(entries, rows, room) };
  };
  let placed = place(least, NEAR);
  for (const [step, reach] of rows.few ? STEPS.map((each, i) => [each, i === STEPS.length - 1 ? FAR : NEAR]) : []) {
    if (tellsAll(entries, placed.labels)) break;
    placed = place(least * (step ?? 1), reach ?? NEAR);
  }
  const { time, stand, labels } = placed;
  return {
    ...{ rows, window, width: frame.width, lanes, time, labels, stand, gutter, first, last, words, top },
    columns: columnsOf(lanes, labels, { first, last, pitch: PITCH, stand, aside }),
    ticks: uprightTicks(time, window, rows.words),
    before: hasBefore ? top - BEFORE + 14 : undefined,
  };
}

/** The day of an entry, or the middle of the time in which its day lies, as far as that is shown. */
function standDay({ extent, first, last }: TimelineRow, [from, to]: readonly [number, number]): number {
  const day = extent === 'span' ? first : (first + last) / 2;
  return Math.min(Math.max(day, from), to);
}

function widest({ words }: TimelineRows): number {
  return Math.max(
    max(words.months, (month) => widthAs(month, 'axis-label')) ?? 0,
    max(Object.values(words.years), (year) => widthAs(year, 'year')) ?? 0,
  );
}
