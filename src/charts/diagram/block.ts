/* What the forms are built of: a paragraph under a height, columns of them, a bar that is filled, half filled or open. */
import type { Force } from '../../model/diagram.ts';
import type { Flow } from '../kit/flow.ts';
import { crisp, levelLine } from '../kit/lines.ts';
import { textMark, wrapAs } from '../kit/text.ts';
import type { Mark, PathMark, Tone } from '../scene/marks.ts';
import { type TextRole, textStyle } from '../scene/text-styles.ts';

/** How far a finger may miss a name, in pixels: one line of it is still 24 high. */
const REACH = 3;

/** A stretch of a drawing: its marks, and where the next may begin. */
export interface Block {
  readonly marks: readonly Mark[];
  readonly bottom: number;
}

export interface Room {
  readonly flow: Flow;
  readonly x: number;
  readonly width: number;
}

/** A text in as many lines as it needs, from a height on. @param leading from one base line to the next */
export function paragraph(
  { flow, x, width }: Room,
  text: string,
  role: TextRole,
  top: number,
  leading: number,
  run?: string,
): Block {
  const first = top + Math.round(leading / 2 + textStyle(role).size / 3);
  const lines = wrapAs(text, width, role, run);
  const words = (line: string) => (run === undefined ? line : [{ text: flow.isolate(line), role: run }]);
  return {
    marks: lines.map((line, i) => textMark(flow, words(line), { role, x, y: first + i * leading })),
    bottom: top + lines.length * leading,
  };
}

/** A name as a way to its page, where it has one. @param key names it among the marks of the drawing */
export function ledName(
  room: Room,
  { key, name, href }: { readonly key: string; readonly name: string; readonly href?: string | undefined },
  role: TextRole,
  top: number,
  leading: number,
): Block {
  const { marks, bottom } = paragraph(room, name, role, top, leading);
  if (href === undefined) return { marks, bottom };
  const { flow, x, width } = room;
  const around = { x: flow.box(x, width), width, y: top - REACH, height: bottom - top + 2 * REACH };
  const hit: Mark = { mark: 'rect', role: 'hit', ...around };
  // The link bears the name whole, and its lines are not heard again. Each but the last ends in the space at which it was
  // broken: programs that hold a name against what is seen, for those who speak to the page, run the lines together.
  const seen = marks.map((mark, i): Mark => {
    if (mark.mark !== 'text') return mark;
    const broken = i < marks.length - 1;
    return { ...mark, silent: true, runs: broken ? [...mark.runs, { text: ' ' }] : mark.runs };
  });
  return {
    marks: [{ mark: 'group', role: 'event', key, link: { href, label: name }, marks: [hit, ...seen] }],
    bottom,
  };
}

/** Blocks under one another, each told where it begins. */
export function stack(top: number, ...blocks: readonly ((top: number) => Block)[]): Block {
  return blocks.reduce<Block>(
    ({ marks, bottom }, place) => {
      const next = place(bottom);
      return { marks: [...marks, ...next.marks], bottom: next.bottom };
    },
    { marks: [], bottom: top },
  );
}

/** Blocks beside one another, each told its place. */
export function beside(
  count: number,
  gap: number,
  { flow, x, width }: Room,
  place: (room: Room, i: number) => Block,
): Block {
  const room = (width - gap * (count - 1)) / count;
  const blocks = Array.from({ length: count }, (_, i) => place({ flow, x: x + i * (room + gap), width: room }, i));
  return {
    marks: blocks.flatMap(({ marks }) => marks),
    bottom: Math.max(...blocks.map(({ bottom }) => bottom)),
  };
}

/** A label and what it stands over, as the forms set them. */
export const fact = (room: Room, label: string, text: string) => [
  (top: number) => paragraph(room, label, 'text', top, 18, 'faint'),
  (top: number) => paragraph(room, text, 'text', top, 18),
];

/** Empty room. */
export const space =
  (height: number) =>
  (top: number): Block => ({ marks: [], bottom: top + height });

/** A box that is filled, or open, so that no difference is told by tone alone. */
export function bar(
  { flow, x, width }: Room,
  y: number,
  height: number,
  { tone, filled }: { readonly tone: Tone; readonly filled: boolean },
): PathMark {
  // The line of an open bar lies within it.
  const inset = filled ? 0 : 0.8;
  const left = flow.box(x, width) + inset;
  return {
    mark: 'path',
    role: filled ? 'mark' : 'mark open',
    tone,
    d: [['M', left, y + inset], ['h', width - 2 * inset], ['v', height - 2 * inset], ['h', 2 * inset - width], ['Z']],
  };
}

/** How somebody is bound, as a bar: filled, half filled, open, or a line alone. */
export function forceBar(room: Room, y: number, height: number, tone: Tone, force: Force): Mark[] {
  const { flow, x, width } = room;
  switch (force) {
    case 'must':
      return [bar(room, y, height, { tone, filled: true })];
    case 'disputed':
      return [
        bar(room, y, height, { tone, filled: false }),
        bar({ flow, x, width: width / 2 }, y, height, { tone, filled: true }),
      ];
    case 'may':
      return [bar(room, y, height, { tone, filled: false })];
    case 'none':
      return [levelLine(flow, { role: 'axis' }, x, x + width, crisp(y + height / 2))];
  }
}
