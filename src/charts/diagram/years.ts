/*
 * Places years as a line that runs down. A point takes the height that its words need, so time is drawn closer where
 * little is told: a short line at the first day of every year says how close. What lasted is a bar beside the line. Those
 * killed on either side stand beside one another, in the same type on the same lines.
 */
import { textMark } from '../kit/text.ts';
import type { Flow } from '../kit/flow.ts';
import { crisp, leaderLine, levelLine } from '../kit/lines.ts';
import type { Mark, Scene } from '../scene/marks.ts';
import { laneShape } from '../scene/shapes.ts';
import { type Block, beside, ledName, paragraph, type Room, space, stack } from './block.ts';
import { legend } from './legend.ts';
import type { KilledRow, YearRow, YearsRows } from './rows.ts';

/** From this width on those killed stand beside what happened; from the second decades have their names. */
const WIDE = 800;
const NAMED = 520;
const GAP = 28;
const FOOT = 10;
/** Of the line: its place, that of decades' names before it, half a mark, half the line of a year. */
const AXIS = 8;
const DECADES = 36;
const HALF = 4;
const TICK = 4;
/** Room of a bar of what lasted, with what is free beside it. */
const LANE = 8;
const BAR = 5;
/** No year is drawn in less. */
const YEAR_AT_LEAST = 4;
const DAYS_OF_YEAR = 365.25;
/** From the top of a point to the middle of its mark. */
const MIDDLE = 10;

export function layoutYears({ steps, ticks, words }: YearsRows, width: number, flow: Flow): Scene {
  const whole: Room = { flow, x: 0, width };
  const axis = AXIS + (width >= NAMED ? DECADES : 0);
  const lanes = lanesOf(steps);
  const start = axis + HALF + 4 + LANE * Math.max(...lanes.map((lane) => lane + 1)) + 6;
  const signs = legendOf(words, whole);
  const top = signs.bottom + 12;
  const cuts: number[] = [];
  const middles: number[] = [];
  let y = top;
  const marks = steps.map((step, i): Mark => {
    if (i > 0) cuts.push(y - 8);
    middles.push(y + MIDDLE);
    const block = pointOf(step, y, { flow, x: start, width: width - start });
    const mark: Mark = {
      mark: 'path',
      role: 'mark halo',
      tone: 'war',
      d: laneShape('war', flow.x(axis), y + MIDDLE, 14),
    };
    const next = steps[i + 1];
    const years = next ? (next.from - step.from) / DAYS_OF_YEAR : 0;
    y = Math.max(block.bottom + 18, y + years * YEAR_AT_LEAST);
    return { mark: 'group', role: 'row', key: `year-${step.id}`, marks: [mark, ...block.marks] };
  });
  const heightAt = scaleOf(steps, middles);
  const height = y - 18 + FOOT;
  const named = ticks.flatMap(({ day, label }) => (label === undefined ? [] : [heightAt(day)]));
  // The name of a decade stands beside the line, wherever words of points end.
  const crosses = (cut: number) => named.some((at) => Math.abs(at - cut) < 14);
  return {
    width,
    height,
    marks: [
      ...signs.marks,
      leaderLine(flow, { role: 'axis' }, axis, middles[0] ?? top, middles.at(-1) ?? top),
      ...ticks.flatMap(({ day, label }) => yearMark(flow, axis, heightAt(day), width >= NAMED ? label : undefined)),
      ...steps.flatMap(({ from, to }, i) =>
        to === undefined ? [] : [lasted(flow, axis + HALF + 4 + LANE * (lanes[i] ?? 0), heightAt(from), heightAt(to))],
      ),
      ...marks,
    ],
    parts: { cuts: cuts.filter((cut) => !crosses(cut)), head: signs.bottom, foot: height },
  };
}

/** From time to height: even between two points, and nothing beyond the last. */
function scaleOf(steps: readonly YearRow[], middles: readonly number[]): (day: number) => number {
  return (day) => {
    const i = steps.findIndex(({ from }) => from > day);
    const [before, after] = [steps[i - 1], steps[i]];
    if (!before || !after) return (i < 0 ? middles.at(-1) : middles[0]) ?? 0;
    const [from, to] = [middles[i - 1] ?? 0, middles[i] ?? 0];
    return from + ((day - before.from) / (after.from - before.from)) * (to - from);
  };
}

/** Beside which other bars each bar stands, so that none lies over another. */
function lanesOf(steps: readonly YearRow[]): readonly number[] {
  const ends: number[] = [];
  return steps.map(({ from, to }) => {
    if (to === undefined) return 0;
    const free = ends.findIndex((end) => end < from);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = to;
    return lane;
  });
}

const tickAt = (flow: Flow, axis: number, y: number): Mark =>
  levelLine(flow, { role: 'axis' }, axis - TICK, axis, crisp(y));

function yearMark(flow: Flow, axis: number, y: number, label: string | undefined): Mark[] {
  if (label === undefined) return [tickAt(flow, axis, y)];
  return [tickAt(flow, axis, y), textMark(flow, [{ text: label, role: 'faint' }], { role: 'text', x: 0, y: y + 4.5 })];
}

function lasted(flow: Flow, x: number, from: number, to: number): Mark {
  return { mark: 'rect', role: 'span', tone: 'war', x: flow.box(x, BAR), y: from, width: BAR, height: to - from };
}

function legendOf(words: YearsRows['words'], room: Room): Block {
  const { flow } = room;
  return legend(
    [
      {
        width: 2 * HALF,
        words: words.began,
        draw: (x, y) => [
          { mark: 'path', role: 'mark halo', tone: 'war', d: laneShape('war', flow.x(x + HALF), y, 14) },
        ],
      },
      { width: BAR, words: words.lasted, draw: (x, y) => [lasted(flow, x, y - 8, y + 8)] },
      { width: 2 * TICK, words: words.year, draw: (x, y) => [tickAt(flow, x + TICK, y)] },
    ],
    room,
  );
}

/** What happened, and those killed beside it or beneath. */
function pointOf(step: YearRow, top: number, room: Room): Block {
  const { flow, x, width } = room;
  const isWide = width >= WIDE - 80;
  const words: Room = isWide ? { flow, x, width: (width - GAP) / 2 } : room;
  const told = stack(
    top,
    (at) => paragraph(words, step.when, 'text', at, 18, 'faint'),
    (at) => nameOf(step, at, words),
    (at) => paragraph(words, step.says.text, 'text', at, 18),
  );
  if (step.killed.length === 0) return told;
  const beside: Room = isWide ? { flow, x: x + words.width + GAP, width: words.width } : room;
  const killed = killedOf(step.killed, isWide ? top : told.bottom + 6, beside);
  return { marks: [...told.marks, ...killed.marks], bottom: Math.max(told.bottom, killed.bottom) };
}

/** The name leads to the entry. */
const nameOf = ({ id, name, href }: YearRow, top: number, room: Room): Block =>
  ledName(room, { key: `link-${id}`, name, href }, 'heading', top, 20);

/** One side beside the other: names, numbers and who counts on lines that both share. */
function killedOf(sides: readonly KilledRow[], top: number, room: Room): Block {
  const most = Math.max(...sides.map(({ counts }) => counts.length));
  const both = (place: (side: KilledRow, column: Room, at: number) => Block) => (at: number) =>
    beside(sides.length, GAP / 2, room, (column, i) => {
      const side = sides[i];
      return side ? place(side, column, at) : { marks: [], bottom: at };
    });
  const nothing = (bottom: number): Block => ({ marks: [], bottom });
  return stack(
    top,
    both(({ of }, column, at) => paragraph(column, of, 'text', at, 18, 'faint')),
    ...Array.from({ length: most }, (_, k) => [
      space(k && 6),
      both(({ counts }, column, at) => {
        const count = counts[k];
        return count ? paragraph(column, count.number, 'display small', at, 24) : nothing(at);
      }),
      both(({ counts }, column, at) => {
        const count = counts[k];
        return count ? paragraph(column, count.text, 'text', at, 18) : nothing(at);
      }),
    ]).flat(),
  );
}
