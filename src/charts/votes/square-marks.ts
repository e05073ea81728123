/* One judge's vote as a square: filled for, crossed against; and the words under a picture of squares. */
import type { Flow } from '../kit/flow.ts';
import { wrapText } from '../kit/text-lines.ts';
import { textWidth } from '../kit/text-width.ts';
import type { Mark } from '../scene/marks.ts';
import { outline } from './ballot-marks.ts';
import type { BenchRows, VotePoint } from './rows.ts';

export type Cast = 'for' | 'against';

export const SQUARE = 12;

const LEGEND = { size: 12, leading: 16, gap: 18 } as const;

/** @param x and y are those of the middle */
export function square(vote: Cast, x: number, y: number): Mark[] {
  const half = SQUARE / 2;
  const d = outline(x - half, y - half, SQUARE, SQUARE);
  if (vote === 'for') return [{ mark: 'path', role: 'm', tone: 'icj', d }];
  return [
    { mark: 'path', role: 'm open', tone: 'icj', d },
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

export function text(words: string, x: number, y: number, anchor: 'start' | 'middle' | 'end', role: string): Mark {
  return { mark: 'text', role, x, y, anchor, runs: [{ text: words }] };
}

export function rule(from: number, to: number, y: number, flow: Flow, role: string): Mark {
  return {
    mark: 'path',
    role,
    d: [
      ['M', flow.x(from), y],
      ['H', flow.x(to)],
    ],
  };
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
  let [x, y] = [0, top + 6];
  const marks = samples.flatMap(({ name, draw }): Mark[] => {
    const needs = SQUARE + 6 + textWidth(name, LEGEND.size);
    if (x > 0 && x + needs > width) [x, y] = [0, y + 20];
    const at = x;
    x += needs + LEGEND.gap;
    return [
      ...draw(flow.x(at + SQUARE / 2), y),
      text(flow.isolate(name), flow.x(at + SQUARE + 6), y + 4, flow.anchor('start'), 'tk'),
    ];
  });
  const notes = points.some((point) => starOf(point)) ? wrapText(`* ${words.inferred}`, width, LEGEND.size) : [];
  return {
    marks: [
      ...marks,
      ...notes.map((line, i) =>
        text(flow.isolate(line), flow.x(0), y + 24 + i * LEGEND.leading, flow.anchor('start'), 'tk'),
      ),
    ],
    bottom: y + 10 + (notes.length > 0 ? 6 : 0) + notes.length * LEGEND.leading,
  };
}
