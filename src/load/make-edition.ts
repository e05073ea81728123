/*
 * The edition that the site would keep today, in one language: only what is written in that language, since a text that
 * is not translated stands in the edition of its own. Pure.
 */
import { plainSections } from '../chapters/plain-text.ts';
import type { Day } from '../model/date.ts';
import type { Edition, EditionNote, EditionParagraph, EditionSource, EditionText } from '../model/edition.ts';
import type { Question } from '../model/questions.ts';
import type { Citation, Event, Position, Source } from '../model/record.ts';
import type { Words } from '../model/words.ts';
import type { World } from '../model/world.ts';
import type { ChapterHead } from '../schema/chapter.ts';

/** A chapter as it stands in its file. */
export interface ChapterFile {
  readonly slug: string;
  readonly head: Pick<ChapterHead, 'title' | 'standfirst' | 'order' | 'factsAsOf' | 'summary'>;
  /** MDX, with or without its head. */
  readonly body: string;
}

/** @param chapters those that are written in the language of the world */
export function makeEdition(world: World, chapters: readonly ChapterFile[], day: Day): Edition {
  const own = ({ lang }: Words) => lang === world.lang;
  const texts = {
    chapters: [...chapters].sort((a, b) => a.head.order - b.head.order).map(chapterText),
    events: world.events.filter(({ title }) => own(title)).map(eventText),
    questions: [...world.questions.values()].filter(({ question }) => own(question)).map(questionText),
  };
  return { day, sources: sourcesOf(Object.values(texts).flat(), world.sources), ...texts };
}

function chapterText({ slug, head, body }: ChapterFile): EditionText {
  const opening = [
    paragraph(head.standfirst),
    ...head.summary.map(({ text, sources }) => ({ text, notes: sources.map(noteOf) })),
  ];
  return {
    id: slug,
    title: head.title,
    date: head.factsAsOf,
    sections: [{ paragraphs: opening }, ...plainSections(body)],
  };
}

function eventText({ id, title, when, summary, note, positions, citations }: Event): EditionText {
  const told = [cited(summary, citations), ...(note ? [paragraph(note.text)] : []), ...positions.map(positionText)];
  return { id, title: title.text, date: when.text, sections: [{ paragraphs: told }] };
}

function questionText({ id, question, asOf, answer, citations, why, sides }: Question): EditionText {
  const told = [
    cited(answer, citations),
    ...why.map((reason) => cited(reason.text, reason.citations)),
    ...sides.map(positionText),
  ];
  return { id, title: question.text, date: asOf, sections: [{ paragraphs: told }] };
}

const paragraph = (text: string): EditionParagraph => ({ text: text.replace(/\s+/g, ' ').trim(), notes: [] });

const cited = (words: Words, citations: readonly Citation[]): EditionParagraph => ({
  ...paragraph(words.text),
  notes: citations.map(({ source, at }) => noteOf({ id: source.id, at })),
});

const positionText = ({ by, speaker, text, citations }: Position): EditionParagraph => {
  const said = cited(text, citations);
  return { ...said, text: `${[by.name.text, speaker?.text].filter(Boolean).join(', ')}: ${said.text}` };
};

const noteOf = ({ id, at }: { readonly id: string; readonly at?: string | undefined }): EditionNote => ({
  id,
  ...(at ? { at } : {}),
});

function sourcesOf(texts: readonly EditionText[], sources: ReadonlyMap<string, Source>): Record<string, EditionSource> {
  const cited = texts.flatMap(({ sections }) =>
    sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ notes }) => notes.map(({ id }) => id))),
  );
  return Object.fromEntries(
    [...new Set(cited)].sort().map((id) => {
      const source = sources.get(id);
      if (!source) throw new Error(`"${id}" is cited and not in content/sources`);
      const { title, publisher, date, url } = source;
      return [id, { title, publisher, ...(date ? { date: date.text } : {}), ...(url ? { url } : {}) }];
    }),
  );
}
