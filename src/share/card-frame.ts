/* What every card shares: its margins, its rules and the name of the site. */
import type { Flow } from '../charts/kit/flow.ts';
import { laneShape, type ShapeName } from '../charts/scene/shapes.ts';
import { directionOf } from '../i18n/locale.ts';
import { CARD_SIZE } from './card.ts';
import type { Piece } from './card-pieces.ts';

/** Kept free at every side. */
export const EDGE = 56;

/** Width of the body. */
export const WIDTH = CARD_SIZE.width - 2 * EDGE;

/** A line across the card. */
export const rule = (y: number, height: number, ink: 'ink' | 'hair'): Piece => ({
  piece: 'rect',
  x: EDGE,
  y,
  width: WIDTH,
  height,
  ink,
});

/** The name of the site with its italic ampersand, if it has one. */
export function wordmark(
  site: string,
  lang: string,
  at: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' | 'end' },
  size: number,
): Piece {
  const [before = '', ...after] = site.split('&');
  return {
    piece: 'text',
    ...at,
    dir: directionOf(lang),
    style: { face: 'display400', size, leading: size, ink: 'ink' },
    runs:
      after.length > 0
        ? [{ text: before }, { text: '&', ink: 'accent', italic: true }, { text: after.join('&') }]
        : [{ text: before }],
  };
}

/** A lane's shape with its own edge on a margin, and how much room it takes. */
export function shapeAt(
  shape: ShapeName,
  start: number,
  y: number,
  flow: Flow,
): { readonly piece: Piece; readonly width: number } {
  const half = Math.max(
    ...laneShape(shape, 0, 0, SHAPE).map(([command, x = 0]) => (command === 'M' || command === 'L' ? Math.abs(x) : 0)),
  );
  return { piece: { piece: 'path', d: laneShape(shape, flow.x(start + half), y, SHAPE), ink: shape }, width: 2 * half };
}

const SHAPE = 26;
