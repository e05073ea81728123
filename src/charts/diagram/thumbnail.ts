/*
 * A diagram in small: of a ladder its steps as columns that rise, of a sentence the two ways to read it, of cases their
 * lines, of years their line laid level, of the others their bars.
 */
import { boundsOf, enlarged, moveMarks } from '../kit/bounds.ts';
import { boxed, THUMB_RATIO, wordless } from '../kit/thumbnail.ts';
import { laneShape } from '../scene/shapes.ts';
import type { GroupMark, Mark, PathMark, Scene } from '../scene/marks.ts';

/** Under the lowest step, in pixels of the frame, and between two readings. */
const FOOT = 60;
const SHIFT = 60;
/** Bars that stand on one level are drawn down further. */
const TALL = 320;
/** Marks of a wide frame become small with it. */
const LARGER = 1.8;
/** Of years: how long their line is, and how wide a mark on it. */
const YEARS = 600;
const POINT = 36;
/** Height of a bar as a part of the room that its line has. */
const HEAVY = 0.45;

/** From the widest frame, in which steps and readings stand side by side. */
export function diagramInSmall({ marks }: Scene): Scene {
  const rows = marks.filter((mark): mark is GroupMark => mark.mark === 'group' && mark.role === 'row');
  const drawn = rows.map((row) => row.marks.flatMap(wordless).filter((mark) => mark.mark !== 'text'));
  const [first] = rows;
  const form = /^\w+/.exec(first?.key ?? '')?.[0];
  if (form === 'year') return boxed(laidLevel(drawn.flat()));
  if (form === 'case') return boxed(spaced(drawn.map(lineOf)));
  if (form === 'duty' || form === 'clause') return boxed(spaced(drawn.map(barsOf)));
  if (form === 'body') return boxed(columns(drawn.flatMap(barsOf), TALL));
  return boxed(isJoined(drawn) ? staggered(drawn) : columns(drawn.flat(), FOOT));
}

const isJoined = (drawn: readonly (readonly Mark[])[]) =>
  drawn.some((each) => each.some(({ role }) => role === 'tick'));

const isBar = ({ role }: Mark): boolean => role === 'mark' || role === 'mark open';

const barsOf = (marks: readonly Mark[]): Mark[] => {
  const bars = marks.filter(isBar);
  const first = Math.min(...bars.map((mark) => boundsOf([mark]).y0));
  // Votes stand lower than the bar of their clause.
  return bars.filter((mark) => boundsOf([mark]).y0 < first + 2);
};

/** The line of a case, its marks larger. */
const lineOf = (marks: readonly Mark[]): Mark[] =>
  marks
    .filter(({ role }) => role !== 'grid')
    .map((mark) =>
      mark.mark === 'path' && /^(mark|checked-line)\b/.test(mark.role)
        ? { ...mark, d: enlarged(mark.d, LARGER) }
        : mark,
    );

/** The points of a line that runs down, on a line that runs across: there is more room. */
function laidLevel(drawn: readonly Mark[]): Mark[] {
  const middles = drawn.filter(({ role }) => role === 'mark halo').map((mark) => middleOf(mark));
  const [first, last] = [Math.min(...middles), Math.max(...middles)];
  const line: Mark = {
    mark: 'path',
    role: 'end',
    tone: 'war',
    d: [
      ['M', 0, 0],
      ['H', YEARS],
    ],
  };
  return [
    line,
    ...middles.map((y): Mark => {
      const x = ((y - first) / (last - first)) * YEARS;
      return { mark: 'path', role: 'mark halo', tone: 'war', d: laneShape('war', x, 0, POINT) };
    }),
  ];
}

const middleOf = (mark: Mark): number => {
  const { y0, y1 } = boundsOf([mark]);
  return (y0 + y1) / 2;
};

/** Lines under one another, as far apart as fills the box. */
function spaced(lines: readonly (readonly Mark[])[]): Mark[] {
  const { x0, x1 } = boundsOf(lines.flat());
  const room = ((x1 - x0) * THUMB_RATIO) / Math.max(lines.length, 3);
  return lines.flatMap((marks, i) => {
    const { y0, y1 } = boundsOf(marks);
    const moved = moveMarks(marks, 0, (i + 0.5) * room - (y0 + y1) / 2);
    return moved.map((mark) =>
      isBar(mark) && marks.every(isBar) ? heavier(mark, (i + 0.5) * room, room * HEAVY) : mark,
    );
  });
}

/** A bar of a height around its middle. */
function heavier(mark: Mark, middle: number, height: number): Mark {
  const { x0, x1 } = boundsOf([mark]);
  const [top, bottom] = [middle - height / 2, middle + height / 2];
  return { ...(mark as PathMark), d: [['M', x0, top], ['H', x1], ['V', bottom], ['H', x0], ['Z']] };
}

/** Each bar drawn down to one base line. */
function columns(bars: readonly Mark[], foot: number): Mark[] {
  const base = boundsOf(bars).y1 + foot;
  return bars.map((each): PathMark => {
    const { x0, x1, y0 } = boundsOf([each]);
    return { ...(each as PathMark), d: [['M', x0, y0], ['H', x1], ['V', base], ['H', x0], ['Z']] };
  });
}

/** Readings under one another: side by side they would be too small. */
function staggered(readings: readonly (readonly Mark[])[]): Mark[] {
  let y = 0;
  return readings.flatMap((marks) => {
    const { x0, y0, y1 } = boundsOf(marks);
    const moved = moveMarks(marks, -x0, y - y0);
    y += y1 - y0 + SHIFT;
    return moved;
  });
}
