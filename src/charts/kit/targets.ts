/*
 * Which mark is meant: the one nearest to the pointer or the finger, so that small marks are easy to hit. By geometry
 * alone, in the scene's pixels; knows no document.
 */
import { quadtree } from 'd3';
import type { GroupMark, Mark } from '../scene/marks.ts';
import type { Box } from './nearest.ts';

/** A mark that leads somewhere, and where it lies. */
export interface Target {
  readonly mark: GroupMark & { readonly link: NonNullable<GroupMark['link']> };
  readonly box: Box;
}

/** A wide mark is found all along its length: it has a point this often, in pixels. */
const EVERY = 12;

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
