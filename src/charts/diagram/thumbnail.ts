/* A diagram in small: of a ladder its steps as columns that rise, of a sentence the two ways to read it. */
import { boundsOf, moveMarks } from '../kit/bounds.ts';
import { boxed, wordless } from '../kit/thumbnail.ts';
import type { GroupMark, Mark, PathMark, Scene } from '../scene/marks.ts';

/** Under the lowest step, in pixels of the frame, and between two readings. */
const FOOT = 60;
const SHIFT = 60;

/** From the widest frame, in which steps and readings stand side by side. */
export function diagramInSmall({ marks }: Scene): Scene {
  const rows = marks.filter((mark): mark is GroupMark => mark.mark === 'group' && mark.role === 'row');
  const drawn = rows.map((row) => row.marks.flatMap(wordless));
  const joined = drawn.some((each) => each.some(({ role }) => role === 'tick'));
  return boxed(joined ? staggered(drawn) : columns(drawn.flat()));
}

/** Each bar drawn down to one ground. */
function columns(bars: readonly Mark[]): Mark[] {
  const ground = boundsOf(bars).y1 + FOOT;
  return bars.map((each): PathMark => {
    const { x0, x1, y0 } = boundsOf([each]);
    return { ...(each as PathMark), d: [['M', x0, y0], ['H', x1], ['V', ground], ['H', x0], ['Z']] };
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
