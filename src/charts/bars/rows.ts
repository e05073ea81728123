/*
 * What a chart of bars knows: panels, each of one counter or of one group, that share a scale and are never joined or
 * added; in them a bar for each value, in a list or over its days. Words in the reader's language; plain JSON.
 */
import type { AxisWords } from '../kit/time-axis.ts';

export interface Bar {
  readonly id: string;
  /** In a list what is counted, over days which days. */
  readonly label: string;
  readonly value: number;
  readonly written: string;
  /** Part of the bar before it that is none itself. */
  readonly part?: true;
  /** Worked out, not quoted. */
  readonly computed?: true;
  /** First and last day, as numbers. */
  readonly days?: readonly [number, number];
}

export interface Panel {
  readonly id: string;
  readonly name: string;
  /** Who counted, to which day, what. */
  readonly note: string;
  readonly bars: readonly Bar[];
}

export interface BarMarker {
  readonly id: string;
  /** First and last day. */
  readonly days: readonly [number, number];
  /** "1" in the reader's numerals: it stands under the line, and before the words in the list. */
  readonly number: string;
  readonly lane: 'war' | 'icj' | 'icc' | 'un' | 'states';
  readonly date: string;
  readonly label: string;
  readonly href: string;
}

export interface BarsRows {
  readonly series: string;
  readonly panels: readonly Panel[];
  /** Where bars stand over days: the axis, its words, and days that are marked. */
  readonly time?: {
    readonly days: readonly [number, number];
    readonly words: AxisWords;
    readonly ticks: readonly { readonly value: number; readonly written: string }[];
    readonly markers: readonly BarMarker[];
  };
  readonly words: {
    readonly quoted: string;
    readonly computed: string;
  };
  /** The table: names of its columns of text, and a row for each bar. */
  readonly text: readonly string[];
  readonly table: readonly (readonly string[])[];
  readonly source: string;
  readonly checked: string;
  readonly description: string;
}

export type BarsView = Readonly<Record<string, never>>;
