/* The mark of several entries that stand too close to be told apart: a pill with their number. */
import type { Mark } from '../scene/marks.ts';
import type { Flow } from './flow.ts';
import { textMark } from './text.ts';

export interface Pill {
  /** Its middle, from the start edge, and its width, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The number, written. */
  readonly count: string;
  /** Whether one of the entries is a key entry. */
  readonly strong: boolean;
}

/** Role of the group around a pill. */
export const pillRole = (strong: boolean) => (strong ? 'bin key' : 'bin');

/** How high the mark is, in pixels. */
export const pillHeight = (strong: boolean): number => (strong ? 18 : 16);

export function pillMarks(flow: Flow, { x, y, width, count, strong }: Pill): Mark[] {
  const height = pillHeight(strong);
  return [
    {
      mark: 'rect',
      role: strong ? 'pill key' : 'pill',
      x: flow.box(x - width / 2, width),
      y: y - height / 2,
      width,
      height,
      radius: height / 2,
    },
    textMark(flow, [{ text: count }], { role: strong ? 'number key' : 'number', x, y: y + 4.2, anchor: 'middle' }),
  ];
}
