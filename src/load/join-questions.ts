/* Joins the questions: who speaks and which document answers become what they name. */
import type { Actor } from '../model/record.ts';
import { QUESTION_TOPICS, type Question } from '../model/questions.ts';
import type { Joiner } from './joiner.ts';

/** The questions by id, by topic and rank. @param actors states among them */
export function joinQuestions(
  { folder, sources }: Joiner,
  actors: ReadonlyMap<string, Actor>,
): ReadonlyMap<string, Question> {
  const questions = folder('questions').map(({ sides, document, ...question }): Question => {
    const source = sources.get(document.source);
    if (!source) throw new Error(`"${document.source}" passed the reference check but is no source`);
    return {
      ...question,
      sides: sides.map((side) => {
        const by = actors.get(side.by);
        if (!by) throw new Error(`"${side.by}" passed the reference check but is not there`);
        return { ...side, by };
      }),
      document: { ...document, source },
    };
  });
  const place = ({ topic }: Question) => QUESTION_TOPICS.indexOf(topic);
  questions.sort((a, b) => place(a) - place(b) || a.rank - b.rank);
  return new Map(questions.map((question) => [question.id, question]));
}
