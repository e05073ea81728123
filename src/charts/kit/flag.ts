/* A flag: a date and words beside the leader that they stand on, forward or back. */
import type { TextMark } from '../scene/marks.ts';
import type { Flow } from './flow.ts';
import { datedRuns } from './runs.ts';
import { textMark, widthAs } from './text.ts';

/** From the leader to the words, in pixels. */
const BESIDE = 5;

export interface Flag {
  /** Where its leader stands, from the start edge. */
  readonly x: number;
  readonly y: number;
  readonly date: string;
  readonly words: string;
  readonly strong: boolean;
  /** Runs against the reading direction. */
  readonly back: boolean;
  /** In pixels, where something else stands between leader and words. */
  readonly beside?: number;
}

export function flagText(flow: Flow, { x, y, date, words, strong, back, beside = BESIDE }: Flag): TextMark {
  return textMark(flow, datedRuns(flow, date, words, strong), {
    role: 'label',
    x: x + (back ? -beside : beside),
    y,
    anchor: back ? 'end' : 'start',
  });
}

/** Width of the words of a flag, in pixels, without what stands around them. */
export const flagWidth = ({ date, words, strong }: Pick<Flag, 'date' | 'words' | 'strong'>): number =>
  widthAs(`${date}\u2002`, 'label') + widthAs(words, 'label', strong ? 'strong' : undefined);
