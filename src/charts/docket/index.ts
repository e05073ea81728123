/* Docket as a chart kind: proceedings, warrants and measures as tracks of dated steps. */
import { defineKind } from '../define-kind.ts';
import { rowsInSmall } from '../kit/thumbnail.ts';
import { checkedDocket, describeDocket, sourceOfDocket } from './describe.ts';
import { DOCKET_EXAMPLES } from './examples.ts';
import { DOCKET_FRAMES, layoutDocket } from './layout.ts';
import type { DocketRows, DocketView } from './rows.ts';
import { selectDocket } from './select.ts';
import { type DocketSpec, docketSpec } from './spec.ts';
import { tabulateDocket } from './table.ts';
import { docketView } from './view.ts';

/** In pixels: between two printed widths a live docket may need a line of words more than either. */
const LINE = 20;

export const docket = defineKind<DocketSpec, DocketRows, DocketView>({
  spec: docketSpec,
  frames: DOCKET_FRAMES,
  listed: () => true,
  select: selectDocket,
  view: docketView,
  layout: layoutDocket,
  table: tabulateDocket,
  describe: describeDocket,
  source: sourceOfDocket,
  checked: checkedDocket,
  examples: DOCKET_EXAMPLES,
  thumbnail: { frame: 608, draw: (scene) => rowsInSmall(scene, /^t-/) },
  runsOn: true,
  // A docket of one group is about it as a whole.
  subject: (_, { groups: [group, ...others] }) =>
    group && others.length === 0 ? { of: 'proceeding', id: group.id } : undefined,
  heightAround: () => LINE,
});
