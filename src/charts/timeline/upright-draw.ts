/* Draws a planned upright timeline: ground, scale, what lasted, leaders, then every mark and its words in order of time. */
import type { Flow } from '../kit/flow.ts';
import { pillHeight, pillMarks, pillRole } from '../kit/pill.ts';
import { datedRuns } from '../kit/runs.ts';
import { textMark } from '../kit/text.ts';
import { fillCount, writeNumber } from '../kit/words.ts';
import type { GroupMark, Mark, PathStep, TextRun } from '../scene/marks.ts';
import { laneShape } from '../scene/shapes.ts';
import { monthOf } from './draw-lane.ts';
import { FURTHER_MARK, KEY_MARK, MAIN_MARK } from './measures.ts';
import { isUncertain, type TimelineRow } from './rows.ts';
import type { UprightPlan } from './upright-plan.ts';
import { drawUprightGround } from './upright-ground.ts';
import { type Column, isAlone, type UprightMark } from './upright-marks.ts';
import { dayOf, firstLine, LEADING, type UprightLabel } from './upright-words.ts';

/** From the words back to the end of their leader. */
const BESIDE = 5;
const SIGN = 13;
const FINGER = 24;

/** A link with the height at which a reader comes to it. */
interface PlacedLink {
  readonly at: number;
  readonly mark: GroupMark;
}

export function drawUpright(flow: Flow, plan: UprightPlan): Mark[] {
  const named = new Map(plan.labels.flatMap((label) => (label.row ? [[label.row.id, label] as const] : [])));
  const links = plan.columns.flatMap((column) =>
    column.marks.flatMap((mark) => linksOf({ flow, plan, named }, column, mark)),
  );
  return [
    ...drawUprightGround(flow, plan),
    ...plan.columns.flatMap((column) => column.marks.flatMap((mark) => lastedOf(flow, plan, column, mark))),
    ...plan.columns.flatMap((column) => column.marks.flatMap((mark) => leadersOf({ flow, plan, named }, column, mark))),
    ...plan.columns.flatMap((column) => strokesOf(flow, plan, column)),
    ...earlierOf(flow, plan),
    ...links.sort((a, b) => a.at - b.at).map(({ mark }) => mark),
    ...plan.labels.filter(({ row }) => !row).map((label) => plainWords(flow, plan, label)),
  ];
}

interface UprightPen {
  readonly flow: Flow;
  readonly plan: UprightPlan;
  readonly named: ReadonlyMap<string, UprightLabel>;
}

/** What lasted is a bar on the line of its lane; days among which one lies are a thin line with a stop at each end. */
function lastedOf(flow: Flow, { time, window }: UprightPlan, { lane, x }: Column, mark: UprightMark): Mark[] {
  return mark.rows.flatMap((row): Mark[] => {
    const [from, to] = [Math.max(row.first, window[0]), Math.min(row.last + 1, window[1])].map(time.y) as [
      number,
      number,
    ];
    if (row.last === row.first || to - from < 3) return [];
    const shared = { key: `s-${row.id}`, tone: lane.id };
    if (!isUncertain(row))
      return [{ mark: 'rect', role: 'span', ...shared, x: flow.box(x - 3, 6), y: from, width: 6, height: to - from }];
    // A bin is no day: that the day of one of its entries is not known says nothing of the others.
    if (!isAlone(mark)) return [];
    const stop = (y: number): PathStep[] => [
      ['M', flow.x(x - 3.5), y],
      ['H', flow.x(x + 3.5)],
    ];
    const d: PathStep[] = [['M', flow.x(x), from], ['V', to], ...stop(from), ...stop(to)];
    return [{ mark: 'path', role: 'unknown-span', ...shared, d }];
  });
}

/** The days of entries that one mark stands for, a stroke each: of those that its number leaves to be seen. */
function strokesOf(flow: Flow, { stand }: UprightPlan, { lane, x, marks }: Column): Mark[] {
  const d = marks
    .filter((mark) => !isAlone(mark))
    .flatMap(({ rows, y }) => {
      const covered = pillHeight(isStrong(rows)) / 2 + 0.5;
      const days = new Set(rows.map(stand).filter((day) => Math.abs(day - y) > covered));
      return [...days].flatMap((day): PathStep[] => [
        ['M', flow.x(x - 5), day],
        ['H', flow.x(x + 5)],
      ]);
    });
  return d.length > 0 ? [{ mark: 'path', role: 'tick', tone: lane.id, key: `t-${lane.id}-${x}`, d }] : [];
}

/** From a mark along its day to the words, which may stand a little higher or lower. */
function leadersOf({ flow, plan, named }: UprightPen, { x }: Column, { rows }: UprightMark): Mark[] {
  const bend = plan.last + (plan.lanes.length > 1 ? 12 : 8);
  return rows.flatMap((row): Mark[] => {
    const label = named.get(row.id);
    if (!label) return [];
    const to = label.y + firstLine(label) - 4;
    const d: PathStep[] = [
      ['M', flow.x(x), label.mark],
      ['H', flow.x(bend)],
      ['L', flow.x(plan.words - BESIDE), to],
    ];
    return [{ mark: 'path', role: 'slant', key: `l-${row.id}`, d }];
  });
}

/** One link for an entry and its words; of a mark that stands for several, one for it and one for each that has words. */
function linksOf(pen: UprightPen, column: Column, mark: UprightMark): PlacedLink[] {
  const [row] = mark.rows as [TimelineRow];
  const { id } = column.lane;
  if (isAlone(mark)) {
    const label = pen.named.get(row.id);
    const marks = [...(label ? wordsMarks(pen, label) : []), ...entryMarks(pen, column, mark, row, !label)];
    return [{ at: mark.y, mark: { ...linkOf(row, row.id, label !== undefined), tone: id, marks } }];
  }
  const worded = mark.rows.flatMap((each): PlacedLink[] => {
    const label = pen.named.get(each.id);
    if (!label) return [];
    return [
      {
        at: label.mark,
        mark: { ...linkOf(each, `f-${each.id}`, true), role: 'flag', tone: id, marks: wordsMarks(pen, label) },
      },
    ];
  });
  return [{ at: mark.y - 0.5, mark: binOf(pen, column, mark) }, ...worded];
}

/** @param worded whether it has words of its own: they are its name then, as a name that they are no part of could not be spoken */
function linkOf(row: TimelineRow, key: string, worded: boolean): Omit<GroupMark, 'marks'> {
  const label = worded ? '' : `${row.full}: ${row.title}`;
  return { mark: 'group', role: worded ? 'event flag' : 'event', key, link: { href: row.href, label } };
}

/** @param hit whether the mark itself is what a finger finds: where there are words, they are */
function entryMarks(
  { flow }: UprightPen,
  { lane, x }: Column,
  { y }: UprightMark,
  row: TimelineRow,
  hit: boolean,
): Mark[] {
  const size = row.importance === 1 ? KEY_MARK : row.importance === 2 ? MAIN_MARK : FURTHER_MARK;
  return [
    ...(hit ? [fingerAt(flow, x, y)] : []),
    { mark: 'path', role: isUncertain(row) ? 'mark open' : 'mark halo', d: laneShape(lane.id, flow.x(x), y, size) },
  ];
}

const fingerAt = (flow: Flow, x: number, y: number): Mark => ({
  ...{ mark: 'rect', role: 'hit', width: FINGER, height: FINGER },
  ...{ x: flow.box(x - FINGER / 2, FINGER), y: y - FINGER / 2 },
});

function wordsMarks({ flow, plan }: UprightPen, label: UprightLabel): Mark[] {
  const { row, lines, y, height } = label;
  if (!row) return [];
  const several = plan.lanes.length > 1;
  const x = plan.words + (several ? SIGN : 0);
  const wide = plan.width - plan.words;
  const base = y + firstLine(label);
  return [
    { mark: 'rect', role: 'hit', x: flow.box(plan.words, wide), y, width: wide, height },
    ...(several
      ? [{ mark: 'path', role: 'mark', d: laneShape(row.lane, flow.x(plan.words + 4), base - 4, 8) } as const]
      : []),
    ...lines.map((line, i) =>
      textMark(flow, runsOf(flow, label, line, i), { role: 'label', x, y: base + i * LEADING }),
    ),
  ];
}

/** The first line begins with its day; each but the last ends with the space that it was broken at. */
function runsOf(flow: Flow, { row, lines, strong }: UprightLabel, line: string, i: number): TextRun[] {
  const ended = i < lines.length - 1 ? `${line} ` : line;
  const date = dayOf(row);
  if (i === 0 && ended.startsWith(date)) return datedRuns(flow, date, ended.slice(date.length + 1), strong);
  return [{ text: flow.isolate(ended), ...(strong ? { role: 'strong' } : {}) }];
}

function plainWords(flow: Flow, plan: UprightPlan, label: UprightLabel): Mark {
  const x = plan.words + (plan.lanes.length > 1 ? SIGN : 0);
  return {
    ...{ mark: 'group', role: '', key: `w-${Math.round(label.mark)}` },
    marks: label.lines.map((line, i) =>
      textMark(flow, line, { role: 'small-label', x, y: label.y + firstLine(label) + i * LEADING }),
    ),
  };
}

function binOf({ flow, plan }: UprightPen, { lane, x }: Column, { rows, y }: UprightMark): GroupMark {
  const [first, last] = [rows[0] as TimelineRow, rows.at(-1) as TimelineRow];
  return pillOf(flow, plan, {
    ...{ key: `b-${first.id}`, lane: lane.id, x, y, rows },
    href: `${plan.rows.listHref}#m-${monthOf(first)}`,
    label: `${lane.name}, ${first.full} – ${last.full}`,
  });
}

interface PillPlan {
  readonly key: string;
  readonly lane: TimelineRow['lane'];
  readonly x: number;
  readonly y: number;
  readonly rows: readonly TimelineRow[];
  readonly href: string;
  readonly label: string;
}

function pillOf(flow: Flow, plan: UprightPlan, { key, lane, x, y, rows, href, label }: PillPlan): GroupMark {
  const { words } = plan.rows;
  const strong = isStrong(rows);
  return {
    ...{ mark: 'group', role: pillRole(strong), key, tone: lane },
    link: { href, label: `${label}: ${fillCount(words.entries, rows.length, words)}` },
    members: rows.map(({ id }) => id),
    marks: [
      fingerAt(flow, x, y),
      ...pillMarks(flow, { x, y, width: 21, count: writeNumber(rows.length, words.digits), strong }),
    ],
  };
}

const isStrong = (rows: readonly TimelineRow[]): boolean => rows.some(({ importance }) => importance === 1);

/** What came before the period: a mark with its number on each line, over a break in it. */
function earlierOf(flow: Flow, plan: UprightPlan): Mark[] {
  const { before, lanes, columns, rows, words } = plan;
  if (before === undefined) return [];
  const column = new Map(columns.map((each) => [each.lane.id, each.x]));
  return [
    ...lanes.flatMap(({ lane, earlier }): Mark[] => {
      const x = column.get(lane.id);
      if (earlier.length === 0 || x === undefined) return [];
      return [
        pillOf(flow, plan, {
          ...{ key: `before-${lane.id}`, lane: lane.id, x, y: before, rows: earlier },
          href: `${rows.listHref}#m-before`,
          label: `${lane.name}, ${rows.words.before}`,
        }),
      ];
    }),
    textMark(flow, rows.words.before, { role: 'small-label', x: words, y: before + 4 }),
  ];
}
