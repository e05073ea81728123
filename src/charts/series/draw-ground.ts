/* The ground of a series chart: ceasefires, lines of the values, and the axis of time under the last picture. */
import { levelLine } from '../kit/lines.ts';
import { axisMarks, placeAxis } from '../kit/time-axis.ts';
import type { Mark } from '../scene/marks.ts';
import { axisWords, type Plan, words } from './plan.ts';
import type { SeriesRows, SeriesTick } from './rows.ts';

export function drawPeriods(rows: SeriesRows, plan: Plan): Mark[] {
  const { flow, scale, top, bottom, panel } = plan;
  return rows.periods.flatMap(({ first, last }): Mark[] => {
    const [from, to] = [scale.x(first), scale.x(last)];
    return [{ top, bottom }, ...(panel ? [panel] : [])].map((part, i) => ({
      mark: 'rect',
      role: 'lull',
      key: `p-${first}-${i}`,
      x: flow.box(from, to - from),
      y: part.top,
      width: to - from,
      height: part.bottom - part.top,
    }));
  });
}

/** Lines of the values with their words: above the line at the start edge, beside it where the frame is narrow. */
export function drawValues(rows: SeriesRows, plan: Plan): Mark[] {
  return [...gridOf(rows.ticks, plan.y, plan), ...panelGrid(rows, plan), ...drawTime(rows, plan)];
}

function panelGrid(rows: SeriesRows, plan: Plan): Mark[] {
  const { panel } = plan;
  if (!panel || !rows.panel) return [];
  const names = panel.lines.map((line, i) =>
    words(plan, line, 'strong-name', 0, panel.top - (plan.narrow ? 12 : 22) - (panel.lines.length - 1 - i) * 17),
  );
  return [...names, ...gridOf(rows.panel.ticks, panel.y, plan)];
}

function gridOf(ticks: readonly SeriesTick[], y: (value: number) => number, plan: Plan): Mark[] {
  const { flow, x0, width, narrow } = plan;
  return ticks.flatMap(({ value, written }): Mark[] => [
    levelLine(flow, { role: value === 0 ? 'axis' : 'grid' }, narrow ? x0 : 0, width, y(value)),
    narrow
      ? axisWords(plan, written, 'axis-label', x0 - 6, y(value) + 4, 'end')
      : axisWords(plan, written, 'axis-label', 0, y(value) - 4),
  ]);
}

/** A year stands in the place of its January. */
function drawTime(rows: SeriesRows, { flow, scale, width, foot }: Plan): Mark[] {
  const axis = placeAxis({ x: scale.x, days: rows.domain, words: rows, end: width, years: 'instead' });
  return axisMarks(flow, axis, { line: foot - 24, words: foot - 7, years: foot - 7 });
}
