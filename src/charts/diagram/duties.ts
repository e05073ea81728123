/*
 * Places what follows from an act of a court for each of those whom it concerns: a comb, its back the act, a bar for each
 * that is filled where there is a duty; with it what the law says, and what was answered.
 */
import type { Flow } from '../kit/flow.ts';
import { levelLine, uprightLine } from '../kit/lines.ts';
import type { Mark, Scene } from '../scene/marks.ts';
import { type Block, fact, forceBar, ledName, paragraph, type Room, space, stack } from './block.ts';
import { forceLegend } from './legend.ts';
import type { DutiesRows, DutyRow } from './rows.ts';

/** From this width on all of one stands side by side; from the second law and answers do. */
const WIDE = 800;
const PAIRED = 520;
const GAP = 28;
const BAR = 12;
const INDENT = 22;
const HEAD = 232;
const FOOT = 10;

type Words = DutiesRows['words'];

export function layoutDuties(rows: DutiesRows, width: number, flow: Flow): Scene {
  const { lane, start, duties, words } = rows;
  const whole: Room = { flow, x: 0, width };
  const top = stack(
    0,
    (at) => forceLegend(duties, words, lane, whole, at),
    space(8),
    (at) => ledName(whole, { ...start, key: 'link-start' }, width >= PAIRED ? 'display' : 'display small', at, 30),
    (at) => paragraph(whole, start.text, 'text', at, 18),
    space(width >= PAIRED ? 2 : 10),
    (at) => labelsOf(words, at, columnsOf(whole)),
  );
  const cuts: number[] = [];
  const teeth: number[] = [];
  let y = top.bottom;
  const marks = duties.map((duty, i): Mark => {
    if (i > 0) cuts.push(y);
    const at = y + (i > 0 ? 16 : 6);
    teeth.push(at + BAR / 2);
    const line = i > 0 ? [levelLine(flow, { role: 'grid' }, INDENT, width, y + 0.5)] : [];
    const block = dutyOf(duty, words, lane, at, whole);
    y = block.bottom + 16;
    return { mark: 'group', role: 'row', key: `duty-${duty.id}`, marks: [...line, ...block.marks] };
  });
  const height = y - 16 + FOOT;
  return {
    width,
    height,
    marks: [...top.marks, ...comb(flow, lane, top.bottom, teeth), ...marks],
    parts: { cuts, head: top.bottom, foot: height },
  };
}

/** The back of the comb, and from it to each bar. */
function comb(flow: Flow, tone: DutiesRows['lane'], from: number, teeth: readonly number[]): Mark[] {
  return [
    { ...uprightLine(flow, { role: 'end' }, 2, from, (teeth.at(-1) ?? from) + 1.2), tone },
    ...teeth.map((y): Mark => ({ ...levelLine(flow, { role: 'end' }, 2, INDENT, y), tone })),
  ];
}

/** Where the law and the answers stand, side by side, where there is room; who stands before them where there is more. */
function columnsOf({ flow, width }: Room): readonly [law: Room, answers: Room] | undefined {
  if (width < PAIRED) return undefined;
  const start = width < WIDE ? INDENT : INDENT + HEAD + GAP;
  const column = (width - start - GAP) / 2;
  return [
    { flow, x: start, width: column },
    { flow, x: start + column + GAP, width: column },
  ];
}

/** What the columns are, said once over all of them. */
function labelsOf({ law, answers }: Words, top: number, columns: ReturnType<typeof columnsOf>): Block {
  if (!columns) return { marks: [], bottom: top };
  const labels = [law, answers].map((label, i) => paragraph(columns[i] ?? columns[0], label, 'text', top, 18, 'faint'));
  return { marks: labels.flatMap(({ marks }) => marks), bottom: top + 20 };
}

const headOf = ({ id, who, href, does, force }: DutyRow, lane: DutiesRows['lane'], room: Room) => [
  (top: number): Block => ({ marks: forceBar(room, top, BAR, lane, force), bottom: top + BAR + 7 }),
  (top: number): Block => ledName(room, { key: `link-${id}`, name: who, href }, 'heading', top, 19),
  (top: number): Block => paragraph(room, does, 'display small', top, 25),
];

const answersOf = ({ answers }: DutyRow, room: Room) =>
  answers.flatMap(({ text }, i) => [space(i && 5), (top: number) => paragraph(room, text, 'text', top, 18)]);

/** Who, and the law and the answers beside or beneath. */
function dutyOf(duty: DutyRow, words: Words, lane: DutiesRows['lane'], top: number, whole: Room): Block {
  const { flow, width } = whole;
  const columns = columnsOf(whole);
  const head = stack(top, ...headOf(duty, lane, { flow, x: INDENT, width: width >= WIDE ? HEAD : width - INDENT }));
  const room: Room = { flow, x: INDENT, width: width - INDENT };
  if (!columns)
    return stack(
      head.bottom + 6,
      (at) => ({ marks: head.marks, bottom: at }),
      ...fact(room, words.law, duty.law.text),
      space(8),
      (at) => paragraph(room, words.answers, 'text', at, 18, 'faint'),
      ...answersOf(duty, room),
    );
  const [law, answers] = columns;
  const from = width >= WIDE ? top - 4 : head.bottom + 4;
  const beside = [paragraph(law, duty.law.text, 'text', from, 18), stack(from, ...answersOf(duty, answers))];
  return {
    marks: [head, ...beside].flatMap(({ marks }) => marks),
    bottom: Math.max(...[head, ...beside].map(({ bottom }) => bottom)),
  };
}
