/*
 * Figures of another counter or a study beside the values: a hollow point at the day it refers to, with its interval
 * as an upright bar, joined to nothing. Each leads to what the record says of it.
 */
import type { Bounds } from '../kit/bounds.ts';
import type { Mark, PathStep } from '../scene/marks.ts';
import { circle } from '../scene/shapes.ts';
import type { Plan } from './plan.ts';
import { REACH } from './draw-reach.ts';
import type { SeriesEstimate } from './rows.ts';

export function drawEstimate(
  { id, day, value, low, high, name, date, written, href }: SeriesEstimate,
  plan: Plan,
): Mark {
  const { flow, scale, y } = plan;
  const x = flow.x(scale.x(day));
  const cap = (at: number): PathStep[] => [
    ['M', x - 5, at],
    ['h', 10],
  ];
  const [head, foot] = [
    Math.min(y(high ?? value), y(value) - REACH / 2),
    Math.max(y(low ?? value), y(value) + REACH / 2),
  ];
  return {
    mark: 'group',
    role: 'value',
    tone: 'ink',
    key: `est-${id}`,
    link: { href, label: `${date}: ${name}, ${written}` },
    marks: [
      { mark: 'rect', role: 'hit', x: x - REACH / 2, y: head, width: REACH, height: foot - head },
      ...(low === undefined || high === undefined
        ? []
        : [
            {
              mark: 'path',
              role: 'interval',
              tone: 'ink-2',
              key: `i-${id}`,
              d: [...cap(y(high)), ...cap(y(low)), ['M', x, y(high)], ['V', y(low)]],
            } as const,
          ]),
      { mark: 'path', role: 'mark open', tone: 'ink', key: `e-${id}-point`, d: circle(x, y(value), 4) },
    ],
  };
}

export function boundsOfEstimate(
  { day, value, low = value, high = value }: SeriesEstimate,
  { scale, y }: Plan,
): Bounds {
  const x = scale.x(day);
  return { x0: x - 7, x1: x + 7, y0: Math.min(y(high), y(value) - 6), y1: Math.max(y(low), y(value) + 6) };
}
