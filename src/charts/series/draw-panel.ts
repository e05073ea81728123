/* The second picture: the average per day between two reports, so that width by height is the number reported. */
import { curveStepAfter, line } from 'd3';
import type { Mark } from '../scene/marks.ts';
import { stepsOf } from '../scene/path.ts';
import type { Plan } from './plan.ts';
import { type Average, averagesOf, type SeriesRows } from './rows.ts';

/** Silhouettes without room between two reports; outlines where one end is another counter's. */
export function drawPanel(rows: SeriesRows, plan: Plan): Mark[] {
  const { panel } = plan;
  if (!panel) return [];
  const averages = averagesOf(rows.rows);
  const silhouette = (other: boolean, role: string, key: string): Mark[] => {
    const d = runsOf(averages.filter((each) => each.other === other)).flatMap((run) => {
      const [first, last] = [run[0], run.at(-1)] as [Average, Average];
      const edge: [number, number][] = [
        [first.from, panel.bottom],
        ...run.map(({ from, perDay }): [number, number] => [from, panel.y(perDay)]),
        [last.to, panel.bottom],
      ];
      const shape = line<[number, number]>(
        ([day]) => plan.flow.x(plan.scale.x(day)),
        ([, y]) => y,
      );
      return [...stepsOf((context) => shape.curve(curveStepAfter).context(context)(edge)), ['Z'] as const];
    });
    return d.length > 0 ? [{ mark: 'path', role, key, d }] : [];
  };
  return [...silhouette(false, 'bar', 'bars'), ...silhouette(true, 'bar open', 'bars-other')];
}

function runsOf(averages: readonly Average[]): Average[][] {
  const runs: Average[][] = [];
  for (const each of averages) {
    const last = runs.at(-1);
    if (last && last.at(-1)?.to === each.from) last.push(each);
    else runs.push([each]);
  }
  return runs;
}
