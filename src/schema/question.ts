/* The shape of content/questions/<slug>.yaml: one question as people type it, answered from the record. */
import { z } from 'astro/zod';
import { QUESTION_TOPICS } from '../model/questions.ts';
import { atMostWords } from './count-words.ts';
import {
  changes,
  day,
  line,
  notKnown,
  paragraph,
  reference,
  sources,
  wordFields,
  wordsLine,
  wordsText,
} from './fields.ts';

const MOST_WORDS = 60;
const MOST_QUOTED = 25;

const side = z.strictObject({
  by: reference('actors', 'Id of a file in content/actors or content/states: whose position it is.'),
  speaker: wordsLine(120, 'Office or person that spoke, where the actor alone does not say it.').optional(),
  text: wordsText(350, 'Its best reason, in reported speech or a short exact quotation.'),
  sources,
});

const onwardAddress = z
  .string()
  .regex(
    /^[a-z-]+(?:\/[a-z0-9-]+)?(?:#[a-z0-9-]+)?$/,
    'write an address inside the site without its language: chapters/reading-an-order#p12, states/deu',
  );

// A rule makes a new shape: the mark by which words are found comes after it.
const question = line(90, 'The question as people type it, with its question mark; 90 characters at most.')
  .refine((text) => text.endsWith('?'), 'must end with a question mark')
  .brand<'words'>()
  .register(wordFields, { words: true });
const answer = paragraph(700, 'At most 60 words. The first sentence answers; it says who found, ordered or claims it.')
  .superRefine(atMostWords(MOST_WORDS))
  .brand<'words'>()
  .register(wordFields, { words: true });

export const questionShape = z
  .strictObject({
    topic: z.enum(QUESTION_TOPICS).describe('Under which head it stands.'),
    rank: z.number().int().min(0).describe('Its place under that head, each used once.'),
    home: z.number().int().min(1).max(6).describe('Its place on the home page, for six of them.').optional(),
    question,
    answer,
    sources,
    why: z
      .array(z.strictObject({ text: wordsText(450, 'One paragraph of the reasons.'), sources }))
      .min(1, 'is empty; give one to four paragraphs')
      .max(4, 'has more than four paragraphs; shorten it')
      .describe('Why: one to four paragraphs, each with its sources.'),
    sides: z
      .array(side)
      .max(6, 'has more than six; keep those that bear on the question')
      .describe('What each side says: two speakers at least, or sidesNote.')
      .default([]),
    sidesNote: wordsLine(200, 'Why only one side, or none, is heard.').optional(),
    document: z
      .strictObject({
        source: reference('sources', 'Id of a file in content/sources: the document to read.'),
        at: line(120, 'The place in it: "paras. 50–51".').optional(),
        quote: line(300, 'Its exact words, 25 at most, in its language.')
          .superRefine(atMostWords(MOST_QUOTED))
          .optional(),
      })
      .describe('The document that answers, with the place in it.'),
    pictures: z
      .array(reference('charts', 'Id of a file in content/charts.'))
      .max(2, 'has more than two; the page has room for two')
      .describe('Charts and drawings that show it, the first on the first screen of a phone.')
      .default([]),
    onward: z
      .array(onwardAddress)
      .min(2, 'has fewer than two; name two to five pages')
      .max(5, 'has more than five; name two to five pages')
      .describe('Where to read on: two to five addresses inside the site, without the language.'),
    asOf: day.describe('The day through which the answer was checked.'),
    asked: z
      .array(wordsLine(120, 'Another wording: "can israel ignore the court".'))
      .min(1, 'is empty; give one to five other wordings')
      .max(5, 'has more than five; keep those that differ most')
      .describe('One to five other wordings that people type; only the search reads them.'),
    changed: changes,
    unknown: notKnown,
  })
  .superRefine(({ sides, sidesNote }, context) => {
    const speakers = new Set(sides.map(({ by }) => by)).size;
    if (speakers < 2 && !sidesNote)
      context.addIssue({
        code: 'custom',
        path: ['sidesNote'],
        message: `is missing; sides hears ${speakers} of two: add the other side, or say in one line why it is not heard`,
      });
  });
