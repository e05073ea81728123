/*
 * The timeline laid out: rows and a view in, a scene out, for any width and either direction. The same
 * code prints the page and redraws it in the browser. A lane keeps the height that the whole period
 * needs, so that zooming never moves the page.
 */
import { bisector, rollup } from 'd3';
import type { LaneId } from '../../model/record.ts';
import type { Frame } from '../kind.ts';
import { makeFlow, PHYSICAL } from '../kit/flow.ts';
import { levelLine } from '../kit/lines.ts';
import type { Mark, Scene } from '../scene/marks.ts';
import { drawLane, type LaneHeights } from './draw-lane.ts';
import { drawAxis, drawBreak, drawPeriods, drawUnchecked, drawYears, type PlotArea } from './ground.ts';
import { type PlacedLane, placeLane } from './lane.ts';
import {
  AFTER_SECOND,
  AFTER_TICKS,
  AXIS_BELOW,
  BEFORE_WIDTH,
  END_PAD,
  LANE_LEAST,
  MOST_ROWS,
  MOST_ROWS_FEW,
  ROW,
  rulesFor,
  SECOND_ROW,
  TOP,
} from './measures.ts';
import type { TimelineLane, TimelineRow, TimelineRows, TimelineView } from './rows.ts';
import { timelineScale } from './scale.ts';

/** Widths, in CSS pixels, that the build prints of time that runs across; in narrower frames it runs down (`upright.ts`). */
export const TIMELINE_FRAMES = [654, 910, 1166, 1470] as const;

export function layoutTimeline(rows: TimelineRows, view: TimelineView, frame: Frame): Scene {
  const flow = makeFlow(frame.width, frame.dir);
  const plan = planFrame(rows, view, frame);
  const limits = rowLimits(rows, view, frame);
  const shown = rows.lanes.filter((lane) => view.lanes.includes(lane.id));
  const byLane = splitByLane(rows, view);
  let y = TOP;
  const placed = shown.map((lane) => {
    const mine = byLane.get(lane.id) ?? { inside: [], earlier: [] };
    const place = placeLane(mine.inside, rows.words, {
      ...plan,
      rowLimit: limits.get(lane.id) ?? 0,
      merge: rows.rest === 'bins',
    });
    const heights = laneHeights(y, limits.get(lane.id) ?? 0, rows.rest);
    y = heights.bottom;
    return { lane, place, heights, ...mine };
  });
  const plot: PlotArea = {
    flow,
    rows,
    scale: plan.scale,
    window: [view.from, view.to],
    x0: plan.x0,
    x1: plan.x1,
    bottom: y,
  };
  const heights = placed.map((each) => each.heights);
  const marks: Mark[] = [
    ...drawPeriods(plot).filter((mark) => mark.role === 'lull'),
    ...drawYears(plot, heights),
    ...placed.flatMap(({ lane, heights: own }) => drawUnchecked(plot, lane, own)),
    ...drawPeriods(plot).filter((mark) => mark.role !== 'lull'),
    ...drawAxis(plot),
    ...placed.map(({ heights: { bottom } }) => levelLine(PHYSICAL, { role: 'grid' }, 0, frame.width, bottom)),
    ...placed.map(({ lane, place, heights: own, inside, earlier }) =>
      drawLane(
        { flow, rows, scale: plan.scale, window: [view.from, view.to] },
        lane,
        place,
        own,
        inside.length + earlier.length,
        plan.before ? { rows: earlier, x: plan.head + 22 } : undefined,
      ),
    ),
    ...(plan.before && placed.some(({ earlier }) => earlier.length > 0) ? drawBreak(plot, plan.head, heights) : []),
  ];
  return { width: frame.width, height: y + AXIS_BELOW, marks };
}

/** The rows that a view shows, whatever its window: lanes, importance, search. */
export function matchingRows(rows: TimelineRows, view: TimelineView): TimelineRow[] {
  return rows.rows.filter(
    (row) => row.importance <= view.importance && view.lanes.includes(row.lane) && (!view.ids || view.ids.has(row.id)),
  );
}

/** Where time begins and ends in a frame, in pixels from the start edge, and the days there. */
export function planFrame(rows: TimelineRows, view: TimelineView, frame: Frame) {
  const rules = rulesFor(frame.width, frame.dir);
  const before =
    rules.before &&
    rows.rest === 'bins' &&
    view.from <= rows.domain[0] &&
    rows.rows.some((row) => row.last < rows.domain[0]);
  const x0 =
    rules.head +
    (rules.before && rows.rest === 'bins' && rows.rows.some((row) => row.last < rows.domain[0]) ? BEFORE_WIDTH : 0);
  const x1 = frame.width - END_PAD;
  // A choice of entries is told by its flags in every frame, and a part of the period by all that its lanes have room for.
  const part = view.from > rows.domain[0] || view.to < rows.domain[1];
  const labelled = rows.few || part ? 2 : rules.labelled;
  return {
    ...rules,
    labelled,
    few: rows.few === true,
    before,
    x0,
    x1,
    width: frame.width,
    scale: timelineScale(view.from, view.to, x0, x1),
  };
}

/** The entries of a lane that a view shows. */
export interface LaneRows {
  readonly inside: readonly TimelineRow[];
  readonly earlier: readonly TimelineRow[];
}

const byFirst = bisector((row: TimelineRow) => row.first);

/** The rows of a view by lane: within its window, and before the main period where the view begins with it. */
export function splitByLane(rows: TimelineRows, view: TimelineView): ReadonlyMap<LaneId, LaneRows> {
  const begun = rows.rows.slice(0, byFirst.right(rows.rows, view.to));
  const withEarlier = view.from <= rows.domain[0];
  return rollup(
    matchingRows({ ...rows, rows: begun }, view),
    (mine): LaneRows => ({
      inside: mine.filter(({ last }) => last >= rows.domain[0] && last >= view.from),
      earlier: withEarlier ? mine.filter(({ last }) => last < rows.domain[0]) : [],
    }),
    (row) => row.lane,
  );
}

function laneHeights(top: number, rowsUsed: number, rest: TimelineRows['rest']): LaneHeights {
  const after = rest === 'bins' ? AFTER_SECOND : AFTER_TICKS;
  const wanted = top + 12 + rowsUsed * ROW + 8;
  const key = Math.max(wanted, top + LANE_LEAST - SECOND_ROW - after);
  return { top, key, rest: key + SECOND_ROW, bottom: key + SECOND_ROW + after };
}

const limitsByRows = new WeakMap<TimelineRows, Map<string, ReadonlyMap<LaneId, number>>>();

/** How many rows of flags each lane uses when the whole period is shown; worked out once per width. */
function rowLimits(rows: TimelineRows, view: TimelineView, frame: Frame): ReadonlyMap<LaneId, number> {
  const key = `${frame.width} ${frame.dir}`;
  const known = limitsByRows.get(rows) ?? new Map<string, ReadonlyMap<LaneId, number>>();
  limitsByRows.set(rows, known);
  const before = known.get(key);
  if (before) return before;
  const whole: TimelineView = { from: rows.domain[0], to: rows.domain[1], lanes: view.lanes, importance: 3, q: '' };
  const plan = planFrame(rows, whole, frame);
  const byLane = splitByLane(rows, { ...whole, lanes: rows.lanes.map((lane) => lane.id) });
  const used = new Map(rows.lanes.map((lane) => [lane.id, usedRows(lane, byLane, rows, plan)]));
  known.set(key, used);
  return used;
}

function usedRows(
  lane: TimelineLane,
  byLane: ReadonlyMap<LaneId, LaneRows>,
  rows: TimelineRows,
  plan: ReturnType<typeof planFrame>,
): number {
  const place: PlacedLane = placeLane(byLane.get(lane.id)?.inside ?? [], rows.words, {
    ...plan,
    rowLimit: rows.few ? MOST_ROWS_FEW : MOST_ROWS[lane.id],
    merge: rows.rest === 'bins',
  });
  return Math.max(1, place.rowsUsed);
}
