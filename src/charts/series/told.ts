/*
 * A series as a step of a story shows it: drawn to a day, on the axes of the whole, with the value of that day as a figure.
 * The next step draws the same line further. What the step is about stands on the line with its flag.
 */
import { formatDay } from '../../i18n/dates.ts';
import { dayNumber } from '../../model/date.ts';
import type { Asked, SelectContext, StoryFrame, Told } from '../kind.ts';
import type { Bounds } from '../kit/bounds.ts';
import { makeFlow } from '../kit/flow.ts';
import { leaderLine, levelLine } from '../kit/lines.ts';
import { textMark, widthAs, wrapAs } from '../kit/text.ts';
import { drawToldFlag, FLAG_ROW, rowsOfFlags, type ToldFlag, toldFlag } from '../kit/told-flags.ts';
import { axisMarks, placeAxis } from '../kit/time-axis.ts';
import { timeScale } from '../kit/time-scale.ts';
import type { Mark, Scene } from '../scene/marks.ts';
import { circle, laneShape } from '../scene/shapes.ts';
import type { TextRole } from '../scene/text-styles.ts';
import { clearOf } from './names.ts';
import { drawPeriods } from './draw-ground.ts';
import { heightOn } from './draw-markers.ts';
import { drawLine, drawPoints } from './draw-values.ts';
import type { Plan } from './plan.ts';
import type { SeriesMarker, SeriesRow, SeriesRows } from './rows.ts';

/** In pixels: room above for flags, the axis under the picture, a line of a flag. */
const TOP = 12;
const AXIS = 22;
const LEADING = 15;
/** Height of a figure over its base line. */
const HEAD = 20;
const WIDE = 440;
const MOST_FLAGS = 8;
/** Between the last value and its figure. */
const BESIDE = 12;

export const seriesTold: Told<SeriesRows> = {
  takes: ['to', 'lit'],
  ids: ({ markers }) => markers.map(({ id }) => id),
  draw: drawTold,
  say: sayTold,
};

/** The values to a day, and that day. */
function until(rows: SeriesRows, { to }: Asked): SeriesRows {
  const day = to === undefined ? rows.domain[1] : dayNumber(to);
  return {
    ...rows,
    rows: rows.rows.filter((row) => row.day <= day),
    domain: [rows.domain[0], Math.min(day, rows.domain[1])],
  };
}

function drawTold(rows: SeriesRows, asked: Asked, { width, height, dir }: StoryFrame): Scene {
  const flow = makeFlow(width, dir);
  const lit = rows.markers.filter(({ id }) => asked.lit?.includes(id));
  const x0 = Math.max(...rows.ticks.map(({ written }) => widthAs(written, 'axis-label'))) + 8;
  const scale = timeScale(rows.domain[0], rows.domain[1], x0, width - 8);
  const flags = lit.map(({ id, short, label, title, day }) =>
    toldFlag({ id, date: short, label, title }, scale.x(day), width),
  );
  const heights = rowsOfFlags(flags, MOST_FLAGS);
  const used = Math.max(0, ...heights.map((row, i) => (row === undefined ? 0 : row + (flags[i]?.lines.length ?? 1))));
  const [top, bottom] = [TOP + used * FLAG_ROW, height - AXIS];
  const most = rows.ticks.at(-1)?.value ?? 1;
  const plan: Plan = {
    flow,
    scale,
    y: (value) => bottom - ((bottom - top) * value) / most,
    width,
    x0,
    x1: width - 8,
    top,
    bottom,
    narrow: true,
    flags: [],
    foot: bottom + AXIS,
  };
  const shown = until(rows, asked);
  const axis = placeAxis({ x: plan.scale.x, days: rows.domain, words: rows, end: width, years: 'instead' });
  return {
    width,
    height,
    marks: [
      ...drawPeriods({ ...rows, periods: rows.periods.filter(({ first }) => first <= shown.domain[1]) }, plan),
      ...rows.ticks.flatMap(({ value, written }): Mark[] => [
        levelLine(flow, { role: value === 0 ? 'axis' : 'grid', key: `g-${value}` }, x0, width, plan.y(value)),
        textMark(flow, written, {
          role: 'axis-label',
          x: x0 - 6,
          y: plan.y(value) + 4,
          anchor: 'end',
          key: `w-${value}`,
          silent: true,
        }),
      ]),
      ...axisMarks(flow, axis, { line: bottom, words: bottom + 16, years: bottom + 16 }),
      // Of the line alone it can be seen that it is the one before, drawn further.
      ...drawLine(shown, plan).filter(({ role }) => role !== 'area'),
      ...drawPoints(shown, plan),
      ...lit.flatMap((marker, i) => {
        const [flag, row] = [flags[i], heights[i]];
        const base = row === undefined ? undefined : top - TOP - row * FLAG_ROW;
        return flag ? [drawLit(marker, flag, base, rows, plan)] : [];
      }),
      ...drawFigure(shown, plan),
    ],
  };
}

/** A leader from the flag to the line, and on it the mark of who acted; that alone where the flag finds no room. */
function drawLit(
  marker: SeriesMarker,
  flag: ToldFlag,
  base: number | undefined,
  rows: SeriesRows,
  { flow, scale, ...plan }: Plan,
): Mark {
  const x = scale.x(marker.day);
  const at = heightOn(rows, { flow, scale, ...plan }, marker.day);
  return {
    mark: 'group',
    role: '',
    tone: marker.lane,
    key: `lit-${marker.id}`,
    marks: [
      ...(base === undefined ? [] : [leaderLine(flow, { role: 'event-line', key: 'leader' }, x, base + 4, at)]),
      { mark: 'path', role: 'mark halo', key: 'mark', d: laneShape(marker.lane, flow.x(x), at, 11) },
      ...(base === undefined ? [] : drawToldFlag(flag, base, flow)),
    ],
  };
}

/** Whose count a value is. */
const counterOf = ({ by }: SeriesRow, { countedBy, others }: SeriesRows): string =>
  // What the words add after a semicolon is of single rows.
  (by === undefined ? countedBy : (others[by]?.name ?? countedBy)).split(';')[0] ?? '';

/** The value of the last day that is drawn, with its day and who counted, where neither line nor flag meets the words. */
function drawFigure(shown: SeriesRows, plan: Plan): Mark[] {
  const { flow, scale, y, width, x0, top, bottom } = plan;
  const row = shown.rows.at(-1);
  if (!row) return [];
  const [x, at] = [scale.x(shown.draw === 'steps' ? shown.domain[1] : row.day), y(row.value)];
  const wide = width >= WIDE;
  const role = wide ? 'display' : 'display small';
  const lines = [row.date, ...wrapAs(counterOf(row, shown), wide ? 240 : 132, 'small-label').slice(0, 3)];
  const long = Math.max(widthAs(row.written, role), ...lines.map((line) => widthAs(line, 'small-label')));
  const tall = 6 + lines.length * LEADING;
  const free = clearOf(shown, plan);
  const boxAt = (edge: number, after: boolean, base: number): Bounds => ({
    x0: after ? edge : edge - long,
    x1: after ? edge + long : edge,
    y0: base - HEAD,
    y1: base + tall,
  });
  const spots = [6, 20, -14, 40, -40, 60, -70, 90, -100, 130, -140, 170, -180].flatMap((dy) => [
    { edge: x + BESIDE, after: true, base: at + dy },
    { edge: x - BESIDE, after: false, base: at + dy },
  ]);
  const isIn = (box: Bounds) => box.x0 >= x0 && box.x1 <= width && box.y0 >= Math.min(top, 8) && box.y1 <= bottom - 2;
  const spot = spots.find(({ edge, after, base }) => {
    const box = boxAt(edge, after, base);
    return isIn(box) && box.y0 >= top - TOP && free(box);
  }) ?? { edge: width, after: false, base: top + HEAD };
  const anchor = spot.after ? 'start' : 'end';
  const words = (text: string, role: TextRole, base: number, key: string) =>
    textMark(flow, text, { role, x: spot.edge, y: base, anchor, key: `${key}-${anchor}` });
  return [
    { mark: 'path', role: 'mark', tone: 'ink', key: 'last', d: circle(flow.x(x), at, 4) },
    words(row.written, `${role} over`, spot.base, 'value'),
    ...lines.map((line, i) => words(line, 'small-label over', spot.base + (i + 1) * LEADING, `value-${i}`)),
  ];
}

function sayTold(rows: SeriesRows, asked: Asked, { locale, t }: SelectContext): string {
  const shown = until(rows, asked);
  const row: SeriesRow | undefined = shown.rows.at(-1);
  if (!row) throw new Error(`to: nothing of the series is of ${asked.to} or before; name a later day`);
  const lit = rows.markers.filter(({ id }) => asked.lit?.includes(id));
  const later = lit.find(({ day }) => day > shown.domain[1]);
  if (later) throw new Error(`lit: "${later.id}" is of ${later.full}, after the day to which the series is drawn`);
  return [
    t('story.says.series', {
      what: rows.what,
      date: asked.to === undefined ? row.date : formatDay(locale, asked.to, 'long'),
      value: row.written,
      day: row.date,
      by: counterOf(row, rows),
    }),
    ...(lit.length > 0
      ? [
          t('story.says.lit', {
            list: lit.map(({ full, title }) => t('chart.describe.entry', { date: full, title })).join('; '),
          }),
        ]
      : []),
  ].join(' ');
}
