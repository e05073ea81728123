/*
 * Places a ladder: steps side by side that rise, where there is room; else under one another, from the lowest, with a bar
 * that is as long as the step is high.
 */
import type { Flow } from '../kit/flow.ts';
import { levelLine } from '../kit/lines.ts';
import type { Mark, Scene } from '../scene/marks.ts';
import { type Block, bar, ledName, paragraph, type Room, space, stack } from './block.ts';
import { legend } from './legend.ts';
import type { LadderRows, StepRow } from './rows.ts';

/** From this width on steps stand side by side; from the second what is said of a step does. */
const STAIRS = 800;
const WIDE = 520;
const GAP = 20;
const RISE = 44;
const BAR = 10;
const SWATCH = 16;
/** Under the longest step. */
const FOOT = 12;

type Words = LadderRows['words'];

export function layoutLadder(rows: LadderRows, width: number, flow: Flow): Scene {
  const signs = legendOf(rows, width, flow);
  const top = signs.bottom + 12;
  const most = Math.max(1, ...rows.steps.map(({ level }) => level));
  const body = width >= STAIRS ? stairs(rows, most, top, width, flow) : rungs(rows, most, top, width, flow);
  return {
    width,
    height: body.bottom + FOOT,
    marks: [...signs.marks, ...body.marks],
    parts: { cuts: body.cuts, head: top - 6, foot: body.bottom + FOOT },
  };
}

function legendOf({ words }: LadderRows, width: number, flow: Flow): Block {
  const sample = (filled: boolean) => ({
    width: SWATCH,
    words: filled ? words.reached : words.open,
    draw: (x: number, y: number) => [bar({ flow, x, width: SWATCH }, y - BAR / 2, BAR, { tone: 'ink', filled })],
  });
  return legend([sample(true), sample(false)], { flow, x: 0, width });
}

interface Body extends Block {
  readonly cuts: readonly number[];
}

/** The first step to the start and lowest, each next one higher by its level. */
function stairs({ steps, words }: LadderRows, most: number, top: number, width: number, flow: Flow): Body {
  const room = (width - GAP * (steps.length - 1)) / steps.length;
  const columns = steps.map((step, i): Block & { mark: Mark } => {
    const place: Room = { flow, x: i * (room + GAP), width: room };
    const y = top + (most - step.level) * RISE;
    const block = stack(
      y,
      (at) => ({ marks: [bar(place, at, BAR, lookOf(step))], bottom: at + BAR + 8 }),
      ...headOf(place, step),
      ...factsOf(step, words).flatMap(([label, text]) => [space(10), ...factOf(place, label, text)]),
    );
    return { ...block, mark: { mark: 'group', role: 'row', key: `row-${step.id}`, marks: block.marks } };
  });
  return {
    marks: columns.map(({ mark }) => mark),
    bottom: Math.max(top, ...columns.map(({ bottom }) => bottom)),
    cuts: [],
  };
}

function rungs({ steps, words }: LadderRows, most: number, top: number, width: number, flow: Flow): Body {
  const whole: Room = { flow, x: 0, width };
  let y = top;
  const cuts: number[] = [];
  const marks = steps.map((step, i): Mark => {
    const head = stack(
      y,
      space(i === 0 ? 0 : 14),
      (at) => ({
        marks: [bar({ flow, x: 0, width: (width * step.level) / most }, at, BAR, lookOf(step))],
        bottom: at + BAR + 8,
      }),
      ...headOf(whole, step),
      space(8),
    );
    const facts =
      width >= WIDE ? beside(step, words, head.bottom, width, flow) : beneath(step, words, head.bottom, whole);
    y = facts.bottom + 14;
    cuts.push(y);
    const line = i < steps.length - 1 ? [levelLine(flow, { role: 'grid' }, 0, width, y)] : [];
    return { mark: 'group', role: 'row', key: `row-${step.id}`, marks: [...head.marks, ...facts.marks, ...line] };
  });
  return { marks, bottom: y, cuts: cuts.slice(0, -1) };
}

/** What is said of a step in columns of one height. */
function beside(step: StepRow, words: Words, top: number, width: number, flow: Flow): Block {
  const facts = factsOf(step, words);
  const room = (width - GAP * (facts.length - 1)) / facts.length;
  const blocks = facts.map(([label, text], i) =>
    stack(top, ...factOf({ flow, x: i * (room + GAP), width: room }, label, text)),
  );
  return {
    marks: blocks.flatMap(({ marks }) => marks),
    bottom: Math.max(...blocks.map(({ bottom }) => bottom)),
  };
}

const beneath = (step: StepRow, words: Words, top: number, whole: Room): Block =>
  stack(top, ...factsOf(step, words).flatMap(([label, text], i) => [space(i && 8), ...factOf(whole, label, text)]));

const lookOf = ({ court, reached }: StepRow) => ({ tone: court, filled: reached });

const headOf = (room: Room, { id, name, href, place }: StepRow) => [
  (top: number) => ledName(room, { key: `link-${id}`, name, href }, 'heading', top, 18),
  (top: number) => paragraph(room, place, 'text', top, 17, 'faint'),
];

const factsOf = ({ who, allows, silent }: StepRow, words: Words): [label: string, text: string][] => [
  [words.who, who.text],
  [words.allows, allows.text],
  [words.silent, silent.text],
];

const factOf = (room: Room, label: string, text: string) => [
  (top: number) => paragraph(room, label, 'strong-name', top, 18),
  (top: number) => paragraph(room, text, 'text', top, 18),
];
