/*
 * What lies under the marks of a map: land against the sea, cut off at the frame; dashed lines; names of lands and seas
 * where no place has its name; a scale.
 */
import { ticks } from 'd3';
import { PHYSICAL } from '../kit/flow.ts';
import { textMark, widthAs } from '../kit/text.ts';
import type { Mark, PathStep } from '../scene/marks.ts';
import { cutLine, cutRing } from './cut.ts';
import type { Box } from '../kit/nearest.ts';
import type { Projection } from './project.ts';
import type { PlacesRows } from './rows.ts';

type Outline = PlacesRows['outlines'][number];

/** Points of the dashed lines, in pixels: names keep clear of them. */
export const pointsOfLines = ({ outlines }: Pick<PlacesRows, 'outlines'>, { to }: Projection) =>
  outlines.filter(({ of }) => of === 'line').flatMap(({ rings }) => rings.flat().map(to));

/** @param picked whether the outline itself is the place that is shown */
export function drawOutline(outline: Outline, map: Projection, width: number, picked = false): Mark[] {
  return outline.of === 'coast' ? drawCoast(outline, map, width) : drawLine(outline, map, picked);
}

function drawLine({ id, rings }: Outline, { to }: Projection, picked: boolean): Mark[] {
  const d = rings.flatMap((ring): PathStep[] => [
    ...ring.map((at, i): PathStep => [i === 0 ? 'M' : 'L', ...to(at)]),
    ['Z'],
  ]);
  return [
    {
      mark: 'path',
      ...(picked ? { role: 'span', tone: 'accent' } : { role: 'area', tone: 'ink' }),
      key: `ground-${id}`,
      d,
    },
    { mark: 'path', role: 'line dash', tone: 'ink-3', key: `line-${id}`, d },
  ];
}

/** The land as a ground, and its shore as a line: where the frame cuts the land there is no shore. */
function drawCoast({ id, rings }: Outline, { to, height }: Projection, width: number): Mark[] {
  const projected = rings.map((ring) => ring.map(to));
  const [ground, shore] = [cutRing, cutLine].map((cut) => projected.flatMap((ring) => cut(ring, width, height)));
  return [
    { mark: 'path', role: 'area', tone: 'ink', key: `ground-${id}`, d: ground ?? [] },
    { mark: 'path', role: 'shore', key: `line-${id}`, d: shore ?? [] },
  ];
}

/** Between two names on one line, in pixels: closer, they read as one. */
const APART = 6;
/** So far the name of a ground moves to stay in the frame, in pixels. */
const NUDGE = 6;

/** Names on the ground, where no name of a place stands. */
export function drawGrounds(
  { grounds }: Pick<PlacesRows, 'grounds'>,
  { to, height }: Projection,
  width: number,
  taken: readonly Box[],
): Mark[] {
  return grounds.flatMap(({ name, at }): Mark[] => {
    const [spot, y] = to(at);
    const half = widthAs(name, 'small-label') / 2;
    const within = Math.min(Math.max(spot, half + 2), width - half - 2);
    const x = Math.abs(within - spot) <= NUDGE ? within : spot;
    const box = boxOf(x - half, y, 2 * half);
    const meets = taken.some(
      (other) =>
        box.left - APART < other.right &&
        other.left - APART < box.right &&
        box.top < other.bottom &&
        other.top < box.bottom,
    );
    const beside = box.left < 2 || box.right > width - 2 || box.top < 0 || box.bottom > height;
    return meets || beside
      ? []
      : [textMark(PHYSICAL, [{ text: name }], { role: 'small-label over', x, y, anchor: 'middle', key: `g-${name}` })];
  });
}

/** Of a name, from its left edge and base line. */
export const boxOf = (x: number, y: number, width: number): Box => ({
  left: x,
  right: x + width,
  top: y - 11,
  bottom: y + 4,
});

/** A round number of kilometres, about a fifth of the width, at the foot of the map. */
export function drawScale(
  { kilometre, height }: Projection,
  words: string,
  width: number,
): { marks: Mark[]; box: Box } {
  const whole = width / 5 / kilometre;
  const count = ticks(0, whole, 2).at(-1) || 1;
  const [x, y, long] = [width - 4 - count * kilometre, height - 6, count * kilometre];
  const text = words.replace('{count}', String(count));
  return {
    box: { left: Math.min(x, width - 4 - widthAs(text, 'axis-label')) - 4, right: width, top: y - 22, bottom: height },
    marks: [
      {
        mark: 'path',
        role: 'line',
        tone: 'ink',
        key: 'scale',
        d: [
          ['M', x, y - 4],
          ['V', y],
          ['H', x + long],
          ['V', y - 4],
        ],
      },
      textMark(PHYSICAL, [{ text }], {
        role: 'axis-label',
        x: width - 4,
        y: y - 8,
        anchor: 'end',
        key: 'scale-words',
        silent: true,
      }),
    ],
  };
}

/** What lies under the places of a map: its lines, the words on its grounds where no name stands, and the scale. */
export function drawGround(
  rows: Pick<PlacesRows, 'outlines' | 'grounds'>,
  map: Projection,
  width: number,
  scale: { readonly marks: readonly Mark[]; readonly box: Box },
  names: readonly Box[],
): Mark[] {
  return [
    ...rows.outlines.flatMap((outline) => drawOutline(outline, map, width)),
    ...drawGrounds(rows, map, width, [...names, scale.box]),
    ...scale.marks,
  ];
}
