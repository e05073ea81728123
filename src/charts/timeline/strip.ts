/* The strip over the timeline: entries per month as bars, the ceasefires as ground, the window with its handles. */
import { bisectRight, max, rollup, utcMonth } from 'd3';
import type { Frame, SelectContext, Strip } from '../kind.ts';
import { makeFlow, PHYSICAL } from '../kit/flow.ts';
import { crisp, levelLine, uprightLine } from '../kit/lines.ts';
import { textMark } from '../kit/text.ts';
import { ticksBetween, yearsBetween, yearWords } from '../kit/time-axis.ts';
import type { Mark, Scene } from '../scene/marks.ts';
import { matchingRows, planFrame } from './layout.ts';
import type { TimelineRows, TimelineView } from './rows.ts';
import { timelineScale } from './scale.ts';
import { timelineView } from './view.ts';

export const STRIP_HEIGHT = 46;

/** Where the strip's time begins and ends, in pixels from the start edge: the same as in the picture under it. */
export function stripScale(rows: TimelineRows, view: TimelineView, frame: Frame) {
  const { x0, x1 } = frame.width < 640 ? { x0: 0, x1: frame.width } : planFrame(rows, view, frame);
  return { x0, x1, ...timelineScale(rows.domain[0], rows.domain[1], x0, x1) };
}

/** The strip of the whole period, as the build prints it. */
export function printStrip(rows: TimelineRows, { locale, t }: SelectContext, width: number): Strip {
  const scene = layoutStrip(rows, timelineView.initial(rows), { width, dir: locale.dir });
  return { label: t('timeline.strip'), scene };
}

/** Bars count what the filters leave over; the window does not count. */
export function layoutStrip(rows: TimelineRows, view: TimelineView, frame: Frame): Scene {
  const flow = makeFlow(frame.width, frame.dir);
  const scale = stripScale(rows, view, frame);
  const { x0, x1 } = scale;
  const box = (from: number, to: number) => ({ x: flow.box(from, to - from), width: to - from });
  const months = countByMonth(rows, view);
  const most = Math.max(1, max(months, ({ count }) => count) ?? 0);
  const whole = view.from <= rows.domain[0] && view.to >= rows.domain[1];
  const [a, b] = [scale.x(view.from), scale.x(view.to)];
  const marks: Mark[] = [
    ...rows.periods.map(
      (period): Mark => ({
        mark: 'rect',
        role: 'lull',
        key: `p-${period.first}`,
        ...box(scale.x(period.first), Math.min(x1, scale.x(period.last + 1))),
        y: 0,
        height: STRIP_HEIGHT,
      }),
    ),
    ...months.map((month): Mark => {
      const height = (month.count / most) * (STRIP_HEIGHT - 15);
      return {
        mark: 'rect',
        role: 'bar',
        key: `m-${month.from}`,
        ...box(scale.x(month.from) + 0.8, scale.x(month.to) - 0.8),
        y: STRIP_HEIGHT - height,
        height,
      };
    }),
    levelLine(flow, { role: 'axis' }, x0, x1, STRIP_HEIGHT),
    ...(
      [
        ['dim-a', x0, a],
        ['dim-b', b, x1],
      ] as const
    ).map(
      ([key, from, to]): Mark => ({
        mark: 'rect',
        role: 'dim',
        key,
        ...box(from, Math.max(from, to)),
        y: 0,
        height: STRIP_HEIGHT,
      }),
    ),
    {
      mark: 'rect',
      role: whole ? 'window whole' : 'window',
      key: 'window',
      ...box(a, b),
      y: 1,
      height: STRIP_HEIGHT - 1,
    },
    ...(
      [
        ['from', a],
        ['to', b],
      ] as const
    ).map(
      ([key, x]): Mark => ({
        mark: 'rect',
        role: 'grip',
        key: `handle-${key}`,
        x: flow.x(x) - 4,
        y: STRIP_HEIGHT / 2 - 9,
        width: 8,
        height: 18,
        radius: 2,
      }),
    ),
    ...yearsBetween(...rows.domain).flatMap((tick): Mark[] => [
      uprightLine(PHYSICAL, { role: 'grid strong' }, crisp(flow.x(scale.x(tick.day))), 0, STRIP_HEIGHT),
      textMark(flow, yearWords(tick, rows.words), { role: 'axis-label', x: scale.x(tick.day) + 4, y: 11 }),
    ]),
  ];
  return { width: frame.width, height: STRIP_HEIGHT + 3, marks };
}

interface MonthCount {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Entries before the main period are not counted. */
function countByMonth(rows: TimelineRows, view: TimelineView): MonthCount[] {
  const [first, last] = rows.domain;
  const starts = [first, ...ticksBetween(first, last, utcMonth).flatMap(({ day }) => (day > first ? [day] : []))];
  const counts = rollup(
    matchingRows(rows, view).filter((row) => row.first >= first && row.first <= last),
    (month) => month.length,
    (row) => bisectRight(starts, row.first),
  );
  return starts.map((from, i) => ({ from, to: starts[i + 1] ?? last, count: counts.get(i + 1) ?? 0 }));
}
