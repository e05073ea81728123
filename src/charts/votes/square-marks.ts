/* One judge's vote as a square: filled for, crossed against; and the words under a picture of squares. */
import type { Flow } from '../kit/flow.ts';
import { drawSamples } from '../kit/samples.ts';
import { textMark, wrapAs } from '../kit/text.ts';
import type { Mark } from '../scene/marks.ts';
import { outline } from '../kit/ballot-marks.ts';
import type { BenchRows, VotePoint } from './rows.ts';

export type Cast = 'for' | 'against';

export const SQUARE = 12;

/** Between two lines of a note. */
const LEADING = 16;

/** @param x and y are those of the middle */
export function square(vote: Cast, x: number, y: number): Mark[] {
  const half = SQUARE / 2;
  const d = outline(x - half, y - half, SQUARE, SQUARE);
  if (vote === 'for') return [{ mark: 'path', role: 'mark', tone: 'icj', d }];
  return [
    { mark: 'path', role: 'mark open', tone: 'icj', d },
    {
      mark: 'path',
      role: 'tick',
      tone: 'icj',
      d: [
        ['M', x - half, y + half],
        ['L', x + half, y - half],
      ],
    },
  ];
}

/** A mark on a count whose names were reasoned, not read. */
export const starOf = ({ names }: VotePoint) => (names === 'inferred' ? '*' : '');

/** What the squares mean, as far as they are in the picture. */
export function legendOf(
  { points, words }: BenchRows,
  top: number,
  width: number,
  flow: Flow,
): { marks: Mark[]; bottom: number } {
  const samples: { name: string; draw: (x: number, y: number) => Mark[] }[] = [
    { name: words.for, draw: (x, y) => square('for', x, y) },
    { name: words.against, draw: (x, y) => square('against', x, y) },
  ];
  if (points.some(({ names }) => names === 'withheld'))
    samples.push({
      name: words.untold,
      draw: (x, y) => [{ mark: 'rect', role: 'hatch', x: x - 6, y: y - 6, width: SQUARE, height: SQUARE }],
    });
  const { marks, y } = drawSamples(
    samples.map(({ name, draw }) => ({
      width: SQUARE,
      words: name,
      draw: (x: number, at: number) => draw(flow.x(x + SQUARE / 2), at),
    })),
    { flow, role: 'note', width, y: top + 6, leading: 20, gap: 6, apart: 18, base: 4 },
  );
  const notes = points.some((point) => starOf(point)) ? wrapAs(`* ${words.inferred}`, width, 'note') : [];
  return {
    marks: [...marks, ...notes.map((line, i) => textMark(flow, line, { role: 'note', x: 0, y: y + 24 + i * LEADING }))],
    bottom: y + 10 + (notes.length > 0 ? 6 : 0) + notes.length * LEADING,
  };
}
