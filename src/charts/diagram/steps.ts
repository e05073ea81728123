/*
 * Places procedures and the cases that go through them: the stages as columns and each case as a line across them, where
 * there is room; else each case as a line downwards. The line is heavy as far as the case has come and thin beyond.
 */
import type { Flow } from '../kit/flow.ts';
import { levelLine } from '../kit/lines.ts';
import type { Mark, Scene } from '../scene/marks.ts';
import { type Block, beside, paragraph, type Room, space, stack } from './block.ts';
import { legend } from './legend.ts';
import type { CaseRow, ProcedureRow, StepsRows, StopRow } from './rows.ts';
import { RING, stopMarks, trackAcross, trackDown } from './track.ts';

/** From this width on a case is a line across; from the second two cases stand side by side. */
const ACROSS = 800;
const PAIRED = 560;
const GAP = 20;
const PAIR_GAP = 36;
const FOOT = 10;
/** From the start edge of a column to the middle of its mark, and to the words beside a line downwards. */
const MIDDLE = RING;
const INDENT = 34;

export function layoutSteps({ procedures, words }: StepsRows, width: number, flow: Flow): Scene {
  const whole: Room = { flow, x: 0, width };
  const signs = legendOf(procedures, words, whole);
  const cuts: number[] = [];
  let y = signs.bottom + 6;
  const marks = procedures.flatMap((procedure): Mark[] => {
    const block = width >= ACROSS ? across(procedure, y, whole) : down(procedure, y, whole);
    y = block.bottom + 26;
    cuts.push(...block.cuts, block.bottom + 13);
    return [...block.marks];
  });
  const height = y - 26 + FOOT;
  return {
    width,
    height,
    marks: [...signs.marks, ...marks],
    parts: { cuts: cuts.slice(0, -1), head: signs.bottom, foot: height },
  };
}

/** The signs of the picture, in the shape of its first procedure; of ends only where a case has one. */
function legendOf(procedures: readonly ProcedureRow[], words: StepsRows['words'], room: Room): Block {
  const lane = procedures[0]?.lane ?? 'icj';
  const states = procedures.flatMap(({ cases }) => cases.flatMap(({ stops }) => stops.map(({ state }) => state)));
  const samples = (['done', 'here', 'ended', 'open'] as const)
    .filter((state) => states.includes(state))
    .map((state) => ({
      width: 2 * RING,
      words: words[state],
      draw: (x: number, y: number) => stopMarks(room.flow, lane, state, x + RING, y, 'across'),
    }));
  return legend(samples, room, 0, 2 * RING + 2);
}

interface Body extends Block {
  readonly cuts: readonly number[];
}

const rule = ({ flow, x, width }: Room, y: number): Mark => levelLine(flow, { role: 'line' }, x, x + width, y);

function across({ id, lane, name, stages, cases }: ProcedureRow, top: number, whole: Room): Body {
  const { flow } = whole;
  const head = stack(
    top,
    (at) => ({ marks: [rule(whole, at)], bottom: at + 8 }),
    (at) => paragraph(whole, name, 'heading', at, 20),
    space(6),
    (at) =>
      beside(stages.length, GAP, whole, (room, i) => paragraph(room, stages[i]?.name ?? '', 'text', at, 17, 'faint')),
    space(4),
  );
  const column = (whole.width - GAP * (stages.length - 1)) / stages.length;
  const roomOf = (stage: number): Room => ({ flow, x: stage * (column + GAP), width: column });
  const cuts: number[] = [];
  let y = head.bottom;
  const rows = cases.map((each): Mark => {
    cuts.push(y);
    const line = levelLine(flow, { role: 'grid' }, 0, whole.width, y + 0.5);
    const block = caseAcross(each, stages, lane, y + 10, whole, roomOf);
    y = block.bottom + 14;
    return { mark: 'group', role: 'row', key: `case-${id}-${each.id}`, marks: [line, ...block.marks] };
  });
  return { marks: [...head.marks, ...rows], bottom: y - 14, cuts: cuts.slice(1) };
}

function caseAcross(
  { id, name, stands, stops }: CaseRow,
  stages: ProcedureRow['stages'],
  lane: ProcedureRow['lane'],
  top: number,
  whole: Room,
  roomOf: (stage: number) => Room,
): Block {
  const { flow } = whole;
  const titled = stack(
    top,
    (at) => paragraph(whole, name, 'display small', at, 26),
    (at) => paragraph(whole, stands.text, 'text', at, 18),
    space(8),
  );
  const flags = stops.map(({ stage, flag }) =>
    flag ? paragraph(roomOf(stage), flag, 'checked-day now', titled.bottom, 17) : { marks: [], bottom: titled.bottom },
  );
  const y = Math.max(...flags.map(({ bottom }) => bottom)) + RING + 2;
  // A flag stands right over its mark, however many lines another has.
  const lowered = flags.map(({ marks, bottom }) =>
    marks.map((mark) => (mark.mark === 'text' ? { ...mark, y: mark.y + y - RING - 2 - bottom } : mark)),
  );
  const middle = (stage: number) => roomOf(stage).x + MIDDLE;
  const days = stops.map(({ stage, day }) => {
    const top = y + RING + 2;
    return day ? paragraph(roomOf(stage), day, 'text', top, 18, 'faint') : { marks: [], bottom: top };
  });
  const signs = stops.flatMap((stop, i) => {
    const { stage, state } = stop;
    const marks = [...stopMarks(flow, lane, state, middle(stage), y, 'across'), ...(days[i]?.marks ?? [])];
    return led(stop, { id, name }, stages, { marks, bottom: days[i]?.bottom ?? y }, y - RING, roomOf(stage));
  });
  const texts = stops.map(({ stage, says }, i) => {
    const top = days[i]?.bottom ?? y;
    return says ? paragraph(roomOf(stage), says.text, 'text', top, 18) : { marks: [], bottom: top };
  });
  return {
    marks: [
      ...titled.marks,
      ...trackAcross(flow, lane, stops, middle, y),
      ...signs,
      ...lowered.flat(),
      ...texts.flatMap(({ marks }) => marks),
    ],
    bottom: Math.max(...texts.map(({ bottom }) => bottom)),
  };
}

/** The mark of a stage with its day, as a way to the entry where it has one. */
function led(
  { stage, day, href }: StopRow,
  { id, name }: Pick<CaseRow, 'id' | 'name'>,
  stages: ProcedureRow['stages'],
  { marks, bottom }: Block,
  top: number,
  { flow, x, width }: Room,
): Mark[] {
  if (href === undefined) return [...marks];
  const label = [name, stages[stage]?.name, day].filter((word) => word !== undefined).join(', ');
  const hit: Mark = { mark: 'rect', role: 'hit', x: flow.box(x, width), y: top, width, height: bottom - top };
  return [{ mark: 'group', role: 'event', key: `stop-${id}-${stage}`, link: { href, label }, marks: [hit, ...marks] }];
}

function down({ id, lane, name, stages, cases }: ProcedureRow, top: number, whole: Room): Body {
  const head = stack(
    top,
    (at) => ({ marks: [rule(whole, at)], bottom: at + 8 }),
    (at) => paragraph(whole, name, 'heading', at, 20),
    space(6),
  );
  const columns = whole.width >= PAIRED ? Math.min(2, cases.length) : 1;
  const cuts: number[] = [];
  let y = head.bottom;
  const marks: Mark[] = [];
  for (let from = 0; from < cases.length; from += columns) {
    if (from > 0) cuts.push(y);
    const pair = cases.slice(from, from + columns);
    const rows = beside(columns, PAIR_GAP, whole, (room, i) => {
      const each = pair[i];
      if (!each) return { marks: [], bottom: y };
      const line = levelLine(room.flow, { role: 'grid' }, room.x, room.x + room.width, y + 0.5);
      const block = caseDown(each, stages, lane, y + 10, room);
      const row: Mark = { mark: 'group', role: 'row', key: `case-${id}-${each.id}`, marks: [line, ...block.marks] };
      return { marks: [row], bottom: block.bottom };
    });
    marks.push(...rows.marks);
    y = rows.bottom + 18;
  }
  return { marks: [...head.marks, ...marks], bottom: y - 18, cuts };
}

function caseDown(
  { id, name, stands, stops }: CaseRow,
  stages: ProcedureRow['stages'],
  lane: ProcedureRow['lane'],
  top: number,
  room: Room,
): Block {
  const { flow, x } = room;
  const titled = stack(
    top,
    (at) => paragraph(room, name, 'display small', at, 26),
    (at) => paragraph(room, stands.text, 'text', at, 18),
    space(10),
  );
  const words: Room = { flow, x: x + INDENT, width: room.width - INDENT };
  let y = titled.bottom;
  const middles: number[] = [];
  const texts = stops.flatMap((stop) => {
    const { stage, state, flag, day, says } = stop;
    // The mark stands beside the first line of what happened there.
    const middle = y + 10;
    middles.push(middle);
    const sign = (at: number): Block => {
      const named = stack(
        at,
        (top) => (flag ? paragraph(words, flag, 'checked-day now', top, 18) : { marks: [], bottom: top }),
        (top) => paragraph(words, stages[stage]?.name ?? '', 'strong-name', top, 18),
        (top) => (day ? paragraph(words, day, 'text', top, 18, 'faint') : { marks: [], bottom: top }),
      );
      const marks = [...stopMarks(flow, lane, state, x + MIDDLE, middle, 'down'), ...named.marks];
      const bottom = Math.max(named.bottom, middle + RING);
      return { marks: led(stop, { id, name }, stages, { marks, bottom }, middle - RING, room), bottom: named.bottom };
    };
    const block = stack(y, sign, (at) =>
      says ? paragraph(words, says.text, 'text', at, 18) : { marks: [], bottom: at },
    );
    // Marks never touch, however few words stand beside them.
    y = Math.max(block.bottom + 10, y + 2 * RING + 4);
    return block.marks;
  });
  return {
    marks: [...titled.marks, ...trackDown(flow, lane, stops, x + MIDDLE, middles), ...texts],
    bottom: y - 10,
  };
}
