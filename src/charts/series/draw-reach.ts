/*
 * Values within reach: a mark to point at about every month, or at every value where they are few, that says its day
 * and number and leads to the table. Nothing is drawn of it until it is pointed at or focused.
 */
import type { Bounds } from '../kit/bounds.ts';
import type { GroupMark } from '../scene/marks.ts';
import { circle } from '../scene/shapes.ts';
import { meets, type Plan } from './plan.ts';
import type { SeriesRow, SeriesRows } from './rows.ts';

/** In pixels, as large as a finger needs. */
export const REACH = 24;
/** Values nearer than this are not each within reach; about a month on a wide page. */
const SPACING = 32;

/** @param taken what is pointed at by itself: marked days, estimates */
export function drawReach(rows: SeriesRows, plan: Plan, taken: readonly Bounds[]): GroupMark[] {
  const { flow, scale, y } = plan;
  return reached(rows, plan, taken).map((row): GroupMark => {
    // Whole pixels: what shows only while it is pointed at need not weigh more.
    const [x, at] = [Math.round(flow.x(scale.x(row.day))), Math.round(y(row.value))];
    return {
      mark: 'group',
      role: 'value',
      tone: 'ink',
      key: `v-${row.day}`,
      link: { href: rows.valuesHref, label: nameOf(row, rows) },
      marks: [
        {
          mark: 'rect',
          role: 'hit',
          x: x - REACH / 2,
          y: at - REACH / 2,
          width: REACH,
          height: REACH,
        },
        { mark: 'path', role: 'mark unseen', d: circle(x, at, 4) },
      ],
    };
  });
}

/** From the last value back, so that the last is always among them; in order of time. */
function reached(rows: SeriesRows, plan: Plan, taken: readonly Bounds[]): SeriesRow[] {
  const { scale, y } = plan;
  const found: SeriesRow[] = [];
  let next = Number.POSITIVE_INFINITY;
  for (const row of rows.rows.toReversed()) {
    const x = scale.x(row.day);
    if (next - x < SPACING) continue;
    const near: Bounds = { x0: x - 8, x1: x + 8, y0: y(row.value) - 8, y1: y(row.value) + 8 };
    if (taken.some((other) => meets(near, other))) continue;
    found.unshift(row);
    next = x;
  }
  return found;
}

/** "10 October 2026: 74,370", and whose count it is where it is another's. */
function nameOf({ date, written, by, note }: SeriesRow, { others }: SeriesRows): string {
  const whose = by === undefined ? undefined : others[by]?.words;
  return [`${date}: ${written}`, ...(whose ? [whose] : []), ...(note ? [note] : [])].join('. ');
}
