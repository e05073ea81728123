/* The ground of a series chart: ceasefires, lines of the values, and the axis of time under the last picture. */
import { textWidth } from '../kit/text-width.ts';
import { type Tick, tickAt, ticksBetween, tickUnit, yearsBetween } from '../kit/time-axis.ts';
import type { Mark, PathStep } from '../scene/marks.ts';
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
    words(plan, line, 'pn', 0, panel.top - (plan.narrow ? 12 : 22) - (panel.lines.length - 1 - i) * 17),
  );
  return [...names, ...gridOf(rows.panel.ticks, panel.y, plan)];
}

function gridOf(ticks: readonly SeriesTick[], y: (value: number) => number, plan: Plan): Mark[] {
  const { flow, x0, width, narrow } = plan;
  return ticks.flatMap(({ value, written }): Mark[] => [
    {
      mark: 'path',
      role: value === 0 ? 'ax' : 'gr',
      d: [
        ['M', flow.x(narrow ? x0 : 0), y(value)],
        ['H', flow.x(width)],
      ],
    },
    narrow
      ? axisWords(plan, written, 'tk', x0 - 6, y(value) + 4, 'end')
      : axisWords(plan, written, 'tk', 0, y(value) - 4),
  ]);
}

/** A year stands in the place of its January; the axis names no month that would run into the next. */
function drawTime(rows: SeriesRows, plan: Plan): Mark[] {
  const { flow, scale, x0, foot } = plan;
  const line = foot - 24;
  const ticks = fitting(rows, plan);
  const later = ticks.map((tick) => ({ tick, x: scale.x(tick.day), text: wordsOf(tick, rows) }));
  // The year that the axis starts in, where the first tick leaves it room.
  const start = tickAt(rows.domain[0]);
  const begins = { tick: { ...start, month: 0 }, x: x0 - 3, text: rows.years[String(start.year)] ?? '' };
  const named = (later[0]?.x ?? plan.width) - x0 > wideAs(begins.tick, begins.text) + 10 ? [begins, ...later] : later;
  return [
    {
      mark: 'path',
      role: 'ax',
      d: [
        ...later.flatMap(({ x }): PathStep[] => [
          ['M', flow.x(x), line],
          ['v', 5],
        ]),
      ],
    },
    ...named.flatMap(({ tick, x, text }, i): Mark[] => {
      const end = x + 3 + wideAs(tick, text);
      const next = named[i + 1]?.x ?? plan.width - 3;
      return end > next + 3 || x < x0 - 4 ? [] : [axisWords(plan, text, roleOf(tick), x + 3, foot - 7)];
    }),
  ];
}

function fitting(rows: SeriesRows, { scale }: Plan): Tick[] {
  const [from, to] = rows.domain;
  const room = (unit: Parameters<typeof ticksBetween>[2]) => {
    const ticks = ticksBetween(from, to, unit);
    const [a, b] = ticks;
    const widest = Math.max(...rows.months.map((name) => textWidth(name, 12)), textWidth('2026', 13.5, 'sans600'));
    return ticks.length > 1 && a && b && (b.day - a.day) * scale.pixelsPerDay >= widest + 8 ? ticks : undefined;
  };
  const unit = tickUnit(scale.pixelsPerDay);
  return (
    (unit === 'month' ? room('month') : undefined) ??
    (unit === 'half' ? undefined : room('quarter')) ??
    room('half') ??
    yearsBetween(from, to)
  );
}

const roleOf = ({ month }: Tick) => (month === 0 ? 'yr' : 'tk');
const wideAs = ({ month }: Tick, text: string) =>
  month === 0 ? textWidth(text, 13.5, 'sans600') : textWidth(text, 12);
const wordsOf = ({ month, year }: Tick, { months, years }: SeriesRows) =>
  (month === 0 ? years[String(year)] : months[month]) ?? '';
