/*
 * Degrees to pixels: D3's Mercator, in which a small country keeps its shape and north is up, fitted to the frame. A map
 * is never mirrored. Reckoned alike at build time and in the browser.
 */
import { geoDistance, geoMercator } from 'd3';
import type { PlacesRows, Point } from './rows.ts';

export interface Projection {
  /** Pixels from the left and from the top of the frame. */
  readonly to: (at: Point) => readonly [x: number, y: number];
  readonly height: number;
  /** Pixels of a kilometre in the middle of the map. */
  readonly kilometre: number;
}

/** Kilometres of a radian on the mean sphere of the Earth. */
export const RADIUS = 6371;
/** Margin around what is shown, in pixels: words stand there. */
const EDGE = { x: 24, y: 18 } as const;
/** A map that is higher than this, in pixels, no longer fits a screen. */
export const HIGHEST = 640;
/** A lone place still has land or sea around it, in degrees. */
const LEAST = 0.02;

/** @param highest in pixels; a coast reaches beyond the frame, all else is in it */
export function project({ outlines, places, grounds }: PlacesRows, width: number, highest = HIGHEST): Projection {
  const lines = outlines.filter(({ of }) => of === 'line');
  const points = [...lines.flatMap(({ rings }) => rings.flat()), ...[...places, ...grounds].map(({ at }) => at)];
  const [west, east] = spread(points.map(([lon]) => lon));
  const [south, north] = spread(points.map(([, lat]) => lat));
  const plain = geoMercator().translate([0, 0]).scale(1);
  const at = (lon: number, lat: number) => plain([lon, lat]) ?? [0, 0];
  const [left, top] = at(west, north);
  const [right, bottom] = at(east, south);
  const scale = Math.min((width - 2 * EDGE.x) / (right - left), (highest - 2 * EDGE.y) / (bottom - top));
  const start = (width - (right - left) * scale) / 2;
  const middle: Point = [(west + east) / 2, (south + north) / 2];
  const far = geoDistance([west, middle[1]], [east, middle[1]]) * RADIUS;
  return {
    to: ([lon, lat]) => {
      const [x, y] = at(lon, lat);
      return [start + (x - left) * scale, EDGE.y + (y - top) * scale];
    },
    height: (bottom - top) * scale + 2 * EDGE.y,
    kilometre: ((right - left) * scale) / far,
  };
}

function spread(values: readonly number[]): readonly [number, number] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const more = Math.max(0, LEAST - (most - least)) / 2;
  return [least - more, most + more];
}
