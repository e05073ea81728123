/*
 * Which mark is meant: the one nearest to the pointer or the finger, so that small marks are easy to hit, and the one
 * that lies next to another in a direction, which is how arrow keys find their way in a picture that is no list. By
 * geometry alone, in physical directions; knows no document.
 */
import { least, quadtree } from 'd3';
import type { GroupMark, Mark } from '../scene/marks.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A mark that leads somewhere, and where it lies. */
export interface Target {
  readonly mark: GroupMark & { readonly link: NonNullable<GroupMark['link']> };
  readonly box: Box;
}

export type Direction = 'left' | 'right' | 'up' | 'down';

/** A wide mark is found all along its length: it has a point this often, in pixels. */
const EVERY = 12;

/** A step aside costs more than a step ahead: a row or a column is kept while it goes on. */
const ASIDE = 3;

/** The marks of a scene that lead somewhere, with what catches the pointer: their first rectangle. */
export function targetsOf(marks: readonly Mark[]): Target[] {
  return marks.flatMap((mark): Target[] => {
    if (mark.mark !== 'group') return [];
    const box = mark.link && mark.marks.find((each) => each.mark === 'rect');
    if (!mark.link || box?.mark !== 'rect') return targetsOf(mark.marks);
    const { x, y, width, height } = box;
    return [{ mark: { ...mark, link: mark.link }, box: { left: x, top: y, right: x + width, bottom: y + height } }];
  });
}

/**
 * Finds the target nearest to a point.
 * @returns a search: x, y and how far from a target a point may lie, in the scene's pixels
 */
export function nearestTarget(targets: readonly Target[]): (x: number, y: number, reach: number) => Target | undefined {
  const points = targets.flatMap((target) => pointsOf(target.box).map(([x, y]) => ({ x, y, target })));
  const tree = quadtree(
    points,
    ({ x }) => x,
    ({ y }) => y,
  );
  return (x, y, reach) => tree.find(x, y, reach)?.target;
}

/** Points along the middle of a box that stand for it: one for a mark, several for what is wider than high. */
function pointsOf({ left, top, right, bottom }: Box): (readonly [x: number, y: number])[] {
  const half = Math.min(right - left, bottom - top) / 2;
  const [from, to, y] = [left + half, right - half, (top + bottom) / 2];
  const steps = Math.max(1, Math.ceil((to - from) / EVERY));
  if (to - from < 1) return [[(from + to) / 2, y]];
  return Array.from({ length: steps + 1 }, (_, i) => [from + ((to - from) * i) / steps, y] as const);
}

/** Index of the nearest box in a direction; -1 where none lies there. */
export function nearestBox(boxes: readonly Box[], from: number, direction: Direction): number {
  const start = boxes[from];
  if (!start) return -1;
  const costs = boxes.map((box, index) => ({
    index,
    cost: index === from ? undefined : costOf(turned(start, direction), turned(box, direction)),
  }));
  return least(costs, ({ cost }) => cost)?.index ?? -1;
}

/** The box seen so that the direction runs to larger numbers along, with its extent across. */
function turned({ left, top, right, bottom }: Box, direction: Direction): readonly [along: number, number, number] {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  if (direction === 'right') return [x, top, bottom];
  if (direction === 'left') return [-x, top, bottom];
  return [direction === 'down' ? y : -y, left, right];
}

type Turned = ReturnType<typeof turned>;

function costOf([from, first, last]: Turned, [to, start, end]: Turned): number | undefined {
  const ahead = to - from;
  if (ahead < 1) return undefined;
  const aside = Math.max(0, start - last, first - end);
  return ahead + ASIDE * aside + Math.abs(start + end - first - last) / 100;
}
