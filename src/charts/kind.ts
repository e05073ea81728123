/*
 * The contract of a chart kind. Everything a kind gives is pure: the same input gives the same
 * output, at build time and in the browser. No clock, no window, no randomness.
 */
import type { Locale } from '../i18n/locale.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Day } from '../model/date.ts';
import type { StoryView } from '../model/story.ts';
import type { World } from '../model/world.ts';
import type { Scene } from './scene/marks.ts';

/** What a layout may know of the place it will be shown in. */
export interface Frame {
  /** Width in CSS pixels; a layout returns its own height. */
  readonly width: number;
  readonly dir: 'ltr' | 'rtl';
}

/** A box that the picture of a step of a story fills. */
export interface StoryFrame extends Frame {
  readonly height: number;
}

/** What a step of a story asks of its chart. */
export type Asked = Omit<StoryView, 'chart'>;

/** How a kind shows a step of a story. Marks that stay from one step to the next keep their keys: they move there. */
export interface Told<Rows> {
  /** Fields that a step may set; each other one is a fault. */
  readonly takes: readonly (keyof Asked)[];
  /** Of what a step may light. */
  readonly ids: (rows: Rows) => readonly string[];
  readonly draw: (rows: Rows, asked: Asked, frame: StoryFrame) => Scene;
  /** The picture in a sentence or two, for someone who cannot see it; empty where the subtitle of the chart says it. @throws Error where something is asked that is not there */
  readonly say: (rows: Rows, asked: Asked, context: SelectContext) => string;
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
  /** Whether its cells are texts of a series, which stand in every language as they were published. */
  readonly asPublished?: true;
}

/** Reads the options of a chart file; throws with field, value and cure. Structurally a zod schema's `parse`. */
export interface SpecSchema<Spec> {
  readonly parse: (value: unknown) => Spec;
}

/** Widths, in CSS pixels, between which the style sheet chooses by the width of the figure. */
export type FrameWidth = 264 | 608 | 654 | 904 | 910 | 1166 | 1470;

/** A printed picture. */
export interface PrintedScene {
  readonly width: number;
  readonly scene: Scene;
}

/**
 * The entry of the record that a whole chart is about: the page of that entry leads to the chart, or shows it. A `wording`
 * is an order too: a drawing of its words, which its page shows beside the votes.
 */
export interface ChartSubject {
  readonly of: 'order' | 'wording' | 'proceeding' | 'series';
  readonly id: string;
}

/** What every kind must provide, and what it may; `define-kind.ts` closes over its types. */
export interface ChartKind<Spec, Rows, View> extends Partial<KindTraits>, KindChoices<Spec, Rows> {
  readonly spec: SpecSchema<Spec>;
  /** What the build prints; the page shows the one that fits. The first is for a phone. */
  readonly frames: readonly FrameWidth[];
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

/** What holds for all charts of a kind; `define-kind.ts` says what holds where a kind is silent. */
export interface KindTraits {
  /** The small picture of the gallery, from a printed frame. Without it: the narrowest, whole, its words left out. */
  readonly thumbnail: { readonly frame?: FrameWidth; readonly draw: (scene: Scene) => Scene };
  /** The words that the live half needs beyond the rows, as plain JSON. Without them: those of the kit's live picture. */
  readonly liveWords: (t: Messages) => object;
  /** For a live half that is not the kit's `livePicture`. */
  readonly ownLive: OwnLive | undefined;
  /** Whether rows go on downwards, so that they may run out of a share picture at its foot. Without it: no. */
  readonly runsOn: boolean;
  /** Wider printed frames are left out on other sites, whose columns are hardly ever wider; the live half draws any width. Without it: 1166. */
  readonly widestEmbed: FrameWidth;
  /** Budgets in kB brotli: of the live half alone, and of all of an embed. Without them: 25 and 95. */
  readonly budgets: { readonly live: number; readonly embed: number };
}

/**
 * A live half that tells of its marks, and reads and writes the address of its page, all by itself. The picture for a phone
 * stays apart from those that it takes over.
 */
export interface OwnLive {
  /** Class of its printed frames; the kit's live picture takes over those of the class `picture-frame`. */
  readonly frameClass: string;
  /** Names in the address that make up its view. */
  readonly options: readonly string[];
}

/** What a kind may say of one chart. */
export interface KindChoices<Spec, Rows> {
  readonly subject?: (spec: Spec, rows: Rows) => ChartSubject | undefined;
  /** First and last day that the picture shows, of a kind whose period a reader can choose. */
  readonly period?: (rows: Rows) => readonly [first: Day, last: Day];
  /** What a reader may choose of it, where scripts run: a form above the picture, and fields of the guide for embedding. */
  readonly choices?: (rows: Rows, context: SelectContext) => readonly ViewChoice[];
  /** A low picture over each printed one, of the same width. */
  readonly strip?: (rows: Rows, context: SelectContext, width: number) => Strip;
  /** The picture with what the page says beside it, for a version that is kept. Without it: the picture as it is. */
  readonly complete?: (scene: Scene, context: SelectContext) => Scene;
  /** How a step of a story shows it. Without it: whole, in small, and nothing is lit. */
  readonly told?: Told<Rows>;
  /** A small map of some places of the record for the page of an entry that names them, where the chart shows any. */
  readonly locate?: (rows: Rows, places: readonly string[], context: SelectContext) => Located | undefined;
  /** What the chart shows of one event of the record, for the page of that event, where it shows any of it in a row of its own. */
  readonly partOf?: (rows: Rows, event: string, context: SelectContext) => PartPicture | undefined;
  /** Height, in pixels, of what stands around the picture in an embed: form, legend, lists. Without it: none. */
  readonly heightAround?: (rows: Rows) => number;
}

/** One value out of a list; it stands in the address under its name. */
export interface ViewChoice {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  /** The value that the page is printed with; absent for the first of the list. */
  readonly initial?: string | undefined;
}

/** Where places lie, in small. */
export interface Located {
  readonly scene: Scene;
  /** Of the places that were asked for, how many are on it. */
  readonly found: number;
  /** Pixels of a kilometre: of two maps with the same places the closer one tells more. */
  readonly scale: number;
  /** Which places, and how exact their marks are; for all to read. */
  readonly caption: string;
  /** What the lines are, and whose work the map is. */
  readonly note: string;
}

/** A part of a chart that stands for one entry: for a phone, and for 608 pixels and more. */
export interface PartPicture {
  readonly label: string;
  readonly scenes: readonly [narrow: Scene, wide: Scene];
}

/** A low picture with its name, for someone who cannot see it. */
export interface Strip {
  readonly label: string;
  readonly scene: Scene;
}

/**
 * Places on a page for which a kind may bring a component, named so, in `parts/` of its folder. Tools: beside the title of
 * the main chart of a page. Under: beneath its pictures. Legend: beneath all of that. Fields: in the guide for embedding,
 * before the choices that the kind names.
 */
export const PART_NAMES = ['Tools', 'Under', 'Legend', 'Fields'] as const;

export type PartName = (typeof PART_NAMES)[number];

/** What such a component is given; it may know its kind, the words of the language and the model, and no other component. */
export interface PartProps<Rows> {
  readonly rows: Rows;
  /** Id and name of the chart. */
  readonly id: string;
  readonly name: string;
  /** Address of the page that shows the view which the reader has chosen. */
  readonly page: string;
}

/** What `select` may use: the world, the reader's language, and how to address pages. */
export interface SelectContext {
  readonly world: World;
  readonly locale: Locale;
  readonly t: Messages;
  /** Address of a page of this language, base path included: `page('events', id)`. */
  readonly page: (...segments: string[]) => string;
}
