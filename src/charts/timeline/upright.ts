/*
 * The timeline laid out for a narrow frame: time runs down at a true scale, stretches without an entry are folded.
 * Entries of one lane stand on one line, those with words on it, the others beside it; of several lanes each has a line.
 * Rows and a view in, a scene out, as for a wide frame.
 */
import type { Frame } from '../kind.ts';
import { makeFlow } from '../kit/flow.ts';
import type { Scene } from '../scene/marks.ts';
import type { TimelineRows, TimelineView } from './rows.ts';
import { drawUpright } from './upright-draw.ts';
import { drawHeads } from './upright-heads.ts';
import { FOOT, planUpright } from './upright-plan.ts';

/** Width, in CSS pixels, that the build prints for phones and narrow frames. */
export const UPRIGHT_FRAME = 264;

/** Frames narrower than this, in pixels, have no room for time that runs across. */
export const NARROW = 600;

/** Whether short strokes are seen at the numbers of a narrow picture: a legend says then what they are. */
export const hasStrokes = ({ width, marks }: Pick<Scene, 'width' | 'marks'>): boolean =>
  width < NARROW && marks.some((mark) => mark.mark === 'path' && mark.role === 'tick');

export function layoutUpright(rows: TimelineRows, view: TimelineView, frame: Frame): Scene {
  const flow = makeFlow(frame.width, frame.dir);
  const plan = planUpright(rows, view, frame);
  const heads = drawHeads(flow, plan.lanes, rows, frame.width);
  return { width: frame.width, height: plan.time.bottom + FOOT, marks: [...heads, ...drawUpright(flow, plan)] };
}
