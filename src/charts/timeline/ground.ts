/* The ground of the timeline: ceasefires, what was not checked, year lines and the axis with its words. */
import type { Flow } from '../kit/flow.ts';
import { breakSign, crisp, levelLine } from '../kit/lines.ts';
import { textMark, widthAs } from '../kit/text.ts';
import { axisMarks, placeAxis, yearsBetween } from '../kit/time-axis.ts';
import type { TimeScale } from '../kit/time-scale.ts';
import type { Mark, PathStep } from '../scene/marks.ts';
import type { LaneHeights } from './draw-lane.ts';
import { TOP } from './measures.ts';
import type { TimelineLane, TimelineRows } from './rows.ts';

/** Where time runs across, and what is needed to draw there. */
export interface PlotArea {
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
export function drawPeriods({ flow, rows, scale, window, bottom }: PlotArea): Mark[] {
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
    const width = widthAs(period.name, 'small-label');
    if (start < free || start + width > scale.x(window[1]) + 10) return [area];
    free = start + width + 8;
    const tick: Mark = {
      mark: 'path',
      role: 'axis',
      d: [
        ['M', flow.x(from), TOP],
        ['v', -14],
      ],
    };
    const name = textMark(flow, period.name, { role: 'small-label', x: start, y: TOP - 5 });
    return to - from > 12 ? [area, tick, name] : [area, name];
  });
}

/** "Nothing happened" and "nobody looked" must not look alike: after its checked day a lane is hatched. */
export function drawUnchecked(
  { flow, scale, window, x0, x1 }: PlotArea,
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
export function drawYears({ flow, scale, window, bottom }: PlotArea, lanes: readonly LaneHeights[]): Mark[] {
  return yearsBetween(window[0], window[1]).map(({ day }): Mark => {
    const x = crisp(flow.x(scale.x(day)));
    const behind = lanes.flatMap((lane): PathStep[] => [
      ['M', x, lane.key - 13],
      ['V', lane.bottom],
    ]);
    return {
      mark: 'path',
      role: 'grid strong',
      d: [...behind, ['M', x, TOP - 30], ['v', 10], ['M', x, bottom], ['v', 6]],
    };
  });
}

/** Lines and words of the axis: years above and below, the finest unit that fits below. */
export function drawAxis({ flow, rows, scale, window, x0, x1, bottom }: PlotArea): Mark[] {
  const axis = placeAxis({ x: scale.x, days: window, words: rows.words, end: x1 + 12, years: 'under' });
  const above = { ticks: [], words: axis.years, years: [] };
  return [
    levelLine(flow, { role: 'axis' }, x0, x1, TOP),
    levelLine(flow, { role: 'axis' }, x0, x1, bottom),
    ...axisMarks(flow, axis, { line: bottom, words: bottom + 16, years: bottom + 32 }),
    ...axisMarks(flow, above, { line: TOP, words: 14, years: 14 }),
  ];
}

/** The break sign that sets the column of earlier entries apart, and its head. */
export function drawBreak({ flow, rows, x0 }: PlotArea, head: number, lanes: readonly LaneHeights[]): Mark[] {
  return [
    textMark(flow, rows.words.before, { role: 'small-label', x: head + 22, y: TOP - 5, anchor: 'middle' }),
    breakSign(
      flow,
      x0 - 26,
      lanes.map(({ rest }) => rest),
      [13, 3],
    ),
  ];
}
