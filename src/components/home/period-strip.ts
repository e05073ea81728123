/*
 * The whole period on one phone screen: five lanes, a tick for every entry and the shape of its lane for a key one, the
 * ceasefires as ground, and a few flags where there is room. Plain data in, a scene out. Knows no page.
 */
import { makeFlow, type Flow } from '../../charts/kit/flow.ts';
import { levelLine, leaderLine, uprightLine } from '../../charts/kit/lines.ts';
import { textMark, widthAs } from '../../charts/kit/text.ts';
import { timeScale, type TimeScale } from '../../charts/kit/time-scale.ts';
import type { Mark, PathStep, Scene } from '../../charts/scene/marks.ts';
import { laneShape } from '../../charts/scene/shapes.ts';
import type { LaneId } from '../../model/record.ts';

export interface StripEntry {
  readonly lane: LaneId;
  /** Days since 1 January 1970: of its first day. */
  readonly day: number;
  readonly importance: 1 | 2 | 3;
  /** A flag's words. */
  readonly label?: string;
}

export interface StripPlan {
  readonly width: number;
  readonly dir: 'ltr' | 'rtl';
  /** First day, and the day to which the record was checked. */
  readonly from: number;
  readonly checked: number;
  readonly lanes: readonly { readonly id: LaneId; readonly name: string }[];
  readonly entries: readonly StripEntry[];
  /** The entries that may have a flag, the first before the others. */
  readonly flags: readonly StripEntry[];
  readonly lulls: readonly { readonly from: number; readonly to: number }[];
  readonly lullName: string;
  readonly years: readonly { readonly day: number; readonly name: string }[];
}

const TOP = 15;
const AXIS = 17;
const PAD = 5;
const ROW = 14;
const BAND = 19;
/** Rows of flags: the war and the two courts are what the site is about. */
const ROWS: Readonly<Record<LaneId, number>> = { war: 2, icj: 2, icc: 2, un: 1, states: 1 };
const KEY_MARK = 8;
/** Key marks nearer to one another than this stay ticks, in pixels. */
const APART = 6.5;
/** From the line of the last check to the words before it. */
const BESIDE = 5;
/** Between two flags of a row. */
const AIR = 9;
/** Share of the picture after the day of the last check. */
const AFTER = 0.025;

interface StripFlag {
  readonly x: number;
  readonly from: number;
  readonly to: number;
  readonly row: number;
  readonly label: string;
}

export function periodStrip(plan: StripPlan): Scene {
  const flow = makeFlow(plan.width, plan.dir);
  const head = Math.max(...plan.lanes.map(({ name }) => widthAs(name, 'strong-name'))) + 24;
  const end = plan.from + (plan.checked - plan.from) * (1 + AFTER);
  const scale = timeScale(plan.from, end, head, plan.width - 2);
  const lanes: Mark[] = [];
  let y = TOP;
  for (const lane of plan.lanes) {
    const top = y;
    const flags = placeFlags(plan, lane.id, scale, head);
    y += PAD + ROWS[lane.id] * ROW + BAND;
    lanes.push(drawLane(plan, flow, lane, { scale, flags, top, bottom: y }));
  }
  const lulls = plan.lulls.map(({ from, to }) => ({ from: scale.x(from), to: scale.x(Math.min(to, end)) }));
  const widest = lulls.reduce((a, b) => (b.to - b.from > a.to - a.from ? b : a), { from: 0, to: 0 });
  const marks: Mark[] = [
    ...lulls.map(
      ({ from, to }): Mark => ({
        mark: 'rect',
        role: 'lull',
        x: flow.box(from, to - from),
        y: TOP,
        width: to - from,
        height: y - TOP,
      }),
    ),
    ...plan.years.map(({ day }) => uprightLine(flow, { role: 'grid strong' }, scale.x(day), TOP, y)),
    levelLine(flow, { role: 'axis' }, 0, plan.width, y + 0.5),
    ...lanes,
    uprightLine(flow, { role: 'window' }, scale.x(plan.checked), TOP, y),
    ...plan.years.map(({ day, name }) =>
      textMark(flow, name, { role: 'axis-label', x: scale.x(day) + 4, y: y + 13, silent: true }),
    ),
    ...(widest.to > 0
      ? [textMark(flow, plan.lullName, { role: 'small-label', x: widest.to, y: TOP - 4, anchor: 'end' })]
      : []),
  ];
  return { width: plan.width, height: y + AXIS, marks };
}

/** The flags of a lane that have room, each over its mark, the first before the others. */
export function placeFlags(plan: StripPlan, lane: LaneId, scale: TimeScale, head: number): StripFlag[] {
  const placed: StripFlag[] = [];
  // No words stand over the day of the last check.
  const last = scale.x(plan.checked) - BESIDE;
  for (const { label, day } of plan.flags.filter((entry) => entry.lane === lane && entry.day >= plan.from)) {
    if (!label) continue;
    const x = scale.x(day);
    const width = widthAs(label, 'label');
    const from = Math.max(head, Math.min(x - 2, last - width));
    const to = from + width;
    if (to > last + 0.5 || x > to + BESIDE) continue;
    // Beneath another its own mark is led to through that: a flag is lower than those that its leader would cross.
    const rows = Array.from({ length: ROWS[lane] }, (_, row) => row);
    const row = rows.find((each) =>
      placed.every(
        (other) =>
          (other.row !== each || to + AIR < other.from || from > other.to + AIR) &&
          (other.row <= each || x < other.from - 3 || x > other.to + 3) &&
          (other.row >= each || other.x < from - 3 || other.x > to + 3),
      ),
    );
    if (row !== undefined) placed.push({ x, from, to, row, label });
  }
  return placed;
}

interface LanePlan {
  readonly scale: TimeScale;
  readonly flags: readonly StripFlag[];
  readonly top: number;
  readonly bottom: number;
}

function drawLane(
  plan: StripPlan,
  flow: Flow,
  { id, name }: StripPlan['lanes'][number],
  { scale, flags, top, bottom }: LanePlan,
): Mark {
  const line = bottom - BAND / 2;
  const entries = plan.entries.filter((entry) => entry.lane === id && entry.day >= plan.from);
  const flagged = (x: number) => flags.some((flag) => Math.abs(flag.x - x) < 0.1);
  const keys = entries.filter(({ importance }) => importance === 1).map(({ day }) => scale.x(day));
  const shown: number[] = [];
  for (const x of [...keys.filter(flagged), ...keys])
    if (shown.every((other) => Math.abs(other - x) >= APART)) shown.push(x);
  const ticks = entries.flatMap(({ day, importance }): PathStep[] => {
    const half = importance === 3 ? 2.5 : 4.5;
    return [
      ['M', flow.x(scale.x(day)), line - half],
      ['v', 2 * half],
    ];
  });
  const base = (row: number) => top + PAD + (row + 1) * ROW - 3;
  return {
    mark: 'group',
    role: '',
    tone: id,
    marks: [
      levelLine(flow, { role: 'grid' }, 0, plan.width, Math.round(bottom) + 0.5),
      { mark: 'path', role: 'mark', d: laneShape(id, flow.x(6), line, 11) },
      textMark(flow, name, { role: 'strong-name', x: 16, y: line + 4.5 }),
      ...flags.map(({ x, row }) => leaderLine(flow, { role: 'leader' }, x, base(row) + 3, line)),
      { mark: 'path', role: 'tick', d: ticks },
      ...shown.map((x): Mark => ({ mark: 'path', role: 'mark halo', d: laneShape(id, flow.x(x), line, KEY_MARK) })),
      ...flags.map(({ from, row, label }) => textMark(flow, label, { role: 'label', x: from, y: base(row) })),
    ],
  };
}
