/* The last value of a series as a figure with its day, where neither the values nor what stands beside them is. */
import { widthAs } from '../kit/text.ts';
import type { Mark } from '../scene/marks.ts';
import { circle } from '../scene/shapes.ts';
import { TEXT_STYLES } from '../scene/text-styles.ts';
import { type Box, isLeader, meets, type Plan, words } from './plan.ts';
import type { SeriesRows } from './rows.ts';

/** @param taken boxes that its words must not meet @param free whether a box is clear of the values */
export function drawLast(rows: SeriesRows, plan: Plan, taken: readonly Box[], free: (box: Box) => boolean) {
  const row = rows.rows.at(-1);
  if (!row) return { marks: [], boxes: [] };
  const { flow, scale, y, top, bottom, narrow } = plan;
  const role = narrow ? 'lv small' : 'lv';
  const { size } = TEXT_STYLES[role];
  const x = scale.x(rows.draw === 'steps' ? rows.domain[1] : row.day);
  const width = Math.max(widthAs(row.written, role), widthAs(rows.lastWhen, 'ls'));
  const after = x - width < plan.x0;
  // Where a leader stands on the last day, the words keep to the side of it.
  const edges = after ? [x + 2, x + 9] : [Math.min(x + 4, plan.width), x - 9];
  const at = y(row.value);
  const boxAt = (base: number, edge: number): Box => ({
    x0: after ? edge : edge - width,
    x1: after ? edge + width : edge,
    y0: base - size * 0.8,
    y1: base + 19,
  });
  const offsets = Array.from({ length: 24 }, (_, i) => 26 + i * 6);
  const bases = [...offsets.map((dy) => at + dy), ...offsets.map((dy) => at - dy - 10)];
  const placeAmong = (others: readonly Box[]) =>
    bases
      .flatMap((each) => edges.map((side) => [each, side] as const))
      .find(([each, side]) => {
        const box = boxAt(each, side);
        return (
          box.x0 >= plan.x0 &&
          box.y0 >= top - 8 &&
          box.y1 <= bottom - 2 &&
          free(box) &&
          !others.some((other) => meets(box, other))
        );
      });
  const clear = placeAmong(taken);
  // Between two days that are marked there may be too little room: then the words cross a leader, with a halo.
  const [base, edge] = clear ?? placeAmong(taken.filter((other) => !isLeader(other))) ?? [at - 30, edges[0] ?? x];
  const anchor = after ? 'start' : 'end';
  const marks: Mark[] = [
    {
      mark: 'path',
      role: row.by === undefined ? 'm' : 'm open',
      tone: 'ink',
      key: 'last',
      d: circle(flow.x(x), at, 4),
    },
    words(plan, row.written, clear ? role : `${role} over`, edge, base, anchor),
    words(plan, rows.lastWhen, clear ? 'ls' : 'ls over', edge, base + 15, anchor),
  ];
  return { marks, boxes: [boxAt(base, edge)] };
}
