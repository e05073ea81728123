/*
 * Which charts show a thing of the record, told by where their marks lead: to its page, or in a bin that holds it. Build
 * only. The chart that shows fewest other things says most about it.
 */
import { chartIds, type ChartFigure, figure } from './figure.ts';
import type { Mark } from './scene/marks.ts';

/** What a chart leads to: addresses of pages without their places, and ids of entries in its bins. */
type Shown = ReadonlySet<string>;

const known = new WeakMap<ChartFigure, Shown>();

/**
 * The charts that are about one of some things, lead to its page or hold it in a bin, the most particular first.
 * @param pages their addresses @param ids their ids
 */
export function chartsShowing(lang: string, pages: readonly string[], ids: readonly string[]): ChartFigure[] {
  const about = ({ subject }: ChartFigure) => subject !== undefined && ids.includes(subject.id);
  return chartIds()
    .map((chart) => figure(lang, chart))
    .filter((each) => about(each) || [...pages, ...ids].some((name) => shownIn(each).has(name)))
    .sort((a, b) => Number(about(b)) - Number(about(a)) || shownIn(a).size - shownIn(b).size);
}

function shownIn(of: ChartFigure): Shown {
  const before = known.get(of);
  if (before) return before;
  const shown = new Set(of.scenes.flatMap(({ scene }) => namesIn(scene.marks)));
  known.set(of, shown);
  return shown;
}

function namesIn(marks: readonly Mark[]): string[] {
  return marks.flatMap((mark) =>
    mark.mark === 'group'
      ? [...(mark.link ? [mark.link.href.replace(/#.*$/, '')] : []), ...(mark.members ?? []), ...namesIn(mark.marks)]
      : [],
  );
}
