/* Everything that one language of the site shows, as one object: what is read, checked and joined in load/. */
import type { Order, Proceeding, Warrant } from './cases.ts';
import type { Day } from './date.ts';
import type { Diagram } from './diagram.ts';
import type { Claim, Figure, Person, Series } from './figures.ts';
import type { Moved } from './moved.ts';
import type { Question } from './questions.ts';
import type { Actor, ChartEntry, Event, Lane, Outline, Period, Place, Source, Standing, Term } from './record.ts';
import type { Story } from './story.ts';
import type { Teaching } from './teach.ts';
import type { HagueGroup, Measure, Resolution, Sanctions, State } from './states.ts';

/** The reference part of the record, each collection by id and in the order in which it is shown. */
export interface ReferencePart {
  readonly proceedings: ReadonlyMap<string, Proceeding>;
  readonly orders: ReadonlyMap<string, Order>;
  readonly warrants: ReadonlyMap<string, Warrant>;
  readonly states: ReadonlyMap<string, State>;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly resolutions: ReadonlyMap<string, Resolution>;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly series: ReadonlyMap<string, Series>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly people: ReadonlyMap<string, Person>;
  readonly hagueGroup?: HagueGroup;
  readonly sanctions?: Sanctions;
  /** Column and row of each state's tile, by id of the state. */
  readonly tiles: ReadonlyMap<string, readonly [column: number, row: number]>;
  /** What stands at another address or was taken out. */
  readonly moved: readonly Moved[];
  /** What changed in the published data, newest first. */
  readonly dataChanges: readonly { readonly version: string; readonly date: Day; readonly what: readonly string[] }[];
}

/** Everything one language of the site shows, joined and frozen. */
export interface World extends ReferencePart {
  readonly lang: string;
  /** In order of `when`. */
  readonly events: readonly Event[];
  readonly event: ReadonlyMap<string, Event>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly places: ReadonlyMap<string, Place>;
  readonly outlines: ReadonlyMap<string, Outline>;
  readonly terms: ReadonlyMap<string, Term>;
  readonly charts: ReadonlyMap<string, ChartEntry>;
  readonly diagrams: ReadonlyMap<string, Diagram>;
  /** In the order in which they are offered. */
  readonly stories: ReadonlyMap<string, Story>;
  readonly periods: readonly Period[];
  readonly lanes: readonly Lane[];
  readonly standings: readonly Standing[];
  /** By topic, and in it by rank. */
  readonly questions: ReadonlyMap<string, Question>;
  readonly teaching: Teaching;
  /** The day on which the content was last edited as a whole. */
  readonly edited: Day;
  /** Where a reader reports a problem with an entry; `{id}` stands for the entry. Absent while there is no such address. */
  readonly report?: string;
}
