/*
 * Places resolutions: one row each by date, with number, title, a bar of votes on one scale and the numbers; where
 * the reader has chosen a state, its part of the bar is outlined and its vote said. Reckoned from the start edge.
 */
import { sum } from 'd3';
import { type Flow, makeFlow } from '../kit/flow.ts';
import { levelLine } from '../kit/lines.ts';
import { joinedRuns } from '../kit/runs.ts';
import { drawSamples } from '../kit/samples.ts';
import { textMark, wrapAs } from '../kit/text.ts';
import { writeNumber } from '../kit/words.ts';
import type { Frame } from '../kind.ts';
import type { Mark, Scene } from '../scene/marks.ts';
import { ballotMarks, ballotSamples, SWATCH } from '../kit/ballot-marks.ts';
import { LETTERS, type Tally, type TallyRows, type VotesView } from './rows.ts';

/** From this width on the bar stands beside the title, else under it. */
const WIDE = 560;
const PAGE = 800;
const TITLE = { leading: 17 } as const;
const NOTE = { leading: 16 } as const;
const BAR = 14;
const GAP = 16;
const NUMBER = 38;

interface TallyPlan {
  readonly rows: TallyRows;
  readonly width: number;
  readonly flow: Flow;
  readonly state: number;
  readonly wide: boolean;
  /** Where the bars begin, and how wide one vote is. */
  readonly start: number;
  readonly vote: number;
}

export function layoutTallies(rows: TallyRows, { state }: VotesView, { width, dir }: Frame): Scene {
  const wide = width >= WIDE;
  const start = wide ? (width >= PAGE ? 316 : 216) : 0;
  const most = Math.max(1, ...rows.tallies.map(({ count }) => sum(count)));
  const room = wide ? width - start - 4 * NUMBER - GAP : width - 1;
  const plan: TallyPlan = {
    rows,
    width,
    flow: makeFlow(width, dir),
    state: rows.states.findIndex(({ code }) => code === state),
    wide,
    start,
    vote: room / most,
  };
  const legend = legendOf(plan);
  const marks: Mark[] = [...legend.marks, ...(wide ? heads(plan, legend.bottom - 14) : [])];
  const head = legend.bottom + 6;
  const cuts: number[] = [];
  let y = head;
  marks.push(rule(0, y, plan));
  for (const tally of rows.tallies) {
    const row = rowOf(tally, y, plan);
    marks.push(row.mark);
    y = row.bottom;
    cuts.push(y + 1);
  }
  return { width, height: y + 4, marks, parts: { cuts: cuts.slice(0, -1), head: head + 1, foot: y + 4 } };
}

/** The four ways to vote with their words, in as many lines as they need. */
function legendOf({ rows, width, flow, wide }: TallyPlan): { marks: Mark[]; bottom: number } {
  const { marks, y } = drawSamples(ballotSamples(flow, rows.words.ballots), {
    flow,
    role: 'note',
    width: wide ? width - 4 * NUMBER - GAP : width,
    y: 4 + SWATCH / 2,
    leading: 20,
    gap: 6,
    apart: GAP,
    base: 4,
  });
  return { marks, bottom: y + SWATCH / 2 + 4 };
}

const heads = ({ rows, width, flow }: TallyPlan, y: number) =>
  rows.words.ballots.flatMap((_, way) =>
    ballotMarks(way, flow.box(numberX(width, way) - 6, SWATCH), y, SWATCH, SWATCH),
  );

/** Middle of a column of numbers. */
const numberX = (width: number, way: number) => width - 4 * NUMBER + NUMBER * (way + 0.5);

/** Keeps the last word of a line from the first of the next where the lines are read as one name. */
const NEXT = { text: ' ' };

function rowOf(tally: Tally, y: number, plan: TallyPlan): { mark: Mark; bottom: number } {
  const { rows, width, flow, wide, start } = plan;
  const text = wide ? start - GAP : width;
  const own = wrapAs(tally.title, text, 'name');
  const head: Mark[] = [
    textMark(
      flow,
      [
        ...joinedRuns(flow, [
          { text: flow.isolate(tally.number), role: 'strong' },
          { text: `\u2002${flow.isolate(tally.date)}`, role: 'faint' },
        ]),
        NEXT,
      ],
      { role: 'name', x: 0, y: y + 19 },
    ),
    ...own.map((line, i) =>
      textMark(flow, i < own.length - 1 ? [{ text: flow.isolate(line) }, NEXT] : line, {
        role: 'name',
        x: 0,
        y: y + 19 + TITLE.leading * (i + 1),
      }),
    ),
  ];
  const titled = y + 19 + TITLE.leading * own.length;
  const bar = wide ? y + 8 : titled + 9;
  const numbers = wide ? bar + 11 : bar + BAR + 16;
  const first = numbers + (wide ? 22 : 20);
  const notes = notesOf(tally, first, plan);
  const bottom = Math.max(titled + 10, wide ? bar + BAR + 10 : numbers + 10, notes.bottom);
  // What is said of the votes stands behind the link's ground, not in the link: its visible words are its name.
  return {
    bottom,
    mark: {
      mark: 'group',
      role: 'row',
      key: `row-${tally.id}`,
      marks: [
        ...barOf(tally, bar, plan),
        ...tally.count.flatMap((count, way): Mark[] => {
          const written = writeNumber(count, rows.words.digits);
          if (wide)
            return [textMark(flow, written, { role: 'count', x: numberX(width, way), y: numbers, anchor: 'middle' })];
          const at = (width / 4) * way;
          return [
            ...ballotMarks(way, flow.box(at, SWATCH), numbers - 10, SWATCH, SWATCH),
            textMark(flow, written, { role: 'count', x: at + SWATCH + 6, y: numbers }),
          ];
        }),
        ...notes.marks,
        rule(0, bottom, plan),
        {
          mark: 'group',
          role: 'point',
          key: tally.id,
          link: { href: tally.href, label: spoken(tally, plan) },
          marks: [{ mark: 'rect', role: 'hit', x: 0, y, width, height: bottom - y }, ...head],
        },
      ],
    },
  };
}

/** The votes side by side on the scale of all rows; the chosen state's part is outlined. */
function barOf(tally: Tally, y: number, { flow, start, vote, state }: TallyPlan): Mark[] {
  const chosen = wayOf(tally, state);
  let at = start;
  const parts = tally.count.map((count, way) => {
    const part = { way, at, width: count * vote };
    at += part.width;
    return part;
  });
  return parts
    .filter(({ width }) => width > 0)
    .flatMap(({ way, at: from, width }): Mark[] => [
      ...ballotMarks(way, flow.box(from, width), y, width, BAR),
      ...(way === chosen
        ? [
            {
              mark: 'rect',
              role: 'window',
              x: flow.box(from, width) - 2,
              y: y - 3,
              width: width + 4,
              height: BAR + 6,
            } as const,
          ]
        : []),
    ]);
}

/** Under the bar: how the chosen state voted, what was not read, what was counted later. */
function notesOf(tally: Tally, first: number, plan: TallyPlan): { marks: Mark[]; bottom: number } {
  const { rows, flow, width, start, state } = plan;
  const lines: { text: string; role: 'name' | 'note' }[] = [];
  const say = (text: string, role: 'name' | 'note') => {
    for (const line of wrapAs(text, width - start, 'name')) lines.push({ text: line, role });
  };
  if (state >= 0 && tally.ballots) say(votedOf(tally, rows, state), 'name');
  if (!tally.ballots) say(rows.words.unread, 'note');
  if (tally.single) say(tally.single, 'note');
  if (tally.later) say(tally.later, 'note');
  return {
    marks: lines.map(({ text, role }, i) => textMark(flow, text, { role, x: start, y: first + i * NOTE.leading })),
    bottom: lines.length === 0 ? 0 : first + (lines.length - 1) * NOTE.leading + 10,
  };
}

/** Index in the count of how a state voted; -1 where that is not known or no state is chosen. */
const wayOf = (tally: Tally, state: number) => (state < 0 ? -1 : LETTERS.indexOf(tally.ballots?.[state] ?? '-'));

function votedOf(tally: Tally, { words: { ballots, absent, voted }, states }: TallyRows, state: number): string {
  return voted.replace('{state}', states[state]?.name ?? '').replace('{vote}', ballots[wayOf(tally, state)] ?? absent);
}

/** A link's name starts with the words that stand there. */
function spoken(tally: Tally, { rows, state }: TallyPlan): string {
  const { ballots, unread, digits } = rows.words;
  const counts = tally.count.map((count, way) => `${ballots[way]} ${writeNumber(count, digits)}`).join(', ');
  const more = [
    tally.ballots ? (state >= 0 ? votedOf(tally, rows, state) : undefined) : unread,
    tally.single,
    tally.later?.replace(/\.$/, ''),
  ];
  return `${[`${tally.number} ${tally.date}`, tally.title, counts, ...more].filter(Boolean).join('. ')}.`;
}

const rule = (from: number, y: number, { flow, width }: TallyPlan): Mark =>
  levelLine(flow, { role: 'grid' }, from, width, y);
