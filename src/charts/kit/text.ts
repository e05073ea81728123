/* Texts of a picture: the one place that makes their marks, and how wide they will be. */
import { sum } from 'd3';
import type { TextMark, TextRun } from '../scene/marks.ts';
import { runStyle, type TextRole, type TextStyle, textStyle } from '../scene/text-styles.ts';
import type { Flow } from './flow.ts';
import type { MeasuredFace } from './glyph-widths.ts';
import { wrapText } from './text-lines.ts';
import { textWidth } from './text-width.ts';

/** Where a text stands and how it is set. */
export interface TextPlace {
  readonly role: TextRole;
  /** From the start edge, in pixels: where the text starts, or its middle or its end by `anchor`. */
  readonly x: number;
  /** Its base line. */
  readonly y: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly key?: string;
  /** A word of a scale, which nobody listens to. */
  readonly silent?: boolean;
}

/** A text, kept from mixing with what stands around it; of several runs, each must bring its own isolates. */
export function textMark(flow: Flow, words: string | readonly TextRun[], place: TextPlace): TextMark {
  const { role, x, y, anchor = 'start', key, silent } = place;
  return {
    mark: 'text',
    role,
    ...(key === undefined ? {} : { key }),
    x: flow.x(x),
    y,
    anchor: flow.anchor(anchor),
    runs: typeof words === 'string' ? [{ text: flow.isolate(words) }] : words,
    ...(silent ? { silent } : {}),
  };
}

/** Width of words set by a role, in pixels. @param run role of the run they stand in */
export function widthAs(words: string, role: TextRole, run?: string): number {
  const style = run === undefined ? textStyle(role) : runStyle({ role }, { text: words, role: run });
  return textWidth(words, style.size, faceOf(style));
}

/** Lines no wider than `width` pixels, set by a role. */
export function wrapAs(words: string, width: number, role: TextRole, run?: string): string[] {
  const style = run === undefined ? textStyle(role) : runStyle({ role }, { text: words, role: run });
  return wrapText(words, width, style.size, faceOf(style));
}

/** Width of a text with all its runs, in pixels. */
export function widthOf(mark: Pick<TextMark, 'role' | 'runs'>): number {
  return sum(mark.runs, (run) => {
    const style = runStyle(mark, run);
    return textWidth(run.text, style.size, faceOf(style));
  });
}

/** What a text is measured with. */
const faceOf = ({ family, weight }: TextStyle): MeasuredFace =>
  family === 'display' ? 'display400' : weight === 600 ? 'sans600' : 'sans400';
