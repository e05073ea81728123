/*
 * What teachers take: units with lessons, a seminar, and keyed questions; what a class reads and how it talks is
 * in `teach-documents.ts`. Addresses are of pages inside the site, below the language: `chapters/two-courts#p3`. Knows no file format and no page.
 */
import type { Day } from './date.ts';
import type { Unknown } from './entry.ts';
import type { Citation } from './record.ts';
import type { Controversy, DocumentSet, Level, Protocol, Stated, Step } from './teach-documents.ts';
import type { Words } from './words.ts';

/** The two lengths of a lesson. */
export const LESSON_MINUTES = 45;
export const LONG_LESSON_MINUTES = 90;

/** `school` is 16 to 18 years. */
export const UNIT_LEVELS = ['school', 'university'] as const;
/** What students do in a task. */
export const TASK_FORMS = ['read', 'discuss', 'write', 'sort', 'count'] as const;
/** One right option; several; a sequence; what belongs together. */
export const ITEM_FORMS = ['one', 'several', 'order', 'pairs'] as const;

export type UnitLevel = (typeof UNIT_LEVELS)[number];
export type TaskForm = (typeof TASK_FORMS)[number];
export type ItemForm = (typeof ITEM_FORMS)[number];

/** A step of a lesson. */
export interface LessonStep extends Step {
  /** Addresses. */
  readonly material: readonly string[];
  /** Id of a task of the same lesson. */
  readonly task?: string;
}

export interface Task extends Stated {
  /** Unique in its lesson, the anchor on its page. */
  readonly id: string;
  readonly form: TaskForm;
  /** Addresses. */
  readonly material: readonly string[];
  /** The model answer; what it rests on are the citations. */
  readonly answer: Words;
}

/** What students see of a lesson, on paper or on the wall: a text, lines, or both in this order. */
interface Shown {
  readonly text?: Words;
  readonly lines?: readonly Words[];
  readonly citations: readonly Citation[];
}

/** A part of a handout; it may have empty lines alone. */
export interface HandoutPart extends Shown {
  readonly head: Words;
  /** How many empty lines students write on. */
  readonly blanks?: number;
}

/** A slide may have a chart alone. */
export interface Slide extends Shown {
  readonly title: Words;
  /** Id of a chart. */
  readonly chart?: string;
}

/** A lesson stands in one unit; its page is `teach/<unit>/<id>`, with `handout` and `slides` below it. */
export interface Lesson {
  readonly id: string;
  /** Id of its unit. */
  readonly unit: string;
  readonly title: Words;
  readonly question: Words;
  readonly minutes: typeof LESSON_MINUTES;
  readonly aims: readonly Words[];
  /** Ids of terms. */
  readonly terms: readonly string[];
  /** They add up to 45 minutes. */
  readonly steps: readonly LessonStep[];
  /** The long form; they add up to 90 minutes. */
  readonly longer: readonly LessonStep[];
  readonly tasks: readonly Task[];
  readonly exit: { readonly question: Words; readonly answer: Words; readonly citations: readonly Citation[] };
  readonly support: readonly Words[];
  readonly stretch: readonly Words[];
  readonly handout: { readonly title: Words; readonly parts: readonly HandoutPart[] };
  readonly slides: readonly Slide[];
  /** Id of a set of documents. */
  readonly documentSet?: string;
  /** Ids of keyed questions. */
  readonly practice: readonly string[];
  readonly contentNote: Words;
  readonly feelings: Words;
}

/** A session of a seminar. */
export interface Session {
  readonly id: string;
  readonly title: Words;
  readonly question: Words;
  /** Addresses. */
  readonly reading: readonly string[];
  readonly documents: readonly Citation[];
  readonly discuss: readonly Words[];
  readonly written: Words;
  /** Addresses. */
  readonly onward: readonly string[];
}

/** Lessons for schools, or twelve sessions for a university; its page is `teach/<id>`. */
export interface Unit extends Unknown {
  readonly id: string;
  readonly order: number;
  readonly title: Words;
  readonly question: Words;
  readonly level: UnitLevel;
  readonly about: Words;
  /** Ids of its lessons, in order; none in a seminar. */
  readonly lessons: readonly string[];
  /** None in a unit for schools. */
  readonly sessions: readonly Session[];
  readonly contentNote: Words;
  /** The day through which it was checked, with its lessons. */
  readonly asOf: Day;
}

export interface ItemOption {
  readonly text: Words;
  readonly right?: true;
  /** Why it is right or wrong; every wrong one says it. */
  readonly why?: Words;
}

/** A keyed question. `one` and `several` have options, `order` a sequence, `pairs` pairs, and no other. */
export interface Item {
  /** Unique over all topics, the anchor on its page. */
  readonly id: string;
  readonly form: ItemForm;
  readonly level: Level;
  readonly text: Words;
  readonly options?: readonly ItemOption[];
  /** In the right order. */
  readonly sequence?: readonly Words[];
  readonly pairs?: readonly { readonly left: Words; readonly right: Words }[];
  readonly explanation: Words;
  readonly citations: readonly Citation[];
  /** Where to read it: an address. */
  readonly material: string;
}

/** Keyed questions of one topic; its page is `teach/practice/<id>`. */
export interface Practice {
  readonly id: string;
  readonly title: Words;
  readonly order: number;
  readonly items: readonly Item[];
}

/** All of it, each collection by id and in order. */
export interface Teaching {
  readonly units: ReadonlyMap<string, Unit>;
  /** In the order of their units. */
  readonly lessons: ReadonlyMap<string, Lesson>;
  readonly sets: ReadonlyMap<string, DocumentSet>;
  readonly controversies: ReadonlyMap<string, Controversy>;
  readonly protocols: ReadonlyMap<string, Protocol>;
  readonly practice: ReadonlyMap<string, Practice>;
}
