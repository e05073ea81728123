/*
 * The pieces that a card is laid out from, in pixels of the picture, and how text is fitted: wrapped by measured
 * width, balanced, in the largest size of a few that holds it. Nothing is ever cut short.
 */
import type { Flow } from '../charts/kit/flow.ts';
import type { MeasuredFace } from '../charts/kit/glyph-widths.ts';
import { wrapText } from '../charts/kit/text-lines.ts';
import { textWidth } from '../charts/kit/text-width.ts';
import type { PathStep, Scene } from '../charts/scene/marks.ts';
import type { Palette } from '../charts/scene/tones.ts';
import { directionOf } from '../i18n/locale.ts';
import type { Words } from '../model/words.ts';

export type Ink = keyof Palette;

/** How a text is set. Italics are measured by the upright face, which is a little wider. */
export interface Style {
  readonly face: MeasuredFace;
  readonly size: number;
  readonly leading: number;
  readonly ink: Ink;
  readonly italic?: boolean;
}

export interface TextRun {
  readonly text: string;
  readonly ink?: Ink;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

export interface TextPiece {
  readonly piece: 'text';
  readonly x: number;
  readonly y: number;
  /** Physical: `start` is the left end. */
  readonly anchor: 'start' | 'middle' | 'end';
  readonly style: Style;
  /** Direction of the text itself: that of its language, which a name in another script does not change. */
  readonly dir: 'ltr' | 'rtl';
  readonly runs: readonly TextRun[];
}

export type Piece =
  | TextPiece
  | {
      readonly piece: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly ink: Ink;
    }
  | { readonly piece: 'path'; readonly d: readonly PathStep[]; readonly ink: Ink }
  | {
      readonly piece: 'picture';
      readonly x: number;
      readonly y: number;
      readonly scale: number;
      /** Cut to what is shown. */
      readonly scene: Scene;
    };

/** Text in lines that fit, in the chosen size. */
export interface Fitted {
  readonly lines: readonly string[];
  readonly style: Style;
  readonly lang: string;
  readonly height: number;
}

/** A size that a text may take, and the lines that look well in it. */
export interface Step {
  readonly size: number;
  readonly lines: number;
}

const LEADING = 1.16;

/** How much smaller a text may become for the sake of its last line. */
const SMALLER = 0.7;

/** The words set in one style, as many lines as they need. */
export function set(words: Words, width: number, style: Style): Fitted {
  const lines = balanced(bound(words.text), width, style);
  return { lines, style, lang: words.lang, height: lines.length * style.leading };
}

/**
 * The words in the first size that holds them in its number of lines, in `height` and in `width`; a little smaller, if
 * only that spares them a last line of a short word.
 * @throws Error where even the smallest does not: the text would leave the picture
 */
export function fit(
  words: Words,
  width: number,
  height: number,
  steps: readonly Step[],
  style: Omit<Style, 'size' | 'leading'>,
): Fitted {
  let first: Fitted | undefined;
  for (const step of steps) {
    if (first && step.size < first.style.size * SMALLER) return first;
    const fitted = set(words, width, { ...style, size: step.size, leading: Math.round(step.size * LEADING) });
    const wide = fitted.lines.some((line) => widthOf(line, fitted.style) > width);
    if (wide || fitted.lines.length > step.lines || fitted.height > height) continue;
    if (!endsShort(fitted)) return fitted;
    first ??= fitted;
  }
  if (first) return first;
  throw new Error(`"${words.text}" is too long for a share picture`);
}

/** Whether the last of several lines is much shorter than the longest. */
function endsShort({ lines, style }: Fitted): boolean {
  const widths = lines.map((line) => widthOf(line, style));
  return lines.length > 1 && (widths.at(-1) ?? 0) < 0.4 * Math.max(...widths);
}

/** Lines at the start edge from a top downwards. @param start where they begin, reckoned in reading direction */
export function stack(flow: Flow, start: number, top: number, fitted: Fitted): Piece[] {
  const { style, lang, lines } = fitted;
  return lines.map((line, i) => ({
    piece: 'text',
    x: flow.x(start),
    y: top + i * style.leading + style.size * 0.86,
    anchor: flow.anchor('start'),
    style,
    dir: directionOf(lang),
    runs: [{ text: line }],
  }));
}

/** A number stays with its month, a year with the month before it, "No." with its number: no line parts them. */
const bound = (text: string) =>
  text.replace(/(?<=(?<!\d)\d{1,2}) (?=\p{L})|(?<=\p{L}) (?=\d{4}(?!\d))|(?<=\p{L}\.) (?=\d)/gu, '\u00a0');

/** As few lines as the width allows, no wider than these need, so that they are about equally long. */
function balanced(text: string, width: number, style: Style): string[] {
  const lines = wrapText(text, width, style.size, style.face);
  let best = lines;
  for (let narrower = width * 0.96; narrower > width * 0.5; narrower *= 0.96) {
    const tried = wrapText(text, narrower, style.size, style.face);
    if (tried.length > lines.length || tried.some((line) => widthOf(line, style) > narrower)) break;
    best = tried;
  }
  return best;
}

/** Width of one line as it will be at the most. */
export const widthOf = (line: string, { size, face }: Pick<Style, 'size' | 'face'>): number =>
  textWidth(line, size, face);
