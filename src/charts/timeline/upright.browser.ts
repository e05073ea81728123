/*
 * The upright picture of a timeline while scripts run: laid out at the true width of its box, for the view that its page or
 * frame asks for. It comes alone, where a figure is too narrow for time that runs across.
 */
import type { Frame } from '../kind.ts';
import { drawScene } from '../scene/to-dom.browser.ts';
import type { TimelineRows, TimelineView } from './rows.ts';
import { layoutUpright } from './upright.ts';

/** Draws a view into the box of the printed picture. */
export function drawUprightIn(box: HTMLElement, rows: TimelineRows, view: TimelineView, dir: Frame['dir']): void {
  const svg = box.querySelector<SVGSVGElement>(':scope > svg.chart');
  const width = Math.round(box.clientWidth);
  if (!svg || width === 0) return;
  drawScene(
    svg,
    layoutUpright(rows, view, { width, dir }),
    (svg.querySelector('pattern')?.id ?? '').replace(/-h$/, ''),
  );
  // The tab key stops at every mark, as before: in order of time, and also where no script runs.
  for (const link of svg.querySelectorAll('a[tabindex]')) link.removeAttribute('tabindex');
}
