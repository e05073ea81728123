/* Places the words of a diagram. Pure: rows and a frame give a scene. */
import { makeFlow } from '../kit/flow.ts';
import type { Frame, FrameWidth } from '../kind.ts';
import type { Scene } from '../scene/marks.ts';
import { layoutLadder } from './ladder.ts';
import type { DiagramRows, DiagramView } from './rows.ts';
import { layoutSentence } from './sentence.ts';

export const DIAGRAM_FRAMES = [264, 608, 904] as const satisfies readonly FrameWidth[];

export function layoutDiagram(rows: DiagramRows, _: DiagramView, { width, dir }: Frame): Scene {
  const flow = makeFlow(width, dir);
  return rows.shows === 'ladder' ? layoutLadder(rows, width, flow) : layoutSentence(rows, width, flow);
}
