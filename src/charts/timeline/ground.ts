/* The ground of the timeline: ceasefires, what was not checked, year lines and the axis with its words. */
import type { Flow } from '../kit/flow.ts';
import { textWidth } from '../kit/text-width.ts';
import { type Tick, tickAt, ticksBetween, tickUnit, type TimeScale, yearsBetween } from '../kit/time-axis.ts';
import { writeNumber } from '../kit/words.ts';
import type { Mark, PathStep } from '../scene/marks.ts';
import { crisp, type LaneHeights } from './draw-lane.ts';
import { SMALL_SIZE, TOP } from './measures.ts';
import type { TimelineLane, TimelineRows } from './rows.ts';

export interface Ground {
  readonly flow: Flow;
  readonly rows: TimelineRows;
  readonly scale: TimeScale;
  readonly window: readonly [number, number];
  /** Pixels from the start edge between which time runs. */
  readonly x0: number;
  readonly x1: number;
  readonly bottom: number;
}

/** Ceasefires over the full height, named on the axis with a tick where they begin. */
export function drawPeriods({ flow, rows, scale, window, bottom }: Ground): Mark[] {
  let free = 0;
  return rows.periods.flatMap((period): Mark[] => {
    const [from, to] = [scale.x(Math.max(period.first, window[0])), scale.x(Math.min(period.last + 1, window[1]))];
    if (period.last < window[0] || period.first > window[1] || to <= from) return [];
    const area: Mark = {
      mark: 'rect',
      role: 'lull',
      key: `p-${period.first}`,
      x: flow.box(from, to - from),
      y: TOP,
      width: to - from,
      height: bottom - TOP,
    };
    const start = from + (to - from > 12 ? 4 : -3);
    const width = textWidth(period.name, SMALL_SIZE);
    if (start < free || start + width > scale.x(window[1]) + 10) return [area];
    free = start + width + 8;
    const tick: Mark = {
      mark: 'path',
      role: 'ax',
      d: [
        ['M', flow.x(from), TOP],
        ['v', -14],
      ],
    };
    const name: Mark = {
      mark: 'text',
      role: 'ls',
      x: flow.x(start),
      y: TOP - 5,
      anchor: flow.anchor('start'),
      runs: [{ text: flow.isolate(period.name) }],
    };
    return to - from > 12 ? [area, tick, name] : [area, name];
  });
}

/** "Nothing happened" and "nobody looked" must not look alike: after its checked day a lane is hatched. */
export function drawUnchecked(
  { flow, scale, window, x0, x1 }: Ground,
  lane: TimelineLane,
  heights: LaneHeights,
): Mark[] {
  if (lane.checked >= window[1]) return [];
  const from = Math.max(x0, scale.x(lane.checked + 1));
  const box = { x: flow.box(from, x1 - from), y: heights.top, width: x1 - from, height: heights.bottom - heights.top };
  return [
    { mark: 'rect', role: 'unread', ...box },
    { mark: 'rect', role: 'hatch', ...box },
  ];
}

/** Year lines behind the marks only, never through flags. */
export function drawYears({ flow, scale, window, bottom }: Ground, lanes: readonly LaneHeights[]): Mark[] {
  return yearsBetween(window[0], window[1]).map(({ day }): Mark => {
    const x = crisp(flow.x(scale.x(day)));
    const behind = lanes.flatMap((lane): PathStep[] => [
      ['M', x, lane.key - 13],
      ['V', lane.bottom],
    ]);
    return { mark: 'path', role: 'gr y', d: [...behind, ['M', x, TOP - 30], ['v', 10], ['M', x, bottom], ['v', 6]] };
  });
}

/** Lines and words of the axis: years above and below, the finest unit that fits below. */
export function drawAxis(ground: Ground): Mark[] {
  const { flow, rows, scale, window, x0, x1, bottom } = ground;
  const line = (y: number): PathStep[] => [
    ['M', flow.x(x0), y],
    ['H', flow.x(x1)],
  ];
  const unit = tickUnit(scale.pixelsPerDay);
  const ticks = ticksBetween(window[0], window[1], unit);
  const years = yearTicks(window);
  const room = x1 + 12;
  const word = (text: string, x: number, y: number, role: string): Mark[] =>
    x + textWidth(text, role === 'yr' ? 13.5 : SMALL_SIZE, role === 'yr' ? 'sans600' : 'sans400') > room
      ? []
      : [
          {
            mark: 'text',
            role,
            x: flow.x(x),
            y,
            anchor: flow.anchor('start'),
            runs: [{ text: flow.isolate(text) }],
            silent: true,
          },
        ];
  const shownYears = spaced(
    years.map((tick) => ({ tick, x: scale.x(Math.max(tick.day, window[0])) + 3 })),
    44,
  );
  return [
    {
      mark: 'path',
      role: 'ax',
      d: [
        ...line(TOP),
        ...line(bottom),
        ...ticks.flatMap((tick): PathStep[] => [
          ['M', crisp(flow.x(scale.x(tick.day))), bottom],
          ['v', 4],
        ]),
      ],
    },
    ...ticks.flatMap((tick) => word(tickWords(tick, unit, rows), scale.x(tick.day) + 3, bottom + 16, 'tk')),
    ...shownYears.flatMap(({ tick, x }) => [
      ...word(yearWords(tick, rows), x, bottom + 32, 'yr'),
      ...word(yearWords(tick, rows), x, 14, 'yr'),
    ]),
  ];
}

/** The years within the window, the one that it starts in first. */
function yearTicks(window: readonly [number, number]): Tick[] {
  const first = tickAt(window[0]);
  const later = yearsBetween(window[0], window[1]).filter((tick) => tick.day > window[0]);
  return [first, ...later];
}

/** Drops a word that would run into the next: the later one, which begins a year, stays. */
function spaced<T extends { readonly x: number }>(words: readonly T[], apart: number): T[] {
  return words.filter((word, i) => {
    const next = words[i + 1];
    return next === undefined || next.x - word.x >= apart;
  });
}

function tickWords(tick: Tick, unit: string, { words }: TimelineRows): string {
  const month = words.months[tick.month] ?? '';
  return unit === 'day' || unit === 'week' ? `${writeNumber(tick.date, words.digits)}\u00a0${month}` : month;
}

function yearWords(tick: Tick, { words }: TimelineRows): string {
  return words.years[String(tick.year)] ?? writeNumber(tick.year, words.digits);
}

/** The break sign that sets the column of earlier entries apart, and its head. */
export function drawBreak({ flow, rows, x0 }: Ground, head: number, lanes: readonly LaneHeights[]): Mark[] {
  const x = x0 - 26;
  const zigzag = lanes.flatMap(({ rest: y }): PathStep[] => [
    ['M', flow.x(x - 4), y + 13],
    ['L', flow.x(x), y + 3],
    ['L', flow.x(x), y - 3],
    ['L', flow.x(x + 4), y - 13],
  ]);
  return [
    {
      mark: 'text',
      role: 'ls',
      x: flow.x(head + 22),
      y: TOP - 5,
      anchor: 'middle',
      runs: [{ text: flow.isolate(rows.words.before) }],
    },
    { mark: 'path', role: 'brk', d: zigzag },
  ];
}
