/*
 * The values themselves: a line or steps with their area, broken where something is missing; points that nothing
 * joins; another counter's values hollow and on a dashed line.
 */
import { area, curveLinear, curveStepAfter, line, pairs } from 'd3';
import type { Mark, PathStep } from '../scene/marks.ts';
import { stepsOf } from '../scene/path.ts';
import { circle } from '../scene/shapes.ts';
import type { Plan } from './plan.ts';
import { type SeriesRow, type SeriesRows, stretches } from './rows.ts';

export function drawLine(rows: SeriesRows, plan: Plan): Mark[] {
  if (rows.draw === 'points') return [];
  const all = stretches(rows.rows);
  return all.flatMap((stretch, i): Mark[] => {
    const last = stretch.at(-1);
    const holds = rows.draw === 'steps' && i === all.length - 1;
    if (!last || (stretch.length === 1 && !holds)) return [];
    // The last step holds its value to the end of the axis.
    const whole = holds ? [...stretch, { ...last, day: rows.domain[1] }] : stretch;
    const dashed = pathOf(partsOf(stretch, true), rows.draw, plan);
    // Under a few known steps an area would look like bars.
    const filled = rows.draw === 'line' || all.length === 1;
    return [
      ...(filled
        ? [{ mark: 'path', role: 'area', tone: 'ink', key: `area-${i}`, d: areaOf(whole, rows.draw, plan) } as const]
        : []),
      {
        mark: 'path',
        role: 'line',
        tone: 'ink',
        key: `line-${i}`,
        d: pathOf(dashed.length > 0 ? partsOf(stretch, false) : [whole], rows.draw, plan),
      },
      ...(dashed.length > 0
        ? [{ mark: 'path', role: 'line dash', tone: 'ink', key: `dash-${i}`, d: dashed } as const]
        : []),
    ];
  });
}

const curveOf = (draw: SeriesRows['draw']) => (draw === 'steps' ? curveStepAfter : curveLinear);

function areaOf(stretch: readonly SeriesRow[], draw: SeriesRows['draw'], { flow, scale, y, bottom }: Plan): PathStep[] {
  const shape = area<SeriesRow>(
    ({ day }) => flow.x(scale.x(day)),
    bottom,
    ({ value }) => y(value),
  ).curve(curveOf(draw));
  return stepsOf((context) => shape.context(context)(stretch));
}

function pathOf(
  parts: readonly (readonly SeriesRow[])[],
  draw: SeriesRows['draw'],
  { flow, scale, y }: Plan,
): PathStep[] {
  const shape = line<SeriesRow>(
    ({ day }) => flow.x(scale.x(day)),
    ({ value }) => y(value),
  ).curve(curveOf(draw));
  return parts.flatMap((part) => stepsOf((context) => shape.context(context)(part)));
}

/** The parts between two values of the main counter, or those that touch another's. */
function partsOf(stretch: readonly SeriesRow[], other: boolean): SeriesRow[][] {
  const parts: SeriesRow[][] = [];
  let open: SeriesRow[] | undefined;
  for (const [before, row] of pairs(stretch)) {
    if ((row.by !== undefined || before.by !== undefined) !== other) open = undefined;
    else if (open) open.push(row);
    else {
      open = [before, row];
      parts.push(open);
    }
  }
  return parts;
}

/** Hollow points nearer than this, in pixels, run into one. */
const APART = 2.5;

/** Dots for values that no line shows, hollow ones for another counter's. */
export function drawPoints(rows: SeriesRows, { flow, scale, y }: Plan): Mark[] {
  const runs = stretches(rows.rows);
  const single = new Set(runs.filter((run) => run.length === 1).map(([row]) => row));
  const solid = rows.rows.filter(
    (row) =>
      row.by === undefined &&
      (rows.draw === 'points' || runs.length > 1 ? rows.draw !== 'line' || single.has(row) : false),
  );
  // Where a frame is too narrow for each, the dashed line says whose the values between are.
  const hollow: SeriesRow[] = [];
  for (const row of rows.rows) {
    const before = hollow.at(-1);
    if (row.by !== undefined && (!before || scale.x(row.day) - scale.x(before.day) >= APART)) hollow.push(row);
  }
  const dots = (some: readonly SeriesRow[], r: number) =>
    some.flatMap((row) => circle(flow.x(scale.x(row.day)), y(row.value), r));
  return [
    ...(solid.length > 0
      ? [{ mark: 'path', role: 'mark', tone: 'ink', key: 'points', d: dots(solid, 2.8) } as const]
      : []),
    ...(hollow.length > 0
      ? [{ mark: 'path', role: 'mark open', tone: 'ink', key: 'hollow', d: dots(hollow, 3) } as const]
      : []),
  ];
}
