/* The strip over the timeline: entries per month as bars, the ceasefires as ground, the window with its handles. */
import type { Frame } from '../kind.ts';
import { makeFlow } from '../kit/flow.ts';
import { tickOf, ticksBetween, timeScale, yearsBetween } from '../kit/time-axis.ts';
import { writeNumber } from '../kit/words.ts';
import type { Mark, Scene } from '../scene/marks.ts';
import { crisp } from './draw-lane.ts';
import { matchingRows, planFrame } from './layout.ts';
import type { TimelineRows, TimelineView } from './rows.ts';

export const STRIP_HEIGHT = 46;

/** Where the strip's time begins and ends, in pixels from the start edge: the same as in the picture under it. */
export function stripScale(rows: TimelineRows, view: TimelineView, frame: Frame) {
  const { x0, x1 } = frame.width < 640 ? { x0: 0, x1: frame.width } : planFrame(rows, view, frame);
  return { x0, x1, ...timeScale(rows.domain[0], rows.domain[1], x0, x1) };
}

/** Bars count what the filters leave over; the window does not count. */
export function layoutStrip(rows: TimelineRows, view: TimelineView, frame: Frame): Scene {
  const flow = makeFlow(frame.width, frame.dir);
  const scale = stripScale(rows, view, frame);
  const { x0, x1 } = scale;
  const box = (from: number, to: number) => ({ x: flow.box(from, to - from), width: to - from });
  const months = countByMonth(rows, view);
  const most = Math.max(1, ...months.map((month) => month.count));
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
    {
      mark: 'path',
      role: 'ax',
      d: [
        ['M', flow.x(x0), STRIP_HEIGHT],
        ['H', flow.x(x1)],
      ],
    },
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
    { mark: 'rect', role: whole ? 'win whole' : 'win', key: 'window', ...box(a, b), y: 1, height: STRIP_HEIGHT - 1 },
    ...(
      [
        ['from', a],
        ['to', b],
      ] as const
    ).map(
      ([key, x]): Mark => ({
        mark: 'rect',
        role: 'hnd',
        key: `handle-${key}`,
        x: flow.x(x) - 4,
        y: STRIP_HEIGHT / 2 - 9,
        width: 8,
        height: 18,
        radius: 2,
      }),
    ),
    ...yearsBetween(rows.domain[0], rows.domain[1]).flatMap(({ day, year }): Mark[] => [
      {
        mark: 'path',
        role: 'gr y',
        d: [
          ['M', crisp(flow.x(scale.x(day))), 0],
          ['V', STRIP_HEIGHT],
        ],
      },
      {
        mark: 'text',
        role: 'tk',
        silent: true,
        x: flow.x(scale.x(day) + 4),
        y: 11,
        anchor: flow.anchor('start'),
        runs: [{ text: flow.isolate(rows.words.years[String(year)] ?? writeNumber(year, rows.words.digits)) }],
      },
    ]),
  ];
  return { width: frame.width, height: STRIP_HEIGHT + 3, marks };
}

interface MonthCount {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

function countByMonth(rows: TimelineRows, view: TimelineView): MonthCount[] {
  const starts = ticksBetween(rows.domain[0], rows.domain[1], 'month').map((tick) => tick.day);
  const [first, last] = rows.domain;
  const edges = starts[0] === first ? starts : [first, ...starts];
  const counts = new Map<string, number>();
  const keyOf = (day: number) => {
    const { year, month } = tickOf(new Date(day * 86_400_000));
    return `${year}-${month}`;
  };
  for (const row of matchingRows(rows, view))
    if (row.first >= first && row.first <= last) counts.set(keyOf(row.first), (counts.get(keyOf(row.first)) ?? 0) + 1);
  return edges.map((from, i) => ({ from, to: edges[i + 1] ?? last, count: counts.get(keyOf(from)) ?? 0 }));
}
