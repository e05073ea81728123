/* Where marks stand and how they are moved and enlarged, as plain data. Knows no document and no text widths. */
import type { Mark, PathStep } from '../scene/marks.ts';

/** The sides of what is drawn, in the pixels that it was reckoned in: from the left or from the start edge. */
export interface Bounds {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

type Point = readonly [x: number, y: number];

/** The box around marks; of a text its place alone. Of curves their ends, which is all but their bulge. */
export function boundsOf(marks: readonly Mark[]): Bounds {
  const points = marks.flatMap(pointsOf);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { x0: Math.min(...xs), x1: Math.max(...xs), y0: Math.min(...ys), y1: Math.max(...ys) };
}

function pointsOf(mark: Mark): Point[] {
  switch (mark.mark) {
    case 'text':
      return [[mark.x, mark.y]];
    case 'group':
      return mark.marks.flatMap(pointsOf);
    case 'rect':
      return [
        [mark.x, mark.y],
        [mark.x + mark.width, mark.y + mark.height],
      ];
    case 'path':
      return endsOf(mark.d);
  }
}

function endsOf(steps: readonly PathStep[]): Point[] {
  let at: Point = [0, 0];
  return steps.map(([command, ...numbers]) => {
    const [x, y] = command === command.toLowerCase() ? at : [0, 0];
    const [a = 0, b = 0] = numbers.slice(-2);
    if (/h/i.test(command)) at = [x + a, at[1]];
    else if (/v/i.test(command)) at = [at[0], y + a];
    else if (!/z/i.test(command)) at = [x + a, y + b];
    return at;
  });
}

/** Marks moved right and down; relative path steps stay. */
export function moveMarks(marks: readonly Mark[], dx: number, dy: number): Mark[] {
  return marks.map((mark): Mark => {
    if (mark.mark === 'group') return { ...mark, marks: moveMarks(mark.marks, dx, dy) };
    if (mark.mark === 'path') return { ...mark, d: mark.d.map((step) => moveStep(step, dx, dy)) };
    return { ...mark, x: mark.x + dx, y: mark.y + dy };
  });
}

function moveStep([command, ...numbers]: PathStep, dx: number, dy: number): PathStep {
  switch (command) {
    case 'M':
    case 'L':
      return [command, ...numbers.map((value, i) => value + (i % 2 === 0 ? dx : dy))];
    case 'A':
      return [command, ...numbers.slice(0, 5), (numbers[5] ?? 0) + dx, (numbers[6] ?? 0) + dy];
    case 'H':
      return [command, ...numbers.map((value) => value + dx)];
    case 'V':
      return [command, ...numbers.map((value) => value + dy)];
    default:
      return [command, ...numbers];
  }
}

/** A path so many times as large, around its own middle. */
export function enlarged(steps: readonly PathStep[], by: number): PathStep[] {
  const { x0, x1, y0, y1 } = boundsOf([{ mark: 'path', role: '', d: steps }]);
  const scaled = steps.map(([command, ...numbers]): PathStep => {
    // The angle of an arc and its two choices are no lengths.
    const isLength = (i: number) => !/a/i.test(command) || i < 2 || i > 4;
    return [command, ...numbers.map((value, i) => (isLength(i) ? value * by : value))];
  });
  const move = (from: number, to: number) => ((from + to) / 2) * (1 - by);
  return scaled.map((step) => moveStep(step, move(x0, x1), move(y0, y1)));
}
