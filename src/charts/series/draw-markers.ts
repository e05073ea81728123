/*
 * Legal dates and other marked days: a flag above with shape, date and words on a thin leader, and a dot on the
 * values. Without room for a flag the shape stands on the values and a list under the picture names it.
 */
import type { Bounds } from '../kit/bounds.ts';
import { flagText } from '../kit/flag.ts';
import { uprightLine } from '../kit/lines.ts';
import type { Mark } from '../scene/marks.ts';
import { circle, laneShape } from '../scene/shapes.ts';
import { FLAG, flagRoom, flagWords, meets, type Plan } from './plan.ts';
import { type SeriesMarker, type SeriesRows, stretches } from './rows.ts';

/** A shape higher above its day than this would read as a value. */
const MOST_LIFT = 15;

/** A marked day placed; `shapeY` is set where its shape stands on the values. */
export interface PlacedMarker {
  readonly marker: SeriesMarker;
  readonly x: number;
  /** Where the leader ends: on the values, or on the axis where there is none that day. */
  readonly at: number;
  readonly flag?: { readonly row: number; readonly back: boolean };
  readonly shapeY?: number;
}

export function placeMarkers(rows: SeriesRows, plan: Plan): PlacedMarker[] {
  const standing: Bounds[] = [];
  return rows.markers.map((marker, i): PlacedMarker => {
    const [x, at] = [plan.scale.x(marker.day), heightOn(rows, plan, marker.day)];
    const flag = plan.flags.find(({ index }) => index === i);
    if (flag) return { marker, x, at, flag };
    // Two days too close to stand side by side stand above one another; a crowd overlaps on the values.
    let shapeY = at;
    const box = (): Bounds => ({ x0: x - 5, x1: x + 5, y0: shapeY - 5, y1: shapeY + 5 });
    while (standing.some((other) => meets(box(), other)) && at - shapeY < MOST_LIFT) shapeY -= 5;
    if (standing.some((other) => meets(box(), other))) shapeY = at;
    standing.push(box());
    return { marker, x, at, shapeY };
  });
}

/** Height of the line or level on a day; of a point where one is that day; else the axis. */
export function heightOn(rows: SeriesRows, { y, bottom }: Plan, day: number): number {
  if (rows.draw === 'points') {
    const row = rows.rows.findLast((each) => each.day === day);
    return row ? y(row.value) : bottom;
  }
  const all = stretches(rows.rows);
  for (const [i, run] of all.entries()) {
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last || day < first.day) continue;
    const holds = rows.draw === 'steps' && i === all.length - 1;
    if (day > last.day && !holds) continue;
    const before = run.findLast((row) => row.day <= day) ?? first;
    const after = run.find((row) => row.day > day);
    if (rows.draw === 'steps' || !after) return y(before.value);
    return y(before.value + ((after.value - before.value) * (day - before.day)) / (after.day - before.day));
  }
  return bottom;
}

/** Vertical leaders, for names that keep clear of them. */
export function leadersOf(placed: readonly PlacedMarker[], plan: Plan): Bounds[] {
  return placed.flatMap(({ x, at, flag, shapeY }) => [
    ...(flag ? [{ x0: x - 1, x1: x + 1, y0: headOf(plan, flag.row) - 9, y1: at }] : []),
    { x0: x - 6, x1: x + 6, y0: (shapeY ?? at) - 6, y1: at + 6 },
  ]);
}

const headOf = ({ top }: Plan, row: number) => top - 13 - row * FLAG.leading;

export function drawMarkers(placed: readonly PlacedMarker[], plan: Plan): Mark[] {
  return placed.flatMap((each) => (each.flag ? [drawFlag(each, each.flag, plan)] : drawOnLine(each, plan)));
}

function drawFlag({ marker, x, at }: PlacedMarker, flag: { row: number; back: boolean }, plan: Plan): Mark {
  const { flow } = plan;
  const head = headOf(plan, flag.row);
  const side = flag.back ? -1 : 1;
  const width = flagRoom(marker) + 24;
  return {
    mark: 'group',
    role: 'event',
    tone: marker.lane,
    key: marker.id,
    // A link's name starts with the words that stand there.
    link: { href: marker.href, label: `${flagWords(marker)}. ${marker.title}` },
    marks: [
      { mark: 'rect', role: 'hit', x: flow.box(flag.back ? x - width : x, width), y: head - 13, width, height: 18 },
      uprightLine(flow, { role: 'event-line' }, x, head - 10, at),
      { mark: 'path', role: 'mark halo', d: circle(flow.x(x), at, 4) },
      { mark: 'path', role: 'mark', d: laneShape(marker.lane, flow.x(x + side * 9), head - 4, 9) },
      flagText(flow, {
        x,
        y: head,
        date: marker.short,
        words: marker.label,
        strong: false,
        back: flag.back,
        beside: 17,
      }),
    ],
  };
}

function drawOnLine({ marker, x, at, shapeY = at }: PlacedMarker, { flow }: Plan): Mark[] {
  const shape: Mark = {
    mark: 'path',
    role: 'mark halo',
    tone: marker.lane,
    key: `s-${marker.id}`,
    d: laneShape(marker.lane, flow.x(x), shapeY, 10),
  };
  if (shapeY === at) return [shape];
  const leader = uprightLine(flow, { role: 'event-line', key: `l-${marker.id}` }, x, shapeY, at);
  return [{ ...leader, tone: marker.lane }, shape];
}
