/*
 * A stretch of votes as a bar: in favour filled, against crossed, abstaining filled by half, not voting open. Four
 * ways to draw, so that no vote is told by tone alone.
 */
import type { Flow } from './flow.ts';
import type { Sample } from './samples.ts';
import type { Mark, PathStep, Tone } from '../scene/marks.ts';

const TONE: Tone = 'un';

/** Between two strokes of a crossed bar. */
const STROKE_EVERY = 5;

/** @param way index in a count; x is the left edge */
export function ballotMarks(way: number, x: number, y: number, width: number, height: number): Mark[] {
  const bar: Mark = {
    mark: 'path',
    role: way === 0 ? 'mark' : 'mark open',
    tone: TONE,
    d: outline(x, y, width, height),
  };
  if (way === 1) return [bar, { mark: 'path', role: 'tick', tone: TONE, d: strokes(x, y, width, height) }];
  if (way === 2)
    return [bar, { mark: 'path', role: 'mark', tone: TONE, d: outline(x, y + height / 2, width, height / 2) }];
  return [bar];
}

/** Side of the square by which a legend tells a vote. */
export const SWATCH = 12;

/** The ways to vote as a legend tells them. */
export const ballotSamples = (flow: Flow, ballots: readonly string[]): Sample[] =>
  ballots.map((words, way) => ({
    width: SWATCH,
    words,
    draw: (x, middle) => ballotMarks(way, flow.box(x, SWATCH), middle - SWATCH / 2, SWATCH, SWATCH),
  }));

export function outline(x: number, y: number, width: number, height: number): PathStep[] {
  return [['M', x, y], ['H', x + width], ['V', y + height], ['H', x], ['Z']];
}

/** Strokes that rise to the right, cut off at the ends of the bar. */
function strokes(x: number, y: number, width: number, height: number): PathStep[] {
  const count = Math.ceil((width + height) / STROKE_EVERY);
  return Array.from({ length: count }, (_, i) => i * STROKE_EVERY - height + STROKE_EVERY / 2).flatMap(
    (start): PathStep[] => {
      const from = Math.max(0, start);
      const to = Math.min(width, start + height);
      if (to - from < 0.5) return [];
      return [
        ['M', x + from, y + height - (from - start)],
        ['L', x + to, y + height - (to - start)],
      ];
    },
  );
}
