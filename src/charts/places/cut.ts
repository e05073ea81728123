/* Shapes cut off at the frame of a map: land as a ground that follows the frame, its shore as lines that do not. */
import type { PathStep } from '../scene/marks.ts';

type Spot = readonly [x: number, y: number];

interface Edge {
  readonly inside: (at: Spot) => boolean;
  readonly meet: (a: Spot, b: Spot) => Spot;
}

const upright = (x: number, sign: 1 | -1): Edge => ({
  inside: ([at]) => sign * (at - x) >= 0,
  meet: (a, b) => [x, a[1] + ((b[1] - a[1]) * (x - a[0])) / (b[0] - a[0])],
});
const level = (y: number, sign: 1 | -1): Edge => ({
  inside: ([, at]) => sign * (at - y) >= 0,
  meet: (a, b) => [a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]), y],
});
const edgesOf = (width: number, height: number) => [upright(0, 1), upright(width, -1), level(0, 1), level(height, -1)];

/** A closed ring, edge by edge (Sutherland and Hodgman). */
export function cutRing(ring: readonly Spot[], width: number, height: number): PathStep[] {
  let points = ring.slice(0, -1);
  for (const { inside, meet } of edgesOf(width, height))
    points = points.flatMap((b, i, all): Spot[] => {
      const a = all.at(i - 1) ?? b;
      if (inside(b)) return inside(a) ? [b] : [meet(a, b), b];
      return inside(a) ? [meet(a, b)] : [];
    });
  if (points.length === 0) return [];
  return [...points.map((at, i): PathStep => [i === 0 ? 'M' : 'L', ...at]), ['Z']];
}

/** A line, stretch by stretch: begun anew where it comes back into the frame. */
export function cutLine(points: readonly Spot[], width: number, height: number): PathStep[] {
  let last: Spot | undefined;
  return points.slice(1).flatMap((to, i): PathStep[] => {
    let stretch: readonly [Spot, Spot] | undefined = [points[i] ?? to, to];
    for (const { inside, meet } of edgesOf(width, height)) {
      if (!stretch) break;
      const [a, b]: readonly [Spot, Spot] = stretch;
      if (inside(a) && inside(b)) continue;
      if (inside(a)) stretch = [a, meet(a, b)];
      else stretch = inside(b) ? [meet(a, b), b] : undefined;
    }
    if (!stretch) return [];
    const [a, b] = stretch;
    const goesOn = last !== undefined && last[0] === a[0] && last[1] === a[1];
    last = b;
    return goesOn
      ? [['L', ...b]]
      : [
          ['M', ...a],
          ['L', ...b],
        ];
  });
}
