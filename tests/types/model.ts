/*
 * One schema: what the interfaces of `src/model/` say of the record is what its shapes say, field by field, or this file does
 * not compile. Types only; the step "types" of the gate reads it. The house keeps both on purpose, see decision 21 for why.
 */
import type { Order, Proceeding, Warrant, WarrantResponse } from '../../src/model/cases.ts';
import type { Diagram } from '../../src/model/diagram.ts';
import type { Claim, Figure, Person, Series } from '../../src/model/figures.ts';
import type { Question } from '../../src/model/questions.ts';
import type {
  Actor,
  ChartEntry,
  Event,
  Lane,
  Outline,
  Period,
  Place,
  Source,
  Standing,
  Term,
} from '../../src/model/record.ts';
import type { Story } from '../../src/model/story.ts';
import type { HagueGroup, Measure, Resolution, Sanctions, State } from '../../src/model/states.ts';
import type { Lesson, Practice, Unit } from '../../src/model/teach.ts';
import type { Controversy, DocumentSet, Protocol } from '../../src/model/teach-documents.ts';
import type { Words } from '../../src/model/words.ts';
import type { FILE_SHAPES, FileName, FOLDER_SHAPES, FolderName } from '../../src/schema/content-map.ts';
import type { Joined } from '../../src/schema/joined.ts';
import type { z } from 'astro/zod';

/** A type written out to its leaves, so that two ways of writing the same are the same. */
type Flat<T> = T extends string | number | boolean | undefined | Words
  ? T
  : T extends readonly [infer First, infer Second]
    ? readonly [Flat<First>, Flat<Second>]
    : T extends readonly (infer Item)[]
      ? readonly Flat<Item>[]
      : T extends ReadonlyMap<infer Key, infer Value>
        ? ReadonlyMap<Key, Flat<Value>>
        : { [Field in keyof T]: Flat<T[Field]> };

/** True where both have the same fields of the same types, optional ones included; else what each has. */
type Same<Shape, Model> =
  (<T>() => T extends Flat<Shape> ? 1 : 2) extends <T>() => T extends Flat<Model> ? 1 : 2
    ? true
    : { readonly shape: Flat<Shape>; readonly model: Flat<Model> };

type Things = {
  readonly [Name in FolderName]: { readonly id: string } & Joined<z.output<(typeof FOLDER_SHAPES)[Name]>>;
};
type Files = { readonly [Name in FileName]: Joined<z.output<(typeof FILE_SHAPES)[Name]>> };
type Each<List> = List extends readonly (infer Item)[] ? Item : never;

/** Fields that are made when the record is joined, and so stand in one of the two only or in another form. */
type Left<T, Fields extends keyof T> = Omit<T, Fields>;

const folders: { readonly [Name in FolderName]: true } = {
  events: true satisfies Same<
    Left<Things['events'], 'rank' | 'actors' | 'places' | 'positions'>,
    Left<Event, 'rank' | 'actors' | 'places' | 'positions' | 'when' | 'linkedFrom'>
  >,
  sources: true satisfies Same<Things['sources'], Source>,
  actors: true satisfies Same<Things['actors'], Actor>,
  places: true satisfies Same<Things['places'], Place>,
  // Where a line was taken from is for its editor; a map prints the credit.
  outlines: true satisfies Same<Left<Things['outlines'], 'origin' | 'version' | 'licence' | 'taken'>, Outline>,
  terms: true satisfies Same<Things['terms'], Term>,
  // A chart without a name of its own is named by its title; its options are its kind's to know.
  charts: true satisfies Same<Left<Things['charts'], 'name' | 'options'>, Left<ChartEntry, 'name' | 'options'>>,
  diagrams: true satisfies Same<Things['diagrams'], Diagram>,
  stories: true satisfies Same<Things['stories'], Story>,
  proceedings: true satisfies Same<Things['proceedings'], Proceeding>,
  orders: true satisfies Same<Left<Things['orders'], 'points'>, Left<Order, 'points'>>,
  warrants: true satisfies Same<Things['warrants'], Left<Warrant, 'said'>>,
  states: true satisfies Same<Things['states'], State>,
  measures: true satisfies Same<Things['measures'], Measure>,
  resolutions: true satisfies Same<Things['resolutions'], Left<Resolution, 'rollCall'>>,
  figures: true satisfies Same<Things['figures'], Figure>,
  series: true satisfies Same<Things['series'], Left<Series, 'rows'>>,
  claims: true satisfies Same<Things['claims'], Claim>,
  people: true satisfies Same<Things['people'], Person>,
  units: true satisfies Same<Things['units'], Unit>,
  lessons: true satisfies Same<Things['lessons'], Left<Lesson, 'unit'>>,
  sets: true satisfies Same<Left<Things['sets'], 'extracts'>, Left<DocumentSet, 'extracts'>>,
  controversies: true satisfies Same<Things['controversies'], Controversy>,
  protocols: true satisfies Same<Things['protocols'], Protocol>,
  practice: true satisfies Same<Things['practice'], Practice>,
  questions: true satisfies Same<Left<Things['questions'], 'sides' | 'document'>, Left<Question, 'sides' | 'document'>>,
};

const files: { readonly [Name in Exclude<FileName, 'site' | 'tiles' | 'data-changes' | 'told' | 'moved'>]: true } = {
  periods: true satisfies Same<Each<Files['periods']>, Period>,
  lanes: true satisfies Same<Each<Files['lanes']>, Lane>,
  standings: true satisfies Same<Each<Files['standings']>, Standing>,
  'warrant-responses': true satisfies Same<Each<Files['warrant-responses']>, WarrantResponse>,
  'hague-group': true satisfies Same<Files['hague-group'], HagueGroup>,
  'sanctions-on-icc': true satisfies Same<Files['sanctions-on-icc'], Sanctions>,
};

// The comparison itself can fail: a field more, another type, a field that may be absent.
// @ts-expect-error the model has a field more
true satisfies Same<{ readonly a: string }, { readonly a: string; readonly b?: number }>;
// @ts-expect-error the model has another type
true satisfies Same<{ readonly a: string }, { readonly a: 'x' }>;
// @ts-expect-error in the model it may be absent
true satisfies Same<{ readonly a: string }, { readonly a?: string }>;

export { files, folders };
