/*
 * A scene: what a picture is before it is printed. Four kinds of marks in physical coordinates
 * (x to the right, y down, in CSS pixels of the frame), each with a role and at most one tone.
 * Knows no data, no colour, no document. Rounding is the printer's.
 */

/** Meaning of a mark's colour; `tones.ts` turns it into a value for each medium. */
export type Tone =
  | 'war'
  | 'icj'
  | 'icc'
  | 'un'
  | 'states'
  | 'pos-yes'
  | 'pos-duty'
  | 'pos-no'
  | 'pos-imm'
  | 'pos-open'
  | 'ink'
  | 'ink-2'
  | 'ink-3'
  | 'accent';

/** One step of a path: a command letter and its numbers. */
export type PathStep = readonly [command: string, ...numbers: number[]];

interface Base {
  /** Names what the mark is for ("leader", "bin", "tick"); the printer and the style sheet know it. */
  readonly role: string;
  readonly tone?: Tone;
  /** Identity across layouts, for the join; unique among its siblings. */
  readonly key?: string;
}

export interface RectMark extends Base {
  readonly mark: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
}

export interface PathMark extends Base {
  readonly mark: 'path';
  readonly d: readonly PathStep[];
}

/** A run of text within a label, with a role of its own. */
export interface TextRun {
  readonly text: string;
  readonly role?: string;
}

export interface TextMark extends Base {
  readonly mark: 'text';
  readonly x: number;
  readonly y: number;
  /** Physical: `start` is the left end whatever the language; `kit/flow.ts` decides it. */
  readonly anchor: 'start' | 'middle' | 'end';
  readonly runs: readonly TextRun[];
  /** Width in pixels that it keeps in a file whatever font a program sets it in. */
  readonly length?: number;
  /** Words of an axis: the picture's description tells what they span, and nobody listens to a scale. */
  readonly silent?: true;
}

/** Marks that belong together; with `link`, a real link. */
export interface GroupMark extends Base {
  readonly mark: 'group';
  readonly marks: readonly Mark[];
  readonly link?: { readonly href: string; readonly label: string };
  /** Ids of the rows that the mark stands for where it stands for several, in order; never printed. */
  readonly members?: readonly string[];
}

export type Mark = RectMark | PathMark | TextMark | GroupMark;

/** A picture, complete: its size in CSS pixels and its marks from back to front. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  /** How it is divided where it is taller than a sheet of paper. */
  readonly parts?: Parts;
}

/** Heights from the top, in pixels. */
export interface Parts {
  /** Where one sheet may end and the next begin, in order: no words stand there. */
  readonly cuts: readonly number[];
  /** What heads the first part and is repeated over each other: from the top to here. */
  readonly head: number;
  /** What closes the last part and is repeated under each other: from here to the foot. */
  readonly foot: number;
}

/** Whether two marks draw the same: plain data, compared to the first difference. */
export function sameMark(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((each, i) => sameMark(each, b[i]));
  const [one, two] = [a as Readonly<Record<string, unknown>>, b as Readonly<Record<string, unknown>>];
  const names = Object.keys(one);
  return names.length === Object.keys(two).length && names.every((name) => sameMark(one[name], two[name]));
}

/** Whether any mark of the scene leads somewhere. */
export function hasLinks({ marks }: Pick<Scene, 'marks'>): boolean {
  return marks.some((mark) => mark.mark === 'group' && (mark.link !== undefined || hasLinks(mark)));
}
