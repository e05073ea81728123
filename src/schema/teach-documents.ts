/* The shapes of content/teach/sets/, controversies/ and protocols/<slug>.yaml: what a class reads and how it talks. */
import { z } from 'astro/zod';
import { CONTROVERSY_MINUTES, LEVELS, VOICES } from '../model/teach-documents.ts';
import { atMostWords, countWords } from './count-words.ts';
import { day, line, paragraph, reference, sources, wordsLine, wordsText } from './fields.ts';
import { addUp, idsOnce, minutes, question, slug, step, title } from './teach-fields.ts';

const EXTRACT_WORDS = 90;
/** How far two sheets of one controversy may be apart, of the longer. */
const APART = 0.1;

const order = z.number().int().min(1).describe('Its place among them, each used once.');
const asOf = day.describe('The day through which it was checked.');

const stated = (most: number, sentence: string) => z.strictObject({ text: wordsText(most, sentence), sources });

const extract = z
  .strictObject({
    id: slug,
    source: reference('sources', 'Id of a file in content/sources: the document.'),
    at: line(120, 'The place in it: "para. 50".'),
    text: paragraph(900, `Its exact words, ${EXTRACT_WORDS} at most, in its language.`).superRefine(
      atMostWords(EXTRACT_WORDS),
    ),
    lang: z
      .string()
      .regex(/^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/, 'write the tag of a language: en, fr, ar')
      .describe('The language of the words.'),
    translation: wordsText(900, 'Our translation, where the words are not English.').optional(),
    from: z.enum(VOICES).describe('Whose voice it is.'),
    context: stated(350, 'Who speaks, when, to whom.'),
    words: z
      .record(z.string().min(1).max(60), wordsLine(160, 'The same in plain words.'))
      .describe('Hard words of it, explained.')
      .default({}),
    level: z.enum(LEVELS).describe('How hard it is to read.'),
  })
  .superRefine(({ lang, translation, text, words }, context) => {
    const say = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message });
    if (lang !== 'en' && translation === undefined) say('translation', 'is missing; the words are not English');
    if (lang === 'en' && translation !== undefined) say('translation', 'is not needed; the words are English');
    for (const word of Object.keys(words))
      if (!`${text} ${translation ?? ''}`.toLowerCase().includes(word.toLowerCase()))
        say('words', `explains "${word}", which is not in the text; write words as they stand there`);
  });

const asked = z
  .array(
    z.strictObject({
      text: wordsText(350, 'The question.'),
      answer: wordsText(700, 'A model answer.'),
      sources,
    }),
  )
  .min(2, 'needs two or three questions')
  .max(3, 'needs two or three questions');

export const setShape = z
  .strictObject({
    order,
    title,
    question,
    intro: stated(700, 'What the documents are about.'),
    extracts: z
      .array(extract)
      .min(4, 'needs four to six extracts')
      .max(6, 'needs four to six extracts')
      .describe('Four to six extracts, from both sides and the court.'),
    questions: z.strictObject({
      source: asked.describe('Who speaks, and why: two or three questions.'),
      context: asked.describe('What surrounded it: two or three questions.'),
      corroboration: asked.describe('Where documents agree and differ: two or three questions.'),
    }),
    asOf,
  })
  .superRefine(({ extracts }, context) => idsOnce('extracts', extracts, context));

const sheet = z.strictObject({
  id: slug,
  side: wordsLine(220, 'Whose position it is: "… holds that …".'),
  points: z
    .array(stated(600, 'One reason, from the documents.'))
    .min(4, 'needs four or five points')
    .max(5, 'needs four or five points')
    .describe('Four or five reasons, each with its sources.'),
});

export const controversyShape = z
  .strictObject({
    order,
    title,
    question,
    sheets: z.array(sheet).length(2, 'needs exactly two sheets').describe('The two sides, of equal length and weight.'),
    shared: z.array(stated(350, 'What both accept.')).min(1, 'needs at least one').describe('What both accept.'),
    steps: z
      .array(z.strictObject(step))
      .min(2, 'needs steps')
      .describe(`The protocol; its steps add up to ${CONTROVERSY_MINUTES} minutes.`),
    asOf,
  })
  .superRefine(({ sheets: [a, b], steps }, context) => {
    addUp('steps', steps, CONTROVERSY_MINUTES, context);
    if (!a || !b) return;
    idsOnce('sheets', [a, b], context);
    const weights = {
      words: ({ side, points }: typeof a) => countWords([side, ...points.map(({ text }) => text)].join(' ')),
      sources: ({ points }: typeof a) => points.reduce((all, point) => all + point.sources.length, 0),
    };
    for (const [name, weigh] of Object.entries(weights)) {
      const [one, other] = [weigh(a), weigh(b)];
      if (Math.abs(one - other) > APART * Math.max(one, other))
        context.addIssue({
          code: 'custom',
          path: ['sheets'],
          message: `have ${one} and ${other} ${name}; they may differ by a tenth`,
        });
    }
  });

export const protocolShape = z
  .strictObject({
    order,
    title,
    about: wordsText(500, 'What it is for.'),
    minutes,
    steps: z.array(z.strictObject(step)).min(2, 'needs steps').describe('The steps; they add up to the minutes.'),
    lines: z
      .array(wordsLine(200, 'A sentence, or the beginning of one, that students may use.'))
      .describe('Sentences that students may use.')
      .default([]),
  })
  .superRefine(({ minutes: whole, steps }, context) => addUp('steps', steps, whole, context));
