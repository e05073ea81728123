/*
 * Names beside what stands in the picture: estimates, another counter's points, batches, ceasefires. A name takes the
 * nearest free place that no leader crosses; one without a place goes to the list under the picture.
 */
import type { Bounds } from '../kit/bounds.ts';
import { widthAs } from '../kit/text.ts';
import type { Mark } from '../scene/marks.ts';
import { meets, type Plan, words } from './plan.ts';
import { type SeriesRows, stretches } from './rows.ts';

export interface Name {
  /** Lines with their roles. */
  readonly lines: readonly { readonly text: string; readonly role: 'side-name' | 'side-name fine' }[];
  /** What is named, from the start edge. */
  readonly x: number;
  readonly y: number;
  /** How far up or down its words may stand, nearest first. */
  readonly reach: readonly number[];
  /** Whether the words may stand before what they name. */
  readonly before: boolean;
}

const LEADING = 15;
const BESIDE = 10;
/** Between words and a leader, in pixels: closer they would seem to touch. */
const AIR = 2;
/** Words further up or down than this need a line to what they name. */
const FAR = 24;

/** The words placed, or undefined where there is no room. @param taken must not be met: other words, leaders */
export function placeName(
  name: Name,
  plan: Plan,
  free: (box: Bounds) => boolean,
  taken: readonly Bounds[],
): { readonly marks: Mark[]; readonly box: Bounds } | undefined {
  const width = Math.max(...name.lines.map(({ text, role }) => widthAs(text, role)));
  const height = name.lines.length * LEADING;
  const places = name.reach.flatMap((dy, far) =>
    (name.before ? [true, false] : [true]).map((after) => {
      const x0 = after ? name.x + BESIDE : name.x - BESIDE - width;
      const y0 = name.y + dy - height / 2;
      const box: Bounds = { x0, x1: x0 + width, y0, y1: y0 + height };
      return { box, after, dy, score: far + (after ? 0 : 0.5) };
    }),
  );
  const best = places
    .filter(
      ({ box }) =>
        box.x0 >= plan.x0 &&
        box.x1 <= plan.width - 2 &&
        box.y0 >= plan.top - 6 &&
        box.y1 <= plan.bottom - 2 &&
        free(box) &&
        !taken.some((other) => meets({ ...box, x0: box.x0 - AIR, x1: box.x1 + AIR }, other)),
    )
    .sort((a, b) => a.score - b.score)[0];
  if (!best) return undefined;
  const x = best.after ? best.box.x0 : best.box.x1;
  return {
    box: best.box,
    marks: [
      ...(name.before && Math.abs(best.dy) >= FAR ? [leaderTo(name, best, plan)] : []),
      ...name.lines.map(({ text, role }, i) =>
        words(plan, text, role, x, best.box.y0 + 11.5 + i * LEADING, best.after ? 'start' : 'end'),
      ),
    ],
  };
}

/** From what is named to the nearer corner of its words. */
function leaderTo(
  { x, y }: Name,
  { box, after, dy }: { box: Bounds; after: boolean; dy: number },
  { flow }: Plan,
): Mark {
  const above = dy < 0;
  return {
    mark: 'path',
    role: 'side-line',
    d: [
      ['M', flow.x(x), above ? y - 7 : y + 7],
      ['L', flow.x(after ? box.x0 - 2 : box.x1 + 2), above ? box.y1 - 4 : box.y0 + 6],
    ],
  };
}

/** Whether a box is clear of the values: of the line and its points, with some air. */
export function clearOf(rows: SeriesRows, { scale, y }: Plan): (box: Bounds) => boolean {
  const air = 5;
  const all = stretches(rows.rows);
  const segments = all.flatMap((run, k) =>
    run.flatMap((row, i) => {
      const next =
        run[i + 1] ?? (rows.draw === 'steps' && k === all.length - 1 ? { ...row, day: rows.domain[1] } : row);
      const [x0, x1] = [scale.x(row.day), scale.x(rows.draw === 'points' ? row.day : next.day)];
      const [y0, y1] = [y(row.value), y(rows.draw === 'points' ? row.value : next.value)];
      if (rows.draw !== 'steps') return [{ x0, x1, y0, y1 }];
      return [
        { x0, x1, y0, y1: y0 },
        { x0: x1, x1, y0, y1 },
      ];
    }),
  );
  return (box) =>
    !segments.some(({ x0, x1, y0, y1 }) => {
      if (x1 < box.x0 - air || x0 > box.x1 + air) return false;
      const part = (x: number) => (x1 === x0 ? y0 : y0 + ((y1 - y0) * (x - x0)) / (x1 - x0));
      const [a, b] = x1 === x0 ? [y0, y1] : [part(Math.max(x0, box.x0 - air)), part(Math.min(x1, box.x1 + air))];
      return Math.min(a, b) < box.y1 + air && Math.max(a, b) > box.y0 - air;
    });
}
