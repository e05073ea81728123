/*
 * The timeline as a step of a story shows it: its lanes in the height of a box, every entry a stroke at its day, those
 * that the step is about as marks with their flags. What lies outside of the days is drawn too: it moves in when a later
 * step looks there. Pixels from the start edge; Flow turns them.
 */
import { formatDay } from '../../i18n/dates.ts';
import { dayFromNumber, dayNumber } from '../../model/date.ts';
import type { LaneId } from '../../model/record.ts';
import type { Asked, SelectContext, StoryFrame, Told } from '../kind.ts';
import { type Flow, makeFlow } from '../kit/flow.ts';
import { crisp, leaderLine, levelLine } from '../kit/lines.ts';
import { textMark, widthAs } from '../kit/text.ts';
import { drawToldFlag, FLAG_ROW, rowsOfFlags, toldFlag } from '../kit/told-flags.ts';
import { axisMarks, placeAxis, yearsWithRoom } from '../kit/time-axis.ts';
import { type TimeScale, timeScale } from '../kit/time-scale.ts';
import type { Mark, PathStep, Scene } from '../scene/marks.ts';
import { laneShape } from '../scene/shapes.ts';
import { isUncertain, type TimelineLane, type TimelineRow, type TimelineRows } from './rows.ts';

/** In pixels: the axis under the lanes, the name of a lane, and a lane with nothing lit. */
const AXIS = 22;
const NAME = 15;
const LEAST = { narrow: 20, wide: 30 } as const;
/** From the foot of a lane to the middle of its strokes. */
const FOOT = 9;
/** Nominal width of a lit mark in a narrow box and in a wide one. */
const MARK = { narrow: 11, wide: 14 } as const;
const WIDE = 440;
const TALL = 280;
const MOST_OF_ONE = 0.5;
/** Height of a stroke by importance. */
const STROKE = { 1: 12, 2: 8, 3: 5 } as const;

interface ToldPen {
  readonly flow: Flow;
  readonly scale: TimeScale;
  readonly width: number;
  readonly size: number;
  readonly window: readonly [number, number];
}

interface Band {
  readonly lane: TimelineLane;
  readonly lit: readonly TimelineRow[];
  readonly top: number;
  readonly bottom: number;
}

export const timelineTold: Told<TimelineRows> = {
  takes: ['from', 'to', 'lanes', 'lit'],
  ids: ({ rows }) => rows.map(({ id }) => id),
  draw: drawTold,
  say: sayTold,
};

/** First and last day that a step looks at. */
function windowOf({ domain }: TimelineRows, { from, to }: Asked): readonly [number, number] {
  return [from === undefined ? domain[0] : dayNumber(from), to === undefined ? domain[1] : dayNumber(to)];
}

const lanesOf = ({ lanes }: TimelineRows, { lanes: asked }: Asked): readonly TimelineLane[] =>
  lanes.filter(({ id }) => asked?.includes(id) ?? true);

const litOf = ({ rows }: TimelineRows, { lit = [] }: Asked): readonly TimelineRow[] =>
  rows.filter(({ id }) => lit.includes(id));

function drawTold(rows: TimelineRows, asked: Asked, { width, height, dir }: StoryFrame): Scene {
  const flow = makeFlow(width, dir);
  const window = windowOf(rows, asked);
  const inset = 8;
  const scale = timeScale(window[0], window[1], inset, width - inset);
  const pen: ToldPen = { flow, scale, width, size: width < WIDE ? MARK.narrow : MARK.wide, window };
  const bottom = height - AXIS;
  const lit = litOf(rows, asked);
  const bands = bandsOf(lanesOf(rows, asked), lit, bottom);
  const axis = placeAxis({ x: scale.x, days: window, words: rows.words, end: width - 2, years: 'instead' });
  return {
    width,
    height,
    marks: [
      ...rows.periods.map(({ first, last }): Mark => {
        const from = scale.x(first);
        const long = scale.x(last + 1) - from;
        return {
          mark: 'rect',
          role: 'lull',
          key: `p-${first}`,
          x: flow.box(from, long),
          y: 0,
          width: long,
          height: bottom,
        };
      }),
      ...yearsWithRoom({ x: scale.x, days: window, words: rows.words }).map(({ day, year }): Mark => {
        const x = crisp(flow.x(scale.x(day)));
        return {
          mark: 'path',
          role: 'grid',
          key: `y-${year}`,
          d: [
            ['M', x, 0],
            ['V', bottom],
          ],
        };
      }),
      ...bands.flatMap((band) => drawUnchecked(band, pen)),
      ...bands
        .slice(1)
        .map(({ lane, top }): Mark => levelLine(flow, { role: 'grid', key: `r-${lane.id}` }, 0, width, top)),
      levelLine(flow, { role: 'axis', key: 'axis' }, 0, width, bottom),
      ...axisMarks(flow, axis, { line: bottom, words: bottom + 16, years: bottom + 16 }),
      ...bands.map((band) => drawBand(band, rows, pen)),
    ],
  };
}

/** Lanes with something lit share the height that the others leave, by how much each has to say. */
function bandsOf(lanes: readonly TimelineLane[], lit: readonly TimelineRow[], height: number): Band[] {
  const mine = lanes.map((lane) => lit.filter((row) => row.lane === lane.id));
  // A wide box has room for all lanes: one that says much takes more of it, and none takes all.
  const even = height > TALL ? 1 : 0;
  const wanted = mine.map((rows) => rows.length + even);
  const all = wanted.reduce((sum, count) => sum + count, 0) || 1;
  const least = Math.min(height > TALL ? LEAST.wide : LEAST.narrow, height / lanes.length);
  // One lane alone stands in the middle, not at the foot of an empty box.
  const used = Math.min(height, lanes.length * height * MOST_OF_ONE);
  const rest = used - least * lanes.length;
  let top = (height - used) / 2;
  return lanes.map((lane, i): Band => {
    const share = (wanted[i] ?? 0) / all;
    const band = { lane, lit: mine[i] ?? [], top, bottom: top + least + rest * share };
    top = band.bottom;
    return band;
  });
}

/** "Nothing happened" and "nobody looked" must not look alike. */
function drawUnchecked({ lane, top, bottom }: Band, { flow, scale, width }: ToldPen): Mark[] {
  const from = scale.x(lane.checked + 1);
  if (from >= width) return [];
  const box = { x: flow.box(from, width - from), y: top, width: width - from, height: bottom - top };
  return [
    { mark: 'rect', role: 'unread', key: `u-${lane.id}`, ...box },
    { mark: 'rect', role: 'hatch', key: `h-${lane.id}`, ...box },
  ];
}

function drawBand({ lane, lit, top, bottom }: Band, rows: TimelineRows, pen: ToldPen): Mark {
  const { flow, scale, size, width } = pen;
  const y = bottom - FOOT;
  const flags = lit.map((row) =>
    toldFlag({ id: row.id, date: row.short, label: row.label, title: row.title }, standOf(row, scale), width),
  );
  const lowest = y - size / 2 - 7;
  const named = widthAs(lane.name, 'small-label') + 12;
  const heights = rowsOfFlags(flags, Math.floor((lowest - top - 10) / FLAG_ROW) + 1, {
    to: named,
    row: Math.floor((lowest - 11 - (top + NAME)) / FLAG_ROW) + 1,
  });
  const told = flags.flatMap((flag, i) => {
    const row = heights[i];
    return row === undefined ? [] : [{ flag, base: lowest - row * FLAG_ROW }];
  });
  return {
    mark: 'group',
    role: '',
    tone: lane.id,
    key: `lane-${lane.id}`,
    marks: [
      { mark: 'path', role: 'tick', key: 'strokes', d: strokesOf(rows, lane.id, pen, y) },
      ...told.map(({ flag, base }) => leaderLine(flow, { role: 'leader', key: `l-${flag.id}` }, flag.x, base + 4, y)),
      ...lit.flatMap((row) => drawSpan(row, y, pen)),
      ...lit.map(
        (row): Mark => ({
          mark: 'path',
          role: isUncertain(row) ? 'mark open' : 'mark halo',
          key: row.id,
          d: laneShape(lane.id, flow.x(standOf(row, scale)), y, size),
        }),
      ),
      textMark(flow, lane.name, { role: 'small-label over', x: 2, y: top + 13, key: 'name' }),
      ...told.flatMap(({ flag, base }) => drawToldFlag(flag, base, flow)),
    ],
  };
}

const standOf = ({ extent, first, last }: TimelineRow, scale: TimeScale): number =>
  scale.x(extent === 'span' ? first : (first + last) / 2);

/** Every entry of a lane as one path, in the order of the record: the same strokes in every step. */
function strokesOf({ rows }: TimelineRows, lane: LaneId, { flow, scale }: ToldPen, y: number): PathStep[] {
  return rows
    .filter((row) => row.lane === lane)
    .flatMap((row): PathStep[] => {
      const high = STROKE[row.importance];
      return [
        ['M', Math.round(flow.x(standOf(row, scale)) * 2) / 2, y - high / 2],
        ['v', high],
      ];
    });
}

/** What lasted: a bar from its first day to its last. */
function drawSpan(row: TimelineRow, y: number, { flow, scale }: ToldPen): Mark[] {
  if (row.extent !== 'span' || row.last === row.first) return [];
  const [from, to] = [scale.x(row.first), scale.x(row.last)];
  return [
    {
      mark: 'rect',
      role: 'span',
      key: `s-${row.id}`,
      x: flow.box(from, to - from),
      y: y - 3,
      width: to - from,
      height: 6,
    },
  ];
}

function sayTold(rows: TimelineRows, asked: Asked, { locale, t }: SelectContext): string {
  const [from, to] = windowOf(rows, asked);
  const lanes = lanesOf(rows, asked);
  const lit = litOf(rows, asked);
  const stray = lit.find(({ lane }) => !lanes.some(({ id }) => id === lane));
  if (stray) throw new Error(`lit: "${stray.id}" stands in the lane ${stray.lane}, which lanes leaves out`);
  const outside = lit.find(({ first, last }) => last < from || first > to);
  if (outside) throw new Error(`lit: "${outside.id}" is of ${outside.full}, outside of from and to`);
  const day = (number: number) => formatDay(locale, dayFromNumber(number), 'long');
  return [
    t('story.says.timeline', {
      from: day(from),
      to: day(to),
      lanes: new Intl.ListFormat(locale.intl).format(lanes.map(({ name }) => name)),
    }),
    ...(lit.length > 0
      ? [
          t('story.says.lit', {
            list: lit.map((row) => t('chart.describe.entry', { date: row.full, title: row.title })).join('; '),
          }),
        ]
      : []),
  ].join(' ');
}
