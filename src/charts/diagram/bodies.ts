/*
 * Places courts and other bodies side by side, what leads from each to the next as arrows between them, and beneath who
 * chooses them, whom their words bind, what they may do and what they did; or under one another where there is less room.
 */
import type { Flow } from '../kit/flow.ts';
import { levelLine } from '../kit/lines.ts';
import { textMark, wrapAs } from '../kit/text.ts';
import type { Mark, PathStep, Scene } from '../scene/marks.ts';
import { type Block, beside, fact, forceBar, ledName, paragraph, type Room, space, stack } from './block.ts';
import { forceLegend } from './legend.ts';
import type { BodiesRows, BodyRow } from './rows.ts';

/** From this width on bodies stand side by side; from the second what is said of one does. */
const SIDE = 800;
const PAIRED = 520;
const GAP = 18;
const BAR = 12;
const HEAD = 7;
const INDENT = 22;
const FOOT = 10;
const FACTS = ['chosen', 'binds', 'can', 'did'] as const;

type Words = BodiesRows['words'];

export function layoutBodies(rows: BodiesRows, width: number, flow: Flow): Scene {
  const whole: Room = { flow, x: 0, width };
  const legend = forceLegend(rows.bodies, rows.words, 'ink', whole);
  const body = width >= SIDE ? sideBySide(rows, legend.bottom + 8, whole) : downwards(rows, legend.bottom + 8, whole);
  const height = body.bottom + FOOT;
  return {
    width,
    height,
    marks: [...legend.marks, ...body.marks],
    parts: { cuts: body.cuts, head: legend.bottom + 2, foot: height },
  };
}

interface Body extends Block {
  readonly cuts: readonly number[];
}

const headOf = ({ id, name, href, task, lane, force }: BodyRow, room: Room) => [
  (top: number): Block => ({ marks: forceBar(room, top, BAR, lane, force), bottom: top + BAR + 7 }),
  (top: number): Block => paragraph(room, task, 'display small', top, 25),
  (top: number): Block => ledName(room, { key: `link-${id}`, name, href }, 'heading', top, 18),
];

/** Each kind of fact on a level of its own, so that bodies can be compared along it. */
function sideBySide({ bodies, words }: BodiesRows, top: number, whole: Room): Body {
  const each = (place: (body: BodyRow, room: Room) => Block) =>
    beside(bodies.length, GAP, whole, (room, i) => {
      const body = bodies[i];
      return body ? place(body, room) : { marks: [], bottom: 0 };
    });
  const heads = each((body, room) => stack(top, ...headOf(body, room)));
  const links = linksAcross(bodies, heads.bottom + 14, whole);
  let y = links.bottom + 8;
  const lines: Mark[] = [];
  const facts = FACTS.map((what) => {
    lines.push(levelLine(whole.flow, { role: 'grid' }, 0, whole.width, y + 0.5));
    const label = paragraph(whole, words[what], 'text', y + 7, 18, 'faint');
    lines.push(...label.marks);
    const level = each((body, room) => paragraph(room, body[what].text, 'text', label.bottom, 18));
    y = level.bottom + 10;
    return level;
  });
  const marks = [heads, ...facts].flatMap((level) => level.marks);
  return { marks: [...grouped(bodies, whole, marks), ...links.marks, ...lines], bottom: y - 10, cuts: [] };
}

/** Marks of each body in a group of its own, by the column that they stand in. */
function grouped(bodies: readonly BodyRow[], { flow, width }: Room, marks: readonly Mark[]): Mark[] {
  const column = (width + GAP) / bodies.length;
  const startOf = (mark: Mark): number => {
    if (mark.mark === 'text' || mark.mark === 'rect') return mark.x;
    // A name that leads somewhere stands where its field for a finger does.
    if (mark.mark === 'group') return mark.marks[0] ? startOf(mark.marks[0]) : 0;
    const first = mark.mark === 'path' ? mark.d[0] : undefined;
    return first?.[1] ?? 0;
  };
  return bodies.map(({ id }, i): Mark => {
    const [from, to] = [flow.x(i * column), flow.x((i + 1) * column - GAP)];
    const [left, right] = [Math.min(from, to) - 1, Math.max(from, to) + 1];
    return {
      mark: 'group',
      role: 'row',
      key: `body-${id}`,
      marks: marks.filter((mark) => startOf(mark) >= left && startOf(mark) <= right),
    };
  });
}

function linksAcross(bodies: readonly BodyRow[], y: number, { flow, width }: Room): Block {
  const column = (width + GAP) / bodies.length;
  const middle = (i: number) => i * column + (column - GAP) / 2;
  let bottom = y;
  const marks = bodies.flatMap(({ next }, i): Mark[] => {
    if (!next) return [];
    const [from, to] = [middle(i) + 8, middle(i + 1) - 8];
    const lines = wrapAs(next.text, to - from, 'text');
    bottom = Math.max(bottom, y + 6 + lines.length * 17);
    return [
      arrow(flow, next.back ? to : from, next.back ? from : to, y),
      ...lines.map((line, k) =>
        textMark(flow, line, { role: 'text', anchor: 'middle', x: (from + to) / 2, y: y + 19 + k * 17 }),
      ),
    ];
  });
  return { marks, bottom };
}

/** A level line with a head at its end. */
function arrow(flow: Flow, from: number, to: number, y: number): Mark {
  const back = Math.sign(from - to) * HEAD;
  const d: PathStep[] = [
    ['M', flow.x(from), y],
    ['H', flow.x(to)],
    ['M', flow.x(to + back), y - HEAD / 1.6],
    ['L', flow.x(to), y],
    ['L', flow.x(to + back), y + HEAD / 1.6],
  ];
  return { mark: 'path', role: 'connector', d };
}

function downwards({ bodies, words }: BodiesRows, top: number, whole: Room): Body {
  const cuts: number[] = [];
  let y = top;
  const marks = bodies.map((body, i): Mark => {
    if (i > 0) cuts.push(y);
    const head = stack(y, ...headOf(body, whole), space(6));
    const facts =
      whole.width >= PAIRED ? paired(body, words, head.bottom, whole) : listed(body, words, head.bottom, whole);
    const link = linkDown(body, facts.bottom + 10, whole);
    y = link.bottom + 8;
    return {
      mark: 'group',
      role: 'row',
      key: `body-${body.id}`,
      marks: [...head.marks, ...facts.marks, ...link.marks],
    };
  });
  return { marks, bottom: y - 8, cuts };
}

const listed = (body: BodyRow, words: Words, top: number, whole: Room): Block =>
  stack(top, ...FACTS.flatMap((what, i) => [space(i && 8), ...fact(whole, words[what], body[what].text)]));

const paired = (body: BodyRow, words: Words, top: number, whole: Room): Block => {
  const two = (from: number, at: number) =>
    beside(2, 28, whole, (room, i) => {
      const what = FACTS[from + i] ?? 'did';
      return stack(at, ...fact(room, words[what], body[what].text));
    });
  return stack(
    top,
    (at) => two(0, at),
    space(8),
    (at) => two(2, at),
  );
};

/** The arrow to the body beneath, or from it, with its words beside. */
function linkDown({ next }: BodyRow, top: number, { flow, width }: Room): Block {
  if (!next) return { marks: [], bottom: top - 10 };
  const words = paragraph({ flow, x: INDENT, width: width - INDENT }, next.text, 'text', top + 4, 18);
  const bottom = Math.max(words.bottom + 4, top + 30);
  const [tail, head] = next.back ? [bottom, top] : [top, bottom];
  const back = Math.sign(tail - head) * HEAD;
  const x = flow.x(6);
  const d: PathStep[] = [
    ['M', x, tail],
    ['V', head],
    ['M', x - HEAD / 1.6, head + back],
    ['L', x, head],
    ['L', x + HEAD / 1.6, head + back],
  ];
  return { marks: [{ mark: 'path', role: 'connector', d }, ...words.marks], bottom };
}
