/*
 * The values themselves: a line or steps with their area, broken where something is missing; points that nothing
 * joins; another counter's values hollow and on a dashed line.
 */
import type { Mark, PathStep } from '../scene/marks.ts';
import { circle, type Plan } from './plan.ts';
import { type SeriesRow, type SeriesRows, stretches } from './rows.ts';

export function drawLine(rows: SeriesRows, plan: Plan): Mark[] {
  if (rows.draw === 'points') return [];
  const all = stretches(rows.rows);
  return all.flatMap((stretch, i): Mark[] => {
    const held = rows.draw === 'steps' && i === all.length - 1 ? rows.domain[1] : undefined;
    const last = stretch.at(-1);
    if (!last || (stretch.length === 1 && held === undefined)) return [];
    const { flow, scale, bottom } = plan;
    const whole = pathOf(stretch, rows.draw, plan, held);
    const [from, to] = [stretch[0]?.day ?? 0, held ?? last.day].map((day) => flow.x(scale.x(day)));
    const dashed = segments(stretch, rows.draw, plan, true);
    const area: Mark = {
      mark: 'path',
      role: 'ar',
      tone: 'ink',
      key: `area-${i}`,
      d: [...whole, ['L', to ?? 0, bottom], ['L', from ?? 0, bottom], ['Z']],
    };
    // Under a few known steps an area would look like bars.
    const filled = rows.draw === 'line' || all.length === 1;
    return [
      ...(filled ? [area] : []),
      {
        mark: 'path',
        role: 'ln',
        tone: 'ink',
        key: `line-${i}`,
        d: dashed.length > 0 ? segments(stretch, rows.draw, plan, false) : whole,
      },
      ...(dashed.length > 0
        ? [{ mark: 'path', role: 'ln dash', tone: 'ink', key: `dash-${i}`, d: dashed } as const]
        : []),
    ];
  });
}

function pathOf(stretch: readonly SeriesRow[], draw: SeriesRows['draw'], plan: Plan, held?: number): PathStep[] {
  const { flow, scale, y } = plan;
  const steps = stretch.flatMap((row, i): PathStep[] => {
    const [x, at] = [flow.x(scale.x(row.day)), y(row.value)];
    if (i === 0) return [['M', x, at]];
    return draw === 'steps'
      ? [
          ['H', x],
          ['V', at],
        ]
      : [['L', x, at]];
  });
  return held === undefined ? steps : [...steps, ['H', flow.x(scale.x(held))]];
}

/** The parts between two values of the main counter, or those that touch another's. */
function segments(stretch: readonly SeriesRow[], draw: SeriesRows['draw'], plan: Plan, other: boolean): PathStep[] {
  const parts: SeriesRow[][] = [];
  let open: SeriesRow[] | undefined;
  for (const [i, row] of stretch.entries()) {
    const before = stretch[i - 1];
    if (!before) continue;
    if ((row.by !== undefined || before.by !== undefined) !== other) open = undefined;
    else if (open) open.push(row);
    else {
      open = [before, row];
      parts.push(open);
    }
  }
  return parts.flatMap((part) => pathOf(part, draw, plan));
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
      ? [{ mark: 'path', role: 'm', tone: 'ink', key: 'points', d: dots(solid, 2.8) } as const]
      : []),
    ...(hollow.length > 0
      ? [{ mark: 'path', role: 'm open', tone: 'ink', key: 'hollow', d: dots(hollow, 3) } as const]
      : []),
  ];
}
