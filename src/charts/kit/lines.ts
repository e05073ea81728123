/* Lines of a picture, level and upright, from the start edge. */
import type { PathMark, PathStep } from '../scene/marks.ts';
import type { Flow } from './flow.ts';

/** Half-pixel positions keep one-pixel lines sharp. */
export const crisp = (at: number): number => Math.floor(at) + 0.5;

export interface LineLook {
  readonly role: string;
  readonly key?: string;
}

/** From one place to another at a height. */
export const levelLine = (flow: Flow, look: LineLook, from: number, to: number, y: number): PathMark => ({
  mark: 'path',
  ...look,
  d: [
    ['M', flow.x(from), y],
    ['H', flow.x(to)],
  ],
});

/** From one height to another at a place. */
export const uprightLine = (flow: Flow, look: LineLook, x: number, from: number, to: number): PathMark => ({
  mark: 'path',
  ...look,
  d: [
    ['M', flow.x(x), from],
    ['V', to],
  ],
});

/** The thin line that leads from words to their mark, sharp whatever its place. */
export const leaderLine = (flow: Flow, look: LineLook, x: number, from: number, to: number): PathMark => {
  const at = crisp(flow.x(x));
  return {
    mark: 'path',
    ...look,
    d: [
      ['M', at, from],
      ['V', to],
    ],
  };
};

/**
 * The days among which one lies that is not known: a thin line with a stop at each end that is in sight, under an open
 * mark. Never the bar of what lasted.
 */
export function unknownLine(
  flow: Flow,
  key: string,
  { from, to, ends }: { readonly from: number; readonly to: number; readonly ends: readonly [boolean, boolean] },
  y: number,
): PathMark {
  const stop = (x: number): PathStep[] => [
    ['M', flow.x(x), y - 3.5],
    ['v', 7],
  ];
  return {
    mark: 'path',
    role: 'unknown-span',
    key,
    d: [['M', flow.x(from), y], ['H', flow.x(to)], ...(ends[0] ? stop(from) : []), ...(ends[1] ? stop(to) : [])],
  };
}

/** The sign that time before it is drawn in less room, across some lines. @param half its half height and that of its steep part */
export function breakSign(
  flow: Flow,
  x: number,
  lines: readonly number[],
  half: readonly [whole: number, steep: number],
): PathMark {
  const [whole, steep] = half;
  return {
    mark: 'path',
    role: 'break',
    d: lines.flatMap((y): PathStep[] => [
      ['M', flow.x(x - 4), y + whole],
      ['L', flow.x(x), y + steep],
      ['L', flow.x(x), y - steep],
      ['L', flow.x(x + 4), y - whole],
    ]),
  };
}
