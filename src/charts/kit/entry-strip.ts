/*
 * Entries of the record on one low line of time, without words of their own: where one of them stands among the others,
 * or how those of one matter are spread. Key entries stand above the others; the days of a ceasefire are ground, what was
 * not checked is hatched. Pure; a page names it and leads on.
 */
import type { Mark, PathStep, Scene } from '../scene/marks.ts';
import { laneShape, type ShapeName } from '../scene/shapes.ts';
import { makeFlow } from './flow.ts';
import { joinPaths } from './joined.ts';
import { levelLine, uprightLine } from './lines.ts';
import { textMark, widthAs } from './text.ts';
import { type AxisWords, axisMarks, placeAxis } from './time-axis.ts';
import { timeScale } from './time-scale.ts';

export interface StripEntry {
  readonly lane: ShapeName;
  /** Days since 1 January 1970. */
  readonly first: number;
  readonly last: number;
  readonly key: boolean;
  /** Still to come: its shape is open. */
  readonly ahead?: boolean;
  /** Drawn in the colour of the current thing, its day written over it. */
  readonly marked?: string;
}

export interface StripPlan {
  readonly width: number;
  readonly dir: 'ltr' | 'rtl';
  /** First and last day. */
  readonly days: readonly [number, number];
  readonly words: AxisWords;
  /** Days of ceasefires. */
  readonly lulls: readonly (readonly [number, number])[];
  /** The last day that was checked. */
  readonly checked: number;
}

export const STRIP_HEIGHT = 72;
const MARKED = { base: 11, size: 14 } as const;
const KEY = { y: 25, size: 11 } as const;
const OTHER = { y: 41, size: 7 } as const;
const BASE = 51;
const AXIS = 66;
/** Room for half a shape at either end. */
const EDGE = 8;

export function entryStrip(entries: readonly StripEntry[], plan: StripPlan): Scene {
  const { width, dir, days, words, lulls, checked } = plan;
  const flow = makeFlow(width, dir);
  const scale = timeScale(...days, EDGE, width - EDGE);
  const within = (day: number) => Math.min(width, Math.max(0, scale.x(day)));
  const ground = (role: string, from: number, to: number): Mark[] => {
    const [x0, x1] = [within(from), within(to)];
    return x1 - x0 < 0.5
      ? []
      : [{ mark: 'rect', role, x: flow.box(x0, x1 - x0), y: MARKED.base + 4, width: x1 - x0, height: BASE - 15 }];
  };
  const shown = entries.filter(({ first, last }) => last >= days[0] && first <= days[1]);
  const x = ({ first }: StripEntry) => scale.x(Math.max(first, days[0]));
  const shape = (entry: StripEntry, role: string): Mark => {
    const { y, size } = entry.key ? KEY : OTHER;
    return {
      mark: 'path',
      role,
      tone: entry.marked === undefined ? entry.lane : 'accent',
      d: laneShape(entry.lane, flow.x(x(entry)), y, entry.marked === undefined ? size : MARKED.size),
    };
  };
  const length = (entry: StripEntry): Mark[] => {
    const to = scale.x(Math.min(entry.last, days[1]));
    if (to - x(entry) < 3) return [];
    const { y } = entry.key ? KEY : OTHER;
    const tone = entry.marked === undefined ? entry.lane : 'accent';
    const d: PathStep[] = [
      ['M', flow.x(x(entry)), y],
      ['H', flow.x(to)],
    ];
    return [{ mark: 'path', role: 'tick', tone, d }];
  };
  const others = shown.filter(({ marked }) => marked === undefined);
  const own = shown.filter(({ marked }) => marked !== undefined);
  const marks: Mark[] = [
    ...lulls.flatMap(([from, to]) => ground('lull', from, to + 1)),
    ...ground('hatch', checked + 1, days[1] + EDGE / scale.pixelsPerDay),
    levelLine(flow, { role: 'axis' }, 0, width, BASE),
    ...axisMarks(flow, placeAxis({ x: scale.x, days, words, end: width, years: 'instead' }), {
      line: BASE,
      words: AXIS,
      years: AXIS,
    }),
    ...joinPaths([
      ...others.flatMap(length),
      ...others.map((entry) => shape(entry, entry.ahead ? 'mark open' : 'mark')),
    ]),
    ...own.flatMap((entry): Mark[] => {
      const day = entry.marked ?? '';
      const half = widthAs(day, 'checked-day') / 2;
      const at = Math.min(Math.max(x(entry), half), width - half);
      return [
        uprightLine(flow, { role: 'checked-line' }, x(entry), MARKED.base + 4, BASE),
        ...length(entry),
        shape(entry, 'mark halo'),
        textMark(flow, day, { role: 'checked-day', x: at, y: MARKED.base, anchor: 'middle' }),
      ];
    }),
  ];
  return { width, height: STRIP_HEIGHT, marks };
}
