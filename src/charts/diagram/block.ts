/* What both forms are built of: a paragraph under a height, and a bar, filled or open. */
import type { Flow } from '../kit/flow.ts';
import { textMark, wrapAs } from '../kit/text.ts';
import type { Mark, PathMark, Tone } from '../scene/marks.ts';
import { type TextRole, textStyle } from '../scene/text-styles.ts';

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
export function paragraph({ flow, x, width }: Room, text: string, role: TextRole, top: number, leading: number): Block {
  const first = top + Math.round(leading / 2 + textStyle(role).size / 3);
  const lines = wrapAs(text, width, role);
  return {
    marks: lines.map((line, i) => textMark(flow, line, { role, x, y: first + i * leading })),
    bottom: top + lines.length * leading,
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
    role: filled ? 'm' : 'm open',
    tone,
    d: [['M', left, y + inset], ['h', width - 2 * inset], ['v', height - 2 * inset], ['h', 2 * inset - width], ['Z']],
  };
}
