/*
 * An edition: the words of the site as they stood on one day, chapters, entries and answers, as plain text with the
 * sources under each paragraph. It is kept as it was and never written again.
 */
import type { Day } from './date.ts';

/** A source as it was named then. */
export interface EditionSource {
  readonly title: string;
  readonly publisher: string;
  /** As the record writes dates: "2024-01-26", "2024-01". */
  readonly date?: string | undefined;
  readonly url?: string | undefined;
}

/** A source at a place in it; `id` is the key in the edition's own list of sources. */
export interface EditionNote {
  readonly id: string;
  readonly at?: string | undefined;
}

export interface EditionParagraph {
  readonly text: string;
  readonly notes: readonly EditionNote[];
  /** Its number in the chapter, where it had one. */
  readonly number?: number | undefined;
}

/** What stands under one heading; the part before the first has none. */
export interface EditionSection {
  readonly id?: string | undefined;
  readonly heading?: string | undefined;
  readonly paragraphs: readonly EditionParagraph[];
}

/** One chapter, entry or answer. */
export interface EditionText {
  /** Its address under the part: a chapter's slug, an entry's or a question's id. */
  readonly id: string;
  readonly title: string;
  /** The day of an entry as the record writes it; through which day a chapter or an answer was checked. */
  readonly date: string;
  readonly sections: readonly EditionSection[];
}

/** The parts of an edition, in order. */
export const EDITION_PARTS = ['chapters', 'events', 'questions'] as const;
export type EditionPart = (typeof EDITION_PARTS)[number];

export interface Edition {
  readonly day: Day;
  readonly sources: Readonly<Record<string, EditionSource>>;
  readonly chapters: readonly EditionText[];
  readonly events: readonly EditionText[];
  readonly questions: readonly EditionText[];
}
