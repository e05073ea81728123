/* The charts that have a page, in the order and under the names in which the gallery shows them. */
import { chartIds, type ChartFigure, figure } from '../../charts/figure.ts';
import { CHART_PARTS, type ChartPart } from '../../model/record.ts';
import type { Words } from '../../model/words.ts';
import type { Reader } from '../../load/reader.ts';

export interface GalleryPart {
  readonly part: ChartPart;
  readonly name: Words;
  readonly figures: readonly ChartFigure[];
}

export function galleryParts({ lang, t, world }: Reader): GalleryPart[] {
  const figures = chartIds().map((id) => figure(lang, id));
  return CHART_PARTS.map((part) => ({
    part,
    name:
      part === 'all'
        ? { text: t('embed.part'), lang }
        : (world.lanes.find(({ id }) => id === part)?.longName ?? { text: part, lang }),
    figures: figures.filter(({ id }) => world.charts.get(id)?.part === part),
  }));
}
