/*
 * The five lane shapes as symbols of D3, symmetric about the vertical axis, so that none needs a mirror. Shape always
 * says what colour says.
 */
import { symbolCircle, symbolDiamond2, symbolSquare, type SymbolType, symbolTriangle } from 'd3';
import type { PathStep } from './marks.ts';
import { stepsOf } from './path.ts';

/** Lane ids as the picture knows them. */
export type ShapeName = 'war' | 'icj' | 'icc' | 'un' | 'states';

/** An upright bar, twice and a third as high as wide: D3 has none. */
const symbolBar: SymbolType = {
  draw(context, size) {
    const width = Math.sqrt(size * BAR);
    context.rect(-width / 2, -width / BAR / 2, width, width / BAR);
  },
};

/** Width by height of the bar. */
const BAR = 0.52 / 1.24;

interface Shape {
  readonly type: SymbolType;
  /** Area at a nominal width of one pixel: thick shapes and thin ones look alike in weight. */
  readonly area: number;
  /** How far its middle to the eye lies above the point it is drawn around. */
  readonly lift?: number;
}

const SHAPES: Readonly<Record<Exclude<ShapeName, 'un'>, Shape>> = {
  war: { type: symbolBar, area: 0.52 * 1.24 },
  icj: { type: symbolSquare, area: 0.92 ** 2 },
  icc: { type: symbolDiamond2, area: (0.66 / 0.62625) ** 2 },
  states: { type: symbolTriangle, area: (Math.sqrt(3) * 1.08 ** 2) / 3, lift: 0.12 },
};

/** Outline of a lane's shape around a centre; `size` is the nominal width in pixels. */
export function laneShape(lane: ShapeName, cx: number, cy: number, size: number): PathStep[] {
  // A radius of whole tenths: a rounded chord would flatten the circle.
  if (lane === 'un') return circle(cx, cy, Math.round(5.3 * size) / 10);
  const { type, area, lift = 0 } = SHAPES[lane];
  return stepsOf((context) => type.draw(context, area * size * size), cx, cy + lift * size);
}

/** A circle around a centre. */
export function circle(cx: number, cy: number, radius: number): PathStep[] {
  return stepsOf((context) => symbolCircle.draw(context, Math.PI * radius * radius), cx, cy);
}
