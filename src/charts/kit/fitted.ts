/* A picture fitted into a box, and of a picture what can be seen in its box. Plain data. */
import type { Mark, PathStep, Scene } from '../scene/marks.ts';
import { boundsOf, moveMarks } from './bounds.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The picture in the middle of a box, as large as it can stand there; words keep their size. */
export function fitted({ width, height, marks }: Scene, size: Size): Scene {
  const by = Math.min(size.width / width, size.height / height, 1);
  const scaled = by === 1 ? marks : marks.map((mark) => scale(mark, by));
  return { ...size, marks: moveMarks(scaled, (size.width - width * by) / 2, (size.height - height * by) / 2) };
}

function scale(mark: Mark, by: number): Mark {
  switch (mark.mark) {
    case 'group':
      return { ...mark, marks: mark.marks.map((each) => scale(each, by)) };
    case 'path':
      return { ...mark, d: mark.d.map((step) => scaleStep(step, by)) };
    case 'rect':
      return { ...mark, x: mark.x * by, y: mark.y * by, width: mark.width * by, height: mark.height * by };
    case 'text':
      return { ...mark, x: mark.x * by, y: mark.y * by };
  }
}

/** The angle of an arc and its two choices are no lengths. */
const scaleStep = ([command, ...numbers]: PathStep, by: number): PathStep => [
  command,
  ...numbers.map((value, i) => (/a/i.test(command) && i >= 2 && i <= 4 ? value : value * by)),
];

/** Around the box, in pixels: what stands there is cut off, and what stands beyond is left out. */
const MARGIN = 12;

/**
 * The picture without what lies outside of its box, and without keys: a printed one does not move, and need not bear what
 * only moves into it.
 */
export function within({ width, height, marks, ...rest }: Scene): Scene {
  const inside = ({ key: _, ...mark }: Mark): Mark[] => {
    if (mark.mark === 'group') {
      const marks = mark.marks.flatMap(inside);
      // A group that says nothing of its marks holds them together for motion alone.
      return mark.role === '' && mark.tone === undefined ? marks : marks.length > 0 ? [{ ...mark, marks }] : [];
    }
    if (mark.mark === 'text') return mark.x < -MARGIN || mark.x > width + MARGIN ? [] : [mark];
    const { x0, x1 } = boundsOf([mark]);
    if (x1 < -MARGIN || x0 > width + MARGIN) return [];
    return [mark.mark === 'path' ? { ...mark, d: strokesWithin(mark.d, width) } : mark];
  };
  return { width, height, marks: marks.flatMap(inside), ...rest };
}

/** Of a path of single strokes, those in the box. */
function strokesWithin(d: readonly PathStep[], width: number): readonly PathStep[] {
  const strokes = d.every(([command], i) => command === (i % 2 === 0 ? 'M' : 'v'));
  if (!strokes) return d;
  const seen = (step: PathStep | undefined) =>
    step !== undefined && (step[1] ?? 0) >= -MARGIN && (step[1] ?? 0) <= width + MARGIN;
  return d.filter((_, i) => seen(d[i - (i % 2)]));
}
