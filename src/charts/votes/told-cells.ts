/* A square for each vote, as large as a box allows; drawn so that no vote is told by tone alone. */
import { widthAs } from '../kit/text.ts';
import type { Mark, PathMark, Tone } from '../scene/marks.ts';
import { outline } from '../kit/ballot-marks.ts';

export interface Cell {
  /** Whose vote it is; its own among those of the block. */
  readonly key: string;
  /** In favour, against, abstaining, not voting. */
  readonly way: number;
  readonly name?: string;
}

/** Room for a line of names, in pixels, and the side of the largest square. */
export const NAMES = 15;
const LARGEST = 84;
/** Votes beyond this many are drawn together: nobody looks for one of them. */
export const MANY = 40;

/** As large as the squares can be in a box, with names under them where each has room for its own. */
export function gridOf(cells: readonly Cell[], width: number, height: number) {
  const count = Math.max(1, cells.length);
  const longest = Math.max(
    ...cells.map(({ name }) => (name ? widthAs(name, 'axis-label') + 4 : Number.POSITIVE_INFINITY)),
  );
  const all = Array.from({ length: count }, (_, i) => i + 1).map((columns) => {
    const rows = Math.ceil(count / columns);
    const named = Math.min(width / columns, height / rows - NAMES, LARGEST);
    if (named >= longest) return { columns, rows, step: named, under: NAMES };
    return { columns, rows, step: Math.min(width / columns, height / rows, LARGEST), under: 0 };
  });
  // A last row with a few squares looks like an exception among the votes.
  const full = all.filter(({ columns, rows }) => columns * rows - count <= columns / 4);
  const named = full.filter(({ under }) => under > 0);
  const [first, ...rest] = named.length > 0 ? named : full;
  // Of grids with equal squares the one of fewer rows.
  const best = rest.reduce((a, b) => (b.step >= a.step ? b : a), first ?? { columns: 1, rows: 1, step: 1, under: 0 });
  return { ...best, size: Math.max(2, best.step - (best.step > 20 ? 4 : 2)) };
}

/** Where a square stands. */
type Place = (i: number) => readonly [x: number, y: number];

/** Each vote as a mark of its own, which goes its own way; many of them together. */
export function drawCells(cells: readonly Cell[], at: Place, size: number, tone: Tone): Mark[] {
  if (cells.length > MANY) return drawTogether(cells, at, size, tone);
  return cells.map(
    ({ key, way }, i): Mark => ({ mark: 'group', role: '', key: `c-${key}`, marks: glyph(way, ...at(i), size, tone) }),
  );
}

/** All votes that were cast alike as one mark of each look. */
export function drawTogether(cells: readonly Cell[], at: Place, size: number, tone: Tone): Mark[] {
  return [0, 1, 2, 3].flatMap((way): Mark[] => {
    const mine = cells.flatMap((cell, i) => (cell.way === way ? [glyph(way, ...at(i), size, tone)] : []));
    return (mine[0] ?? []).map(
      (mark, part): Mark => ({ ...mark, key: `w-${way}-${part}`, d: mine.flatMap((marks) => marks[part]?.d ?? []) }),
    );
  });
}

/** Filled, crossed, half filled, open: no vote is told by tone alone. */
export function glyph(way: number, x: number, y: number, size: number, tone: Tone): PathMark[] {
  const box: PathMark = {
    mark: 'path',
    role: way === 0 ? 'mark' : 'mark open',
    tone,
    d: outline(x, y, size, size),
    key: 'box',
  };
  if (way === 1)
    return [
      box,
      {
        mark: 'path',
        role: 'tick',
        tone,
        d: [
          ['M', x, y + size],
          ['L', x + size, y],
        ],
        key: 'cross',
      },
    ];
  if (way === 2)
    return [box, { mark: 'path', role: 'mark', tone, d: outline(x, y + size / 2, size, size / 2), key: 'half' }];
  return [box];
}
