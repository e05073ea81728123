/* Draws a placed lane: head, spans, leaders, marks, bins, flags. Physical marks out; Flow turns x. */
import type { Flow } from '../kit/flow.ts';
import { isSingle, BIN_WIDTH } from '../kit/bins.ts';
import { pillMarks, pillRole } from '../kit/pill.ts';
import { flagText } from '../kit/flag.ts';
import { leaderLine, unknownLine } from '../kit/lines.ts';
import { textMark } from '../kit/text.ts';
import { tickAt, type TimeScale } from '../kit/time-scale.ts';
import { fillCount, writeNumber } from '../kit/words.ts';
import type { Mark, PathStep } from '../scene/marks.ts';
import { laneShape } from '../scene/shapes.ts';
import type { PlacedLabel, PlacedLane, PlacedMark } from './lane.ts';
import { FURTHER_MARK, KEY_MARK, MAIN_MARK, ROW } from './measures.ts';
import { isUncertain, type TimelineLane, type TimelineRow, type TimelineRows } from './rows.ts';

/** Heights of a lane, in pixels from the top of the picture. */
export interface LaneHeights {
  readonly top: number;
  readonly key: number;
  readonly rest: number;
  readonly bottom: number;
}

export interface LanePen {
  readonly flow: Flow;
  readonly rows: TimelineRows;
  readonly scale: TimeScale;
  readonly window: readonly [number, number];
}

/** All marks of one lane as one group. @param earlier entries before the main period, for the column left of the break */
export function drawLane(
  pen: LanePen,
  lane: TimelineLane,
  placed: PlacedLane,
  heights: LaneHeights,
  count: number,
  earlier: { readonly rows: readonly TimelineRow[]; readonly x: number } | undefined,
): Mark {
  const ticks = pen.rows.rest === 'ticks';
  const marks: Mark[] = [
    ...drawHead(pen, lane, heights, count),
    ...drawSpans(pen, placed, heights),
    ...placed.labels.map((label) => leader(pen, label, heights)),
    ...placed.keys.map((mark) => drawMark(pen, lane, mark, heights.key, true)),
    ...(ticks
      ? [drawTicks(pen, placed.others, heights.rest)]
      : placed.others.map((mark) => drawMark(pen, lane, mark, heights.rest, false))),
    ...placed.labels.map((label) => drawFlag(pen, label, heights)),
    ...(earlier && earlier.rows.length > 0
      ? [
          pill(
            pen,
            `before-${lane.id}`,
            `${pen.rows.listHref}#m-before`,
            `${lane.name}, ${pen.rows.words.before}`,
            earlier.x,
            26,
            heights.rest,
            earlier.rows,
            false,
          ),
        ]
      : []),
  ];
  return { mark: 'group', role: '', tone: lane.id, key: `lane-${lane.id}`, marks };
}

function drawHead({ flow, rows }: LanePen, lane: TimelineLane, heights: LaneHeights, count: number): Mark[] {
  const { words } = rows;
  const line = (text: string, role: 'heading' | 'small-label', y: number): Mark =>
    textMark(flow, text, { role, x: 21, y });
  return [
    { mark: 'path', role: 'mark', d: laneShape(lane.id, flow.x(7), heights.key - 5, 13) },
    line(lane.name, 'heading', heights.key),
    line(fillCount(words.entries, count, words), 'small-label', heights.key + 16),
    ...(rows.rest === 'bins' ? [line(lane.checkedWords, 'small-label', heights.key + 31)] : []),
  ];
}

function drawSpans({ flow, scale, window }: LanePen, placed: PlacedLane, heights: LaneHeights): Mark[] {
  const bar = (row: TimelineRow, alone: boolean, y: number, height: number): Mark[] => {
    const from = scale.x(Math.max(row.first, window[0]));
    const to = scale.x(Math.min(row.last, window[1]));
    if (row.last === row.first || to - from < 3) return [];
    if (isUncertain(row)) {
      // A bin is no day: that the day of one of its entries is not known says nothing of the others.
      if (!alone) return [];
      const ends = [row.first >= window[0], row.last <= window[1]] as const;
      return [unknownLine(flow, `s-${row.id}`, { from, to, ends }, y)];
    }
    return [
      {
        mark: 'rect',
        role: 'span',
        key: `s-${row.id}`,
        x: flow.box(from, to - from),
        y: y - height / 2,
        width: to - from,
        height,
      },
    ];
  };
  return [
    ...placed.keys.flatMap((mark) => mark.rows.flatMap((row) => bar(row, isSingle(mark.bin), heights.key, 7))),
    ...placed.others.flatMap((mark) => mark.rows.flatMap((row) => bar(row, isSingle(mark.bin), heights.rest, 5))),
  ];
}

function leader({ flow }: LanePen, label: PlacedLabel, heights: LaneHeights): Mark {
  const foot = label.onKeyRow ? heights.key - 8 : heights.rest - 6;
  return leaderLine(flow, { role: 'leader', key: `l-${label.row.id}` }, label.x, flagLine(label, heights) - 10, foot);
}

function drawFlag({ flow }: LanePen, label: PlacedLabel, heights: LaneHeights): Mark {
  const text = flagText(flow, { ...label, date: label.row.short, y: flagLine(label, heights) });
  return {
    mark: 'group',
    role: 'flag',
    key: `f-${label.row.id}`,
    link: { href: label.row.href, label: '' },
    marks: [text],
  };
}

const flagLine = (label: PlacedLabel, heights: LaneHeights) => heights.key - 15 - label.height * ROW;

function drawMark(pen: LanePen, lane: TimelineLane, mark: PlacedMark, y: number, key: boolean): Mark {
  const [row] = mark.rows as [TimelineRow];
  if (!isSingle(mark.bin)) {
    const width = Math.max(BIN_WIDTH, mark.bin.last - mark.bin.first + 12);
    const lastRow = mark.rows.at(-1) as TimelineRow;
    return pill(
      pen,
      `b-${row.id}`,
      `${pen.rows.listHref}#m-${monthOf(row)}`,
      `${lane.name}, ${row.full} – ${lastRow.full}`,
      mark.x,
      width,
      y,
      mark.rows,
      key,
    );
  }
  const size = row.importance === 1 ? KEY_MARK : row.importance === 2 ? MAIN_MARK : FURTHER_MARK;
  const x = pen.flow.x(mark.x);
  // A day that is not known is an open shape: it must not look like a day.
  return {
    mark: 'group',
    role: 'event',
    key: row.id,
    link: { href: row.href, label: `${row.full}: ${row.title}` },
    marks: [
      { mark: 'rect', role: 'hit', x: x - 12, y: y - 12, width: 24, height: 24 },
      { mark: 'path', role: isUncertain(row) ? 'mark open' : 'mark halo', d: laneShape(lane.id, x, y, size) },
    ],
  };
}

function pill(
  { flow, rows }: LanePen,
  key: string,
  href: string,
  label: string,
  x: number,
  width: number,
  y: number,
  inside: readonly TimelineRow[],
  strong: boolean,
): Mark {
  const { words } = rows;
  const count = inside.length;
  return {
    mark: 'group',
    role: pillRole(strong),
    key,
    link: { href, label: `${label}: ${fillCount(words.entries, count, words)}` },
    members: inside.map(({ id }) => id),
    marks: pillMarks(flow, { x, y, width, count: writeNumber(count, words.digits), strong }),
  };
}

function drawTicks({ flow }: LanePen, marks: readonly PlacedMark[], y: number): Mark {
  return {
    mark: 'path',
    role: 'tick',
    key: 'ticks',
    d: marks.flatMap((mark): PathStep[] => [
      ['M', flow.x(mark.x), y - 10],
      ['v', 9],
    ]),
  };
}

/** `2024-01`: the month's anchor in the list. */
export function monthOf(row: TimelineRow): string {
  const { year, month } = tickAt(row.first);
  return `${year}-${String(month + 1).padStart(2, '0')}`;
}
