/* The small map of an entry's page: of all charts that show its places, the one with most of them, and the closest. */
import { allChartIds, type ChartFigure, figure } from './figure.ts';
import type { Located } from './kind.ts';

export interface Locator extends Located {
  /** The chart that shows more. */
  readonly of: ChartFigure;
}

/** @param places ids of places of the record @returns undefined where no chart shows any */
export function locatorOf(lang: string, places: readonly string[]): Locator | undefined {
  if (places.length === 0) return undefined;
  return allChartIds()
    .flatMap((id): Locator[] => {
      const of = figure(lang, id);
      const located = of.locate(places);
      return located ? [{ ...located, of }] : [];
    })
    .sort((a, b) => b.found - a.found || b.scale - a.scale)[0];
}
