/*
 * The five lane shapes: symbols of D3, symmetric about the vertical axis, so that none needs a mirror. Shape always says
 * what colour says. Their corners are written out, and a test holds them to D3's own: the module that draws them weighs
 * more than the rest of a map.
 */
import type { PathStep } from './marks.ts';
import { stepsOf } from './path.ts';

/** Lane ids as the picture knows them. */
export type ShapeName = 'war' | 'icj' | 'icc' | 'un' | 'states';

type Corner = readonly [x: number, y: number];

/** Corners at a nominal width of one pixel, around the middle to the eye. */
export const CORNERS: Readonly<Record<Exclude<ShapeName, 'un'>, readonly Corner[]>> = {
  war: rectangle(0.26, 0.62),
  icj: rectangle(0.46, 0.46),
  icc: [
    [0, -0.66],
    [0.66, 0],
    [0, 0.66],
    [-0.66, 0],
  ],
  // As wide as equal sides make it.
  states: [
    [0, -0.6],
    [1.08 / Math.sqrt(3), 0.48],
    [-1.08 / Math.sqrt(3), 0.48],
  ],
};

/** Outline of a lane's shape around a centre; `size` is the nominal width in pixels. */
export function laneShape(lane: ShapeName, cx: number, cy: number, size: number): PathStep[] {
  // A radius of whole tenths: a rounded chord would flatten the circle.
  if (lane === 'un') return circle(cx, cy, Math.round(5.3 * size) / 10);
  const [first, ...others] = CORNERS[lane].map(([x, y]): Corner => [cx + x * size, cy + y * size]);
  return stepsOf((context) => {
    if (first) context.moveTo(...first);
    for (const corner of others) context.lineTo(...corner);
    context.closePath();
  });
}

/** A circle around a centre. */
export const circle = (cx: number, cy: number, radius: number): PathStep[] =>
  stepsOf((context) => context.arc(cx, cy, radius, 0, 2 * Math.PI));

function rectangle(x: number, y: number): readonly Corner[] {
  return [
    [-x, -y],
    [x, -y],
    [x, y],
    [-x, y],
  ];
}
