/* How long each chart takes to be selected, laid out in all its frames, tabulated and described, as the build does it. */
import { figure, makeFigure, allChartIds } from '../../src/charts/figure.ts';
import { addressesOf, loadWorld, localeOf, messagesOf } from '../../src/load/world.ts';

const RUNS = 15;

/** Milliseconds per chart, the median of some runs, slowest first. */
export function measureLayouts(lang = 'en'): { readonly id: string; readonly kind: string; readonly median: number }[] {
  const reader = { lang, locale: localeOf(lang), t: messagesOf(lang), href: addressesOf(lang) };
  return allChartIds()
    .map((id) => {
      const times = Array.from({ length: RUNS }, () => {
        // A world of its own each time: a figure is worked out once for each.
        const world = { ...loadWorld(lang) };
        const start = performance.now();
        makeFigure({ ...reader, world }, id);
        return performance.now() - start;
      }).sort((a, b) => a - b);
      return { id, kind: figure(lang, id).kind, median: times[Math.floor(RUNS / 2)] ?? 0 };
    })
    .sort((a, b) => b.median - a.median);
}
