/* The ground of an upright timeline: ceasefires, what was not checked, months and years, and where time is folded. */
import type { Flow } from '../kit/flow.ts';
import { crisp, levelLine, uprightLine } from '../kit/lines.ts';
import { textMark } from '../kit/text.ts';
import type { Mark, PathStep } from '../scene/marks.ts';
import { laneShape } from '../scene/shapes.ts';
import type { UprightPlan } from './upright-plan.ts';

/** Half the width of a lane's ground. */
const HALF = 12;
/** Half of what is open in a line where it is broken. */
const OPEN = 3;

export function drawUprightGround(flow: Flow, plan: UprightPlan): Mark[] {
  return [
    ...lullsOf(flow, plan),
    ...uncheckedOf(flow, plan),
    ...ticksOf(flow, plan),
    ...linesOf(flow, plan),
    ...foldsOf(flow, plan),
    ...signsOf(flow, plan),
  ];
}

/** The days of a ceasefire, across all of the picture. */
function lullsOf(flow: Flow, { rows, time, window, gutter, width }: UprightPlan): Mark[] {
  return rows.periods.flatMap((period): Mark[] => {
    if (period.last < window[0] || period.first > window[1]) return [];
    const [from, to] = [period.first, period.last + 1].map(time.y) as [number, number];
    const wide = width - gutter;
    return [
      {
        ...{ mark: 'rect', role: 'lull', key: `p-${period.first}` },
        ...{ x: flow.box(gutter, wide), y: from, width: wide, height: to - from },
      },
    ];
  });
}

/** "Nothing happened" and "nobody looked" must not look alike: after its checked day a lane is hatched. */
function uncheckedOf(flow: Flow, { columns, lanes, time, window, gutter, width }: UprightPlan): Mark[] {
  const several = lanes.length > 1;
  return lanes.flatMap(({ lane }): Mark[] => {
    const x = columns.find((column) => column.lane.id === lane.id)?.x;
    if (lane.checked >= window[1] || x === undefined) return [];
    const from = time.y(lane.checked + 1);
    const [start, wide] = several ? [x - HALF, 2 * HALF] : [gutter, width - gutter];
    const box = { x: flow.box(start, wide), y: from, width: wide, height: time.bottom - from };
    return [
      { mark: 'rect', role: 'unread', ...box },
      { mark: 'rect', role: 'hatch', ...box },
    ];
  });
}

function ticksOf(flow: Flow, { ticks, gutter, last }: UprightPlan): Mark[] {
  return ticks.flatMap(({ y, text, role }): Mark[] => [
    levelLine(
      flow,
      { role: role === 'year' ? 'grid strong' : 'grid' },
      gutter,
      role === 'year' ? last + HALF : gutter + 6,
      crisp(y),
    ),
    textMark(flow, text, { role, x: 0, y: y + 4.2, silent: true }),
  ]);
}

/** The lines on which entries stand, open where time is folded and over what came before; of one lane it is the spine. */
function linesOf(flow: Flow, plan: UprightPlan): Mark[] {
  const { lanes, top, before, time } = plan;
  const breaks = breaksOf(plan);
  const from = [before ?? top, ...breaks.map((y) => y + OPEN)];
  const to = [...breaks.map((y) => y - OPEN), time.bottom];
  const role = lanes.length > 1 ? 'grid' : 'axis';
  return linesAt(plan).flatMap((x) => from.map((y, i) => uprightLine(flow, { role }, x, y, to[i] ?? y)));
}

/** The sign of a break on each line. */
function foldsOf(flow: Flow, plan: UprightPlan): Mark[] {
  const xs = linesAt(plan);
  return breaksOf(plan).map((y): Mark => {
    const d = xs.flatMap((x): PathStep[] =>
      [-OPEN, OPEN].flatMap((shift): PathStep[] => [
        ['M', flow.x(x - 8), y + shift + 3],
        ['L', flow.x(x - 2.5), y + shift - 2],
        ['L', flow.x(x + 2.5), y + shift + 2],
        ['L', flow.x(x + 8), y + shift - 3],
      ]),
    );
    return { mark: 'path', role: 'break', d };
  });
}

const linesAt = ({ columns, lanes, last }: UprightPlan): number[] =>
  lanes.length > 1 ? columns.map(({ x }) => x) : [last];

/** Heights at which time is broken. */
const breaksOf = ({ before, time }: UprightPlan): number[] => [
  ...(before === undefined ? [] : [before + 19]),
  ...time.folds.map(({ top, bottom }) => (top + bottom) / 2),
];

/** Over each line of several its lane's shape. */
function signsOf(flow: Flow, { columns, lanes, top, before }: UprightPlan): Mark[] {
  if (lanes.length < 2) return [];
  const y = (before === undefined ? top : before - 10) - 14;
  return columns.map(
    ({ lane, x }): Mark => ({
      ...{ mark: 'path', role: 'mark', tone: lane.id, d: laneShape(lane.id, flow.x(x), y, 11) },
    }),
  );
}
