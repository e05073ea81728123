/*
 * The strip over a timeline, entries per month, as the build prints it: over each picture, and alone
 * on a phone. Other kinds of chart have none.
 */
import type { Figure } from '../../charts/figure.ts';
import { sceneToSvg } from '../../charts/scene/to-svg.ts';
import type { TimelineRows } from '../../charts/timeline/rows.ts';
import { layoutStrip } from '../../charts/timeline/strip.ts';
import { timelineView } from '../../charts/timeline/view.ts';
import type { Markup } from '../../markup/markup.ts';
import type { Reader } from '../../load/reader.ts';

/** Markup of the strip at a width in pixels; undefined for a chart that is no timeline. */
export function stripSvg({ locale, t }: Reader, figure: Figure, width: number): Markup | undefined {
  if (figure.kind !== 'timeline') return undefined;
  const rows = figure.rows as TimelineRows;
  const scene = layoutStrip(rows, timelineView.initial(rows), { width, dir: locale.dir });
  return sceneToSvg(scene, { label: t('timeline.strip'), id: `${figure.id}-strip-${width}` });
}
