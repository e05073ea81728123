/* The timeline as a chart kind: dated entries in lanes. */
import { formatNumber } from '../../i18n/dates.ts';
import { dayFromNumber } from '../../model/date.ts';
import { defineKind } from '../define-kind.ts';
import { rowsInSmall } from '../kit/thumbnail.ts';
import { checkedThrough, describeTimeline, sourceOfEntries } from './describe.ts';
import { examples } from './examples.ts';
import { layoutTimeline, TIMELINE_FRAMES } from './layout.ts';
import { withLegend } from './legend.ts';
import { liveWords } from './live-words.ts';
import type { TimelineRows, TimelineView } from './rows.ts';
import { selectTimeline } from './select.ts';
import { timelineSpec, type TimelineSpec } from './spec.ts';
import { printStrip } from './strip.ts';
import { tabulateTimeline } from './table.ts';
import { timelineTold } from './told.ts';
import { layoutUpright, NARROW, UPRIGHT_FRAME } from './upright.ts';
import { timelineView } from './view.ts';

/** In pixels: the strip, the legend, and a row that a live timeline may need beyond those of the printed widths. */
const AROUND = 56 + 50 + 54;

export const timeline = defineKind<TimelineSpec, TimelineRows, TimelineView>({
  spec: timelineSpec,
  frames: [UPRIGHT_FRAME, ...TIMELINE_FRAMES],
  listed: (spec) => spec.listed,
  select: selectTimeline,
  view: timelineView,
  layout: (rows, view, frame) => (frame.width < NARROW ? layoutUpright : layoutTimeline)(rows, view, frame),
  table: tabulateTimeline,
  describe: describeTimeline,
  source: sourceOfEntries,
  checked: checkedThrough,
  examples,
  thumbnail: {
    frame: 654,
    // The shape that heads a lane says what its name did.
    draw: (scene) =>
      rowsInSmall(scene, /^lane-/, ({ mark, key, role }) => mark === 'path' && key === undefined && role === 'mark'),
  },
  liveWords,
  ownLive: { frameClass: 'timeline-frame', options: ['from', 'to', 'lanes', 'importance'] },
  widestEmbed: 910,
  // The timeline alone is worked by hand: zoom and brush come with it, after its text and picture.
  // An embed of the whole record has it three times: upright for phones, and across for columns of two widths.
  budgets: { live: 45, embed: 126 },
  period: ({ domain: [first, last] }) => [dayFromNumber(first), dayFromNumber(last)],
  strip: printStrip,
  // Other kinds draw what their marks mean into the picture; a page says it beside a timeline.
  complete: (scene, { t, locale }) => withLegend(scene, t, formatNumber(locale, 4), locale.dir),
  heightAround: () => AROUND,
  told: timelineTold,
});
