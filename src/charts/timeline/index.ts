/* The timeline as a chart kind: dated entries in lanes. */
import type { ChartKind } from '../kind.ts';
import { checkedThrough, describeTimeline, sourceOfEntries } from './describe.ts';
import { examples } from './examples.ts';
import { layoutTimeline, TIMELINE_FRAMES } from './layout.ts';
import type { TimelineRows, TimelineView } from './rows.ts';
import { selectTimeline } from './select.ts';
import { timelineSpec, type TimelineSpec } from './spec.ts';
import { tabulateTimeline } from './table.ts';
import { timelineView } from './view.ts';

export const timeline: ChartKind<TimelineSpec, TimelineRows, TimelineView> = {
  spec: timelineSpec,
  frames: TIMELINE_FRAMES,
  listed: (spec) => spec.listed,
  select: selectTimeline,
  view: timelineView,
  layout: layoutTimeline,
  table: tabulateTimeline,
  describe: describeTimeline,
  source: sourceOfEntries,
  checked: checkedThrough,
  examples,
};
