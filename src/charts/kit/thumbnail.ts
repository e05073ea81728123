/*
 * How a chart becomes small for the gallery: its marks without their words, larger, in a box of one shape. Rows, lanes
 * and tracks stand close where the words between them are gone. Of words the last value alone stays, which is large enough.
 */
import type { GroupMark, Mark, Scene } from '../scene/marks.ts';
import { type Bounds, boundsOf, enlarged, moveMarks } from './bounds.ts';

/** Height of the box as a part of its width. */
export const THUMB_RATIO = 236 / 380;
/** Margin around the marks, as a part of the width of the box. */
const MARGIN = 0.04;
/** Marks of a wide frame become small with it. */
const LARGER = 1.6;
/** Rows may be so much taller than the box, which then holds them smaller; beyond, the last are left out. */
const FULL = 1.3;
const LEAST_ROWS = 3;
/** Between two rows, in pixels of the frame. */
const APART = 8;

/** All marks of a picture; one that has words alone keeps them. */
export function wholeInSmall({ width, height, marks }: Scene): Scene {
  const rest = marks.flatMap(wordless).filter((mark) => mark.mark !== 'text');
  return rest.length > 0 ? boxed(marks.flatMap(wordless)) : boxed(marks, { x0: 0, x1: width, y0: 0, y1: height });
}

/**
 * Tracks, lanes, rows: as many whole ones, from the first, as the box holds.
 * @param isRow tells by its key whether a group is one @param isWord whether a mark right in it goes with the words
 */
export function rowsInSmall({ marks }: Scene, isRow: RegExp, isWord: (mark: Mark) => boolean = () => false): Scene {
  const all = marks
    .filter((mark): mark is GroupMark => mark.mark === 'group' && isRow.test(mark.key ?? ''))
    .map(
      (row): GroupMark => ({
        ...row,
        marks: row.marks.filter((mark) => !LEADER.test(mark.role) && !isWord(mark)).flatMap(wordless),
      }),
    )
    .filter((row) => row.marks.length > 0)
    .map((row) => (isBar(row) ? row : (larger(row) as GroupMark)))
    .map((row) => ({ row, box: boundsOf([row]) }));
  const x0 = Math.min(...all.map(({ box }) => box.x0));
  const x1 = Math.max(...all.map(({ box }) => box.x1));
  const least = ((x1 - x0) * THUMB_RATIO) / Math.max(all.length, 3);
  let height = 0;
  const slots = all.map(({ row, box }) => {
    const top = height;
    height += Math.max(box.y1 - box.y0 + APART, least);
    return { row, box, top, bottom: height };
  });
  const shown = slots.filter(({ bottom }, i) => i < LEAST_ROWS || bottom <= (x1 - x0) * THUMB_RATIO * FULL);
  height = shown.at(-1)?.bottom ?? 0;
  const stacked = shown.map(({ row, box, top, bottom }): Mark => {
    const down = (top + bottom - box.y0 - box.y1) / 2;
    return { ...row, marks: moveMarks(row.marks, 0, down) };
  });
  const lines = shown.slice(1).map(
    ({ top }): Mark => ({
      mark: 'path',
      role: 'grid',
      d: [
        ['M', x0, top],
        ['H', x1],
      ],
    }),
  );
  // Days of rest and what was not checked lie behind all rows; what differs from row to row is too fine for here.
  const unread = marks.find(({ role }) => role === 'unread');
  const grounds = marks
    .filter((mark) => mark.role === 'lull' || mark === unread)
    .flatMap((mark): Mark[] => (mark.mark === 'rect' ? [{ ...mark, y: -height, height: 3 * height }] : []));
  return boxed([...grounds, ...(shown.some(({ row }) => isBar(row)) ? [] : lines), ...stacked], {
    x0,
    x1,
    y0: 0,
    y1: height,
  });
}

/** Whether a row is one bar of votes: its marks lie in it, not in the link that names it. */
const isBar = ({ marks }: GroupMark): boolean => marks.some(({ role }) => role === 'mark' || role === 'mark open');

/** What leads to words that are gone. */
const LEADER = /^(leader|grid|flag)\b/;

/** A mark without words, links and what only a pointer needs. */
export function wordless(mark: Mark): Mark[] {
  if (mark.mark === 'text') return mark.role.startsWith('display') ? [mark] : [];
  if (mark.role === 'hit' || mark.role.includes('unseen')) return [];
  if (mark.mark !== 'group') return [mark];
  const { link: _, ...group } = mark;
  const inner = mark.marks.flatMap(wordless);
  return inner.length > 0 ? [{ ...group, marks: inner }] : [];
}

/** Shapes at their place in time, and ballots of one judge; the votes in a bar are as wide as they are many. */
function larger(mark: Mark): Mark {
  if (mark.mark === 'path' && mark.role.startsWith('mark')) return { ...mark, d: enlarged(mark.d, LARGER) };
  return mark.mark === 'group' ? { ...mark, marks: mark.marks.map(larger) } : mark;
}

/** In the middle of a box of the shape of all; grounds may reach beyond what it is measured by. */
export function boxed(marks: readonly Mark[], { x0, x1, y0, y1 }: Bounds = boundsOf(marks)): Scene {
  const width = Math.max(x1 - x0, (y1 - y0) / THUMB_RATIO) / (1 - 2 * MARGIN);
  const height = width * THUMB_RATIO;
  return { width, height, marks: moveMarks(marks, (width - x0 - x1) / 2, (height - y0 - y1) / 2) };
}
