/* Series as a chart kind: published values over time, with court dates beside them. */
import { defineKind } from '../define-kind.ts';
import { checkedSeries, describeSeries, sourceOfSeries } from './describe.ts';
import { SERIES_EXAMPLES } from './examples.ts';
import { layoutSeries, SERIES_FRAMES } from './layout.ts';
import type { SeriesRows, SeriesView } from './rows.ts';
import { selectSeries } from './select.ts';
import { type SeriesSpec, seriesSpec } from './spec.ts';
import { seriesTold } from './told.ts';
import { tabulateSeries } from './table.ts';
import { seriesInSmall } from './thumbnail.ts';
import { seriesView } from './view.ts';

export const series = defineKind<SeriesSpec, SeriesRows, SeriesView>({
  spec: seriesSpec,
  frames: SERIES_FRAMES,
  listed: () => true,
  select: selectSeries,
  view: seriesView,
  layout: layoutSeries,
  table: tabulateSeries,
  describe: describeSeries,
  source: sourceOfSeries,
  checked: checkedSeries,
  examples: SERIES_EXAMPLES,
  thumbnail: { frame: 264, draw: seriesInSmall },
  told: seriesTold,
  subject: ({ series: id }) => ({ of: 'series', id }),
});
