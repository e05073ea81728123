/*
 * A number’s past in the height of a line of text: no words and no axis, from zero up. Values that may not be joined are dots,
 * and a line is broken where nobody reported.
 */
import type { Mark, PathStep, Scene } from '../scene/marks.ts';
import { circle } from '../scene/shapes.ts';
import { makeFlow } from './flow.ts';
import { timeScale } from './time-scale.ts';

export interface SparkValue {
  /** Days since 1 January 1970. */
  readonly day: number;
  readonly value: number;
}

export interface SparkPlan {
  readonly width: number;
  readonly height: number;
  readonly dir: 'ltr' | 'rtl';
  readonly joined: boolean;
}

/** Days without a value from which on a line is broken, as in the charts of series. */
const GAP = 21;
/** Between two points of a line, in pixels. */
const APART = 4;
/** Room for the last dot. */
const EDGE = 4;

/** @param values in order of days */
export function sparkScene(values: readonly SparkValue[], { width, height, dir, joined }: SparkPlan): Scene {
  const flow = makeFlow(width, dir);
  const [first, last] = [values[0], values.at(-1)];
  if (!first || !last) return { width, height, marks: [] };
  const scale = timeScale(first.day, last.day, EDGE, width - EDGE);
  const most = Math.max(1, ...values.map(({ value }) => value));
  const at = ({ day, value }: SparkValue): readonly [number, number] => [
    flow.x(scale.x(day)),
    height - EDGE - (value / most) * (height - 2 * EDGE),
  ];
  const base: Mark = {
    mark: 'path',
    role: 'grid',
    d: [
      ['M', 0, height - EDGE + 0.5],
      ['H', width],
    ],
  };
  const steps = runsOf(values).flatMap((run) =>
    thinned(run.map(at)).map((point, i): PathStep => [i === 0 ? 'M' : 'L', ...point]),
  );
  const dots = (joined ? [last] : values).map((value): Mark => {
    const [x, y] = at(value);
    return { mark: 'path', role: 'mark', tone: 'ink', d: circle(x, y, value === last ? 3 : 1.6) };
  });
  return {
    width,
    height,
    marks: [base, ...(joined ? [{ mark: 'path', role: 'line', tone: 'ink', d: steps } as const] : []), ...dots],
  };
}

/** Values with nothing missing between them. */
function runsOf(values: readonly SparkValue[]): SparkValue[][] {
  const all: SparkValue[][] = [];
  for (const value of values) {
    const run = all.at(-1);
    const before = run?.at(-1);
    if (run && before && value.day - before.day <= GAP) run.push(value);
    else all.push([value]);
  }
  return all;
}

/** Without the points that nobody could tell from the one before; the last stays. */
function thinned(points: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  let kept: number | undefined;
  return points.filter(([x], i) => {
    const near = kept !== undefined && Math.abs(x - kept) < APART && i < points.length - 1;
    if (!near) kept = x;
    return !near;
  });
}
