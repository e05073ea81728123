/* Bars as a chart kind: counts that stand apart, each in its panel, in a list or over its days. */
import { defineKind } from '../define-kind.ts';
import { rowsInSmall } from '../kit/thumbnail.ts';
import { BARS_EXAMPLES } from './examples.ts';
import { BARS_FRAMES, layoutBars } from './layout.ts';
import type { BarsRows, BarsView } from './rows.ts';
import { selectBars } from './select.ts';
import { type BarsSpec, barsSpec } from './spec.ts';
import { tabulateBars } from './table.ts';
import { barsView } from './view.ts';

export const bars = defineKind<BarsSpec, BarsRows, BarsView>({
  spec: barsSpec,
  frames: BARS_FRAMES,
  listed: () => true,
  select: selectBars,
  view: barsView,
  layout: layoutBars,
  table: tabulateBars,
  describe: ({ description }) => description,
  source: ({ source }) => source,
  checked: ({ checked }) => checked,
  examples: BARS_EXAMPLES,
  thumbnail: { frame: 608, draw: (scene) => rowsInSmall(scene, /^(panel|p)-/) },
  runsOn: true,
  subject: ({ series }) => ({ of: 'series', id: series }),
});
