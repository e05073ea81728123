/*
 * Which mark lies next to another in a direction, by geometry alone: how arrow keys find their way in a picture that is
 * no list. Physical directions; knows no document.
 */
import { least } from 'd3';

/** The sides of what a reader sees, whatever the direction of reading. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type Direction = 'left' | 'right' | 'up' | 'down';

/** A step aside costs more than a step ahead: a row or a column is kept while it goes on. */
const ASIDE = 3;

/** Index of the nearest box in a direction; -1 where none lies there. */
export function nearestBox(boxes: readonly Box[], from: number, direction: Direction): number {
  const start = boxes[from];
  if (!start) return -1;
  const costs = boxes.map((box, index) => ({
    index,
    cost: index === from ? undefined : costOf(turned(start, direction), turned(box, direction)),
  }));
  return least(costs, ({ cost }) => cost)?.index ?? -1;
}

/** The box seen so that the direction runs to larger numbers along, with its extent across. */
function turned({ left, top, right, bottom }: Box, direction: Direction): readonly [along: number, number, number] {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  if (direction === 'right') return [x, top, bottom];
  if (direction === 'left') return [-x, top, bottom];
  return [direction === 'down' ? y : -y, left, right];
}

type Turned = ReturnType<typeof turned>;

function costOf([from, first, last]: Turned, [to, start, end]: Turned): number | undefined {
  const ahead = to - from;
  if (ahead < 1) return undefined;
  const aside = Math.max(0, start - last, first - end);
  return ahead + ASIDE * aside + Math.abs(start + end - first - last) / 100;
}
