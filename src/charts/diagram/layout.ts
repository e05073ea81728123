/* Places the words of a diagram. Pure: rows and a frame give a scene. */
import { makeFlow } from '../kit/flow.ts';
import type { Frame, FrameWidth } from '../kind.ts';
import type { Scene } from '../scene/marks.ts';
import { layoutBodies } from './bodies.ts';
import { layoutClauses } from './clauses.ts';
import { layoutDuties } from './duties.ts';
import { layoutLadder } from './ladder.ts';
import type { DiagramRows, DiagramView } from './rows.ts';
import { layoutSentence } from './sentence.ts';
import { layoutSteps } from './steps.ts';
import { layoutYears } from './years.ts';

export const DIAGRAM_FRAMES = [264, 608, 904] as const satisfies readonly FrameWidth[];

export function layoutDiagram(rows: DiagramRows, _: DiagramView, { width, dir }: Frame): Scene {
  const flow = makeFlow(width, dir);
  switch (rows.shows) {
    case 'ladder':
      return layoutLadder(rows, width, flow);
    case 'sentence':
      return layoutSentence(rows, width, flow);
    case 'steps':
      return layoutSteps(rows, width, flow);
    case 'duties':
      return layoutDuties(rows, width, flow);
    case 'bodies':
      return layoutBodies(rows, width, flow);
    case 'clauses':
      return layoutClauses(rows, width, flow);
    case 'years':
      return layoutYears(rows, width, flow);
  }
}
