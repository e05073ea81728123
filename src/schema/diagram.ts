/* The shape of content/diagrams/<id>.yaml: the words of a drawing, each statement with its sources. */
import { z } from 'astro/zod';
import { bodies, clauses, duties, steps } from './diagram-forms.ts';
import { statement, term } from './diagram-statement.ts';
import { years } from './diagram-years.ts';
import { day, id, sources, wordsLine, wordsText } from './fields.ts';

const step = z.strictObject({
  id,
  level: z.int().min(1).max(9).describe('Height of the step, from 1; two steps may stand side by side.'),
  court: z.enum(['icj', 'icc']).describe('Whose step it is: its colour.'),
  reached: z.boolean().describe('Whether it was taken in the cases of the record, as of "asOf".'),
  name: wordsLine(60, 'The step in the words of the law.'),
  term,
  place: wordsLine(60, 'Court and stage.'),
  who: statement.describe('Who decides on it.'),
  allows: statement.describe('What it allows.'),
  silent: statement.describe('What it does not say.'),
});

const sentence = z
  .strictObject({
    before: statement.describe('Who says it, up to its first word.'),
    parts: z
      .array(
        z.strictObject({
          id,
          text: wordsText(260, 'The exact words, with their quotation marks.'),
          short: wordsLine(50, 'The same in few words.'),
          limits: z.boolean().describe('Whether it is the condition whose reach is disputed.').default(false),
          sources,
        }),
      )
      .min(2, 'needs at least two parts'),
    readings: z
      .array(
        z.strictObject({
          id,
          name: wordsLine(50, 'The reading in a few words.'),
          limited: z.array(id).describe('Ids of the parts that the condition limits, by this reading.'),
          says: statement,
          holders: z
            .array(
              z.strictObject({
                id,
                who: wordsLine(60, 'Who reads it so.'),
                text: wordsText(260, 'In whose words.'),
                sources,
              }),
            )
            .min(1, 'needs somebody who reads it so'),
        }),
      )
      .min(2, 'needs at least two readings'),
    rest: statement.describe('What is known of those who gave no reading.').optional(),
  })
  .refine(
    ({ parts, readings }) => readings.every(({ limited }) => limited.every((each) => parts.some((p) => p.id === each))),
    'a reading limits a part that the sentence does not have',
  );

const FORMS = ['ladder', 'sentence', 'steps', 'duties', 'bodies', 'clauses', 'years'] as const;

export const diagramShape = z
  .strictObject({
    asOf: day.describe('The day to which it was checked.'),
    ladder: z.array(step).min(2, 'needs at least two steps').describe('From the lowest step.').optional(),
    sentence: sentence.describe('A sentence that is read in more than one way.').optional(),
    steps: steps.describe('Procedures, and the point that each case has reached.').optional(),
    duties: duties.describe('Who must do what after an act of a court.').optional(),
    bodies: bodies.describe('Courts and other bodies side by side.').optional(),
    clauses: clauses.describe('Orders clause against clause.').optional(),
    years: years.describe('A line of years, with those killed on either side.').optional(),
  })
  .refine((drawing) => FORMS.filter((form) => drawing[form] !== undefined).length === 1, {
    message: `needs one of ${FORMS.map((form) => `"${form}"`).join(', ')}`,
  });
