/* Diagrams as a chart kind: words laid out, such as a ladder of steps, a sentence with its readings or a line of years. */
import { defineKind } from '../define-kind.ts';
import { checkedDiagram, describeDiagram, sourceOfDiagram } from './describe.ts';
import { DIAGRAM_EXAMPLES } from './examples.ts';
import { DIAGRAM_FRAMES, layoutDiagram } from './layout.ts';
import type { DiagramRows, DiagramView } from './rows.ts';
import { selectDiagram } from './select.ts';
import { type DiagramSpec, diagramSpec } from './spec.ts';
import { tabulateDiagram } from './table.ts';
import { diagramInSmall } from './thumbnail.ts';
import { diagramTold } from './told.ts';
import { diagramView } from './view.ts';

export const diagram = defineKind<DiagramSpec, DiagramRows, DiagramView>({
  spec: diagramSpec,
  frames: DIAGRAM_FRAMES,
  listed: () => true,
  select: selectDiagram,
  view: diagramView,
  layout: layoutDiagram,
  table: tabulateDiagram,
  describe: describeDiagram,
  source: sourceOfDiagram,
  checked: checkedDiagram,
  examples: DIAGRAM_EXAMPLES,
  thumbnail: { frame: 904, draw: diagramInSmall },
  runsOn: true,
  told: diagramTold,
  subject: ({ of }) => (of === undefined ? undefined : { of: 'wording', id: of }),
});
