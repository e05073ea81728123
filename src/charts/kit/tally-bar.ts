/* The votes on one text as one bar, each way as wide as its share and drawn in its own way. Pure. */
import type { Scene } from '../scene/marks.ts';
import { ballotMarks } from './ballot-marks.ts';
import { makeFlow } from './flow.ts';

const HEIGHT = 22;
/** Room for the line of what is open. */
const EDGE = 1;

/** @param count in the order of the ways to vote */
export function tallyBar(count: readonly number[], { width, dir }: { width: number; dir: 'ltr' | 'rtl' }): Scene {
  const flow = makeFlow(width, dir);
  const all = Math.max(
    1,
    count.reduce((sum, each) => sum + each, 0),
  );
  const vote = (width - 2 * EDGE) / all;
  let at = EDGE;
  const marks = count.flatMap((votes, way) => {
    const from = at;
    at += votes * vote;
    return votes === 0 ? [] : ballotMarks(way, flow.box(from, votes * vote), EDGE, votes * vote, HEIGHT - 2 * EDGE);
  });
  return { width, height: HEIGHT, marks };
}
