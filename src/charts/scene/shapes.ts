/*
 * The five lane shapes, of equal visual weight and symmetric about the vertical axis, so that none
 * needs a mirror. Shape always says what colour says.
 */
import type { PathStep } from './marks.ts';

/** Lane ids as the picture knows them. */
export type ShapeName = 'war' | 'icj' | 'icc' | 'un' | 'states';

/** Outline of a lane's shape around a centre; `size` is the nominal width in pixels. */
export function laneShape(lane: ShapeName, cx: number, cy: number, size: number): PathStep[] {
  switch (lane) {
    case 'war':
      return polygon(
        cx,
        cy,
        [
          [-0.26, -0.62],
          [0.26, -0.62],
          [0.26, 0.62],
          [-0.26, 0.62],
        ],
        size,
      );
    case 'icj':
      return polygon(
        cx,
        cy,
        [
          [-0.46, -0.46],
          [0.46, -0.46],
          [0.46, 0.46],
          [-0.46, 0.46],
        ],
        size,
      );
    case 'icc':
      return polygon(
        cx,
        cy,
        [
          [0, -0.66],
          [0.66, 0],
          [0, 0.66],
          [-0.66, 0],
        ],
        size,
      );
    case 'states':
      return polygon(
        cx,
        cy,
        [
          [0, -0.6],
          [0.6, 0.48],
          [-0.6, 0.48],
        ],
        size,
      );
    case 'un': {
      // A radius of whole tenths: a rounded chord would flatten the circle.
      const r = Math.round(5.3 * size) / 10;
      return [['M', cx - r, cy], ['a', r, r, 0, 0, 1, 2 * r, 0], ['a', r, r, 0, 0, 1, -2 * r, 0], ['Z']];
    }
  }
}

function polygon(cx: number, cy: number, points: readonly (readonly [number, number])[], size: number): PathStep[] {
  return [...points.map(([x, y], i): PathStep => [i === 0 ? 'M' : 'L', cx + x * size, cy + y * size]), ['Z']];
}
