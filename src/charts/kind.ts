/*
 * The contract of a chart kind. Everything a kind gives is pure: the same input gives the same
 * output, at build time and in the browser. No clock, no window, no randomness.
 */
import type { Locale } from '../i18n/locale.ts';
import type { Messages } from '../i18n/messages.ts';
import type { World } from '../model/world.ts';
import type { Scene } from './scene/marks.ts';

/** What a layout may know of the place it will be shown in. */
export interface Frame {
  /** Width in CSS pixels; a layout returns its own height. */
  readonly width: number;
  readonly dir: 'ltr' | 'rtl';
}

/** How a view is read from an address, written into one and changed. `fromQuery(toQuery(v))` is `v`. */
export interface ViewCodec<Rows, View> {
  readonly initial: (rows: Rows) => View;
  /** Unknown or malformed parameters are ignored. */
  readonly fromQuery: (rows: Rows, query: URLSearchParams) => View;
  /** Only what differs from the initial view. */
  readonly toQuery: (rows: Rows, view: View) => URLSearchParams;
}

/** The data behind a picture, as the reader's table and the CSV give it. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  /** One text per column. */
  readonly rows: readonly (readonly string[])[];
  /** How many of the rows, from the first, a page shows where all would be too many; files have all. */
  readonly onPage?: number;
}

export interface TableColumn {
  readonly key: string;
  readonly name: string;
  /** What the column holds, for the header of the CSV and a data dictionary. */
  readonly explain: string;
  /** Whether the table on a page shows the column; the CSV has all. */
  readonly shown: boolean;
}

/** Reads the options of a chart file; throws with field, value and cure. Structurally a zod schema's `parse`. */
export interface SpecSchema<Spec> {
  readonly parse: (value: unknown) => Spec;
}

/** What every kind must provide; `registry.ts` lists the kinds. */
export interface ChartKind<Spec, Rows, View> {
  readonly spec: SpecSchema<Spec>;
  /** Widths, in CSS pixels, that the build prints; the page shows the one that fits. */
  readonly frames: readonly number[];
  /** Whether the gallery lists a chart of this kind. */
  readonly listed: (spec: Spec) => boolean;
  /** Rows are plain JSON with the words already in the reader's language. */
  readonly select: (context: SelectContext, spec: Spec) => Rows;
  readonly view: ViewCodec<Rows, View>;
  readonly layout: (rows: Rows, view: View, frame: Frame) => Scene;
  readonly table: (rows: Rows, context: SelectContext, caption: string) => Table;
  /** The text alternative, made from the data, for someone who cannot see the picture. */
  readonly describe: (rows: Rows, context: SelectContext) => string;
  /** A sentence: what the data rest on. */
  readonly source: (rows: Rows, context: SelectContext) => string;
  /** A sentence: through which day each part of it was checked. */
  readonly checked: (rows: Rows, context: SelectContext) => string;
  /** Named cases with made-up rows, hard ones among them: what snapshots and the gallery of examples draw. */
  readonly examples: Readonly<Record<string, Rows>>;
}

/** What `select` may use: the world, the reader's language, and how to address pages. */
export interface SelectContext {
  readonly world: World;
  readonly locale: Locale;
  readonly t: Messages;
  /** Address of a page of this language, base path included: `page('events', id)`. */
  readonly page: (...segments: string[]) => string;
}
