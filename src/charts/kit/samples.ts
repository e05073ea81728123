/* A legend: signs with their words side by side, in as many lines as they need; words wider than the frame go on below. */
import type { Mark } from '../scene/marks.ts';
import type { TextRole } from '../scene/text-styles.ts';
import type { Flow } from './flow.ts';
import { textMark, widthAs, wrapAs } from './text.ts';

/** A sign with what it means. */
export interface Sample {
  /** Width of the sign, in pixels. */
  readonly width: number;
  readonly words: string;
  /** @param x its start edge @param y its middle */
  readonly draw: (x: number, y: number) => readonly Mark[];
}

export interface SamplesPlan {
  readonly flow: Flow;
  readonly role: TextRole;
  /** Width in which they stand. */
  readonly width: number;
  /** Middle of the first line, and from one line to the next. */
  readonly y: number;
  readonly leading: number;
  /** From a sign to its words, from the words to the next sign, and from the middle of a line to its base. */
  readonly gap: number;
  readonly apart: number;
  readonly base: number;
}

/** The marks, and the middle of the last line. */
export function drawSamples(
  samples: readonly Sample[],
  { flow, role, width, y: top, leading, gap, apart, base }: SamplesPlan,
): { readonly marks: Mark[]; readonly y: number } {
  let [x, y] = [0, top];
  const marks = samples.flatMap(({ width: sign, words, draw }): Mark[] => {
    const needs = sign + gap + widthAs(words, role);
    if (x > 0 && x + needs > width) [x, y] = [0, y + leading];
    const start = x;
    x += needs + apart;
    const signed = draw(start, y);
    const [first = words, ...further] = needs > width ? wrapAs(words, width - sign - gap, role) : [words];
    const at = start + sign + gap;
    return [
      ...signed,
      textMark(flow, first, { role, x: at, y: y + base }),
      ...further.map((line) => {
        y += leading;
        return textMark(flow, line, { role, x: at, y: y + base });
      }),
    ];
  });
  return { marks, y };
}
