/*
 * Places a series: values as a line with its gaps, or as points that nothing joins; the last value with its day;
 * court dates as flags above, their shape on a thin leader. Time runs in reading direction.
 */
import { type Flow, makeFlow } from '../kit/flow.ts';
import { placeFlags } from '../kit/labels.ts';
import { textWidth } from '../kit/text-width.ts';
import { timeScale, type TimeScale } from '../kit/time-axis.ts';
import type { Frame } from '../kind.ts';
import type { Mark, PathStep, Scene } from '../scene/marks.ts';
import { laneShape } from '../scene/shapes.ts';
import type { SeriesRow, SeriesRows, SeriesView } from './rows.ts';

/** Widths that the build prints: a phone, a column of text, a page. */
export const SERIES_FRAMES = [264, 608, 904] as const;

const FLAG = { size: 12.5, leading: 18 } as const;
const AXIS = 26;
/** Room for the last value at the end of the line, and for half of its circle. */
const END = 14;

interface Ground {
  readonly flow: Flow;
  readonly scale: TimeScale;
  readonly y: (value: number) => number;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
}

export function layoutSeries(rows: SeriesRows, _view: SeriesView, frame: Frame): Scene {
  const flow = makeFlow(frame.width, frame.dir);
  const narrow = frame.width < 480;
  const start = Math.max(...rows.ticks.map(({ written }) => textWidth(written, 12))) + 8;
  const first = rows.rows[0]?.day ?? 0;
  const last = rows.rows.at(-1)?.day ?? first;
  const scale = timeScale(first, last, start, frame.width - END);
  // On a phone flags have no room: the shapes stand on the line and the list of dates is in the description.
  const flags = narrow ? [] : placeFlags(candidates(rows, scale), start, frame.width, 5);
  const top = 28 + (Math.max(-1, ...flags.map(({ row }) => row)) + 1) * FLAG.leading + 8;
  const bottom = top + (narrow ? 200 : 280);
  const most = rows.ticks.at(-1)?.value ?? 1;
  const y = (value: number) => bottom - ((bottom - top) * value) / most;
  const ground: Ground = { flow, scale, y, top, bottom, width: frame.width };
  return {
    width: frame.width,
    height: bottom + AXIS,
    marks: [
      ...axis(rows, ground, start),
      ...(rows.draw === 'line' ? lines(rows, ground) : rows.rows.map((row, i) => dot(row, i, ground))),
      ...lastValue(rows, ground),
      ...rows.markers.flatMap((_, i) =>
        marker(
          rows,
          i,
          flags.find(({ index }) => index === i),
          ground,
        ),
      ),
    ],
  };
}

const candidates = (rows: SeriesRows, scale: TimeScale) =>
  rows.markers.map(({ day, label }, i) => ({
    x: scale.x(day),
    width: textWidth(label, FLAG.size, 'sans600') + 22,
    priority: i,
  }));

function axis(rows: SeriesRows, { flow, scale, y, top, bottom, width }: Ground, start: number): Mark[] {
  return [
    ...rows.ticks.flatMap(({ value, written }): Mark[] => [
      {
        mark: 'path',
        role: value === 0 ? 'ax' : 'gr',
        d: [
          ['M', flow.x(start), y(value)],
          ['H', flow.x(width - END)],
        ],
      },
      {
        mark: 'text',
        role: 'tk',
        x: flow.x(start - 6),
        y: y(value) + 4,
        anchor: flow.anchor('end'),
        runs: [{ text: written }],
      },
    ]),
    ...rows.years.flatMap(({ day, written }): Mark[] => {
      const x = scale.x(day);
      const fits = x + textWidth(written, 12) + 8 < width;
      const line: Mark = {
        mark: 'path',
        role: 'gr y',
        d: [
          ['M', flow.x(x), top],
          ['V', bottom + 6],
        ],
      };
      if (!fits) return [line];
      return [
        line,
        {
          mark: 'text',
          role: 'yr',
          x: flow.x(x + 4),
          y: bottom + 18,
          anchor: flow.anchor('start'),
          runs: [{ text: written }],
        },
      ];
    }),
  ];
}

/** The line with its area, broken where nobody reported for longer than the gap. */
function lines(rows: SeriesRows, { flow, scale, y, bottom }: Ground): Mark[] {
  return stretches(rows).flatMap((stretch, i): Mark[] => {
    const point = (row: SeriesRow) => [flow.x(scale.x(row.day)), y(row.value)] as const;
    const path = stretch.map((row, k): PathStep => [k === 0 ? 'M' : 'L', ...point(row)]);
    const ends = [stretch[0], stretch.at(-1)].map((row) => flow.x(scale.x(row?.day ?? 0)));
    return [
      {
        mark: 'path',
        role: 'ar',
        tone: 'ink',
        key: `area-${i}`,
        d: [...path, ['L', ends[1] ?? 0, bottom], ['L', ends[0] ?? 0, bottom], ['Z']],
      },
      { mark: 'path', role: 'ln', tone: 'ink', key: `line-${i}`, d: path },
    ];
  });
}

/** Runs of rows without a gap between them. */
export function stretches(rows: Pick<SeriesRows, 'rows' | 'gap'>): SeriesRow[][] {
  const all: SeriesRow[][] = [];
  for (const row of rows.rows) {
    const before = all.at(-1)?.at(-1);
    if (before && row.day - before.day <= rows.gap) all.at(-1)?.push(row);
    else all.push([row]);
  }
  return all;
}

const circle = (x: number, y: number, r: number): PathStep[] => [
  ['M', x - r, y],
  ['a', r, r, 0, 0, 1, 2 * r, 0],
  ['a', r, r, 0, 0, 1, -2 * r, 0],
  ['Z'],
];

function dot(row: SeriesRow, index: number, { flow, scale, y }: Ground): Mark {
  return {
    mark: 'path',
    role: 'm open',
    tone: 'ink',
    key: `d-${index}`,
    d: circle(flow.x(scale.x(row.day)), y(row.value), 3),
  };
}

/** The last value and its day, on whichever side of the line there is room. */
function lastValue(rows: SeriesRows, { flow, scale, y, top, bottom }: Ground): Mark[] {
  const row = rows.rows.at(-1);
  if (!row) return [];
  const [x, at] = [scale.x(row.day), y(row.value)];
  // Clear of the values beside it: under the lowest of them where there is room, else above the highest.
  const beside = rows.rows
    .filter((each) => scale.x(each.day) >= x - textWidth(row.date, 12) - 8)
    .map((each) => y(each.value));
  const below = Math.max(...beside) + 44 < bottom;
  const base = below ? Math.max(...beside) + 22 : Math.max(top + 14, Math.min(...beside) - 28);
  // A series of one early value has no room before it: its words run on from the point.
  const after = x < textWidth(row.date, 12) + 4;
  const text = (words: string, role: string, line: number): Mark => ({
    mark: 'text',
    role,
    x: flow.x(after ? x : x - 2),
    y: line,
    anchor: flow.anchor(after ? 'start' : 'end'),
    runs: [{ text: flow.isolate(words) }],
  });
  return [
    { mark: 'path', role: 'm', tone: 'ink', key: 'last', d: circle(flow.x(x), at, 4) },
    text(row.written, 'lh', base),
    text(row.date, 'ls', base + 15),
  ];
}

function marker(
  rows: SeriesRows,
  index: number,
  flag: { readonly row: number; readonly back: boolean } | undefined,
  ground: Ground,
): Mark[] {
  const { flow, scale, y, top } = ground;
  const each = rows.markers[index];
  if (!each) return [];
  const x = scale.x(each.day);
  const at = y(valueAt(rows.rows, each.day));
  const head = flag ? top - 10 - flag.row * FLAG.leading : at;
  const shape: Mark = {
    mark: 'path',
    role: 'm halo',
    tone: each.lane,
    d: laneShape(each.lane, flow.x(x), flag ? head - 4 : at, 9),
  };
  return [
    {
      mark: 'group',
      role: 'ev',
      key: each.id,
      // A link's name starts with the words that stand there.
      link: { href: each.href, label: flag ? `${each.label}. ${each.title}` : each.title },
      marks: flag
        ? [
            {
              mark: 'path',
              role: 'ldr',
              tone: each.lane,
              d: [
                ['M', flow.x(x), head],
                ['V', at],
              ],
            },
            shape,
            {
              mark: 'text',
              role: 'fl',
              x: flow.x(x + (flag.back ? -9 : 9)),
              y: head,
              anchor: flow.anchor(flag.back ? 'end' : 'start'),
              runs: [{ text: flow.isolate(each.label) }],
            },
          ]
        : [shape],
    },
  ];
}

/** The last value reported by a day: where a marker stands on the line. */
function valueAt(rows: readonly SeriesRow[], day: number): number {
  return rows.findLast((row) => row.day <= day)?.value ?? rows[0]?.value ?? 0;
}
