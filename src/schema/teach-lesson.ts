/* The shapes of content/teach/units/<slug>.yaml and content/teach/lessons/<slug>.yaml. */
import { z } from 'astro/zod';
import { LESSON_MINUTES, LONG_LESSON_MINUTES, TASK_FORMS, UNIT_LEVELS } from '../model/teach.ts';
import { atMostWords, countWords } from './count-words.ts';
import {
  citationFields,
  day,
  id,
  notKnown,
  paragraph,
  reference,
  sources,
  wordFields,
  wordsLine,
  wordsText,
} from './fields.ts';
import { addUp, address, idsOnce, material, question, slug, sourcesIfAny, step, title } from './teach-fields.ts';

const LESSONS = 3;
const SESSIONS = 12;
/** What fits on one printed sheet. */
const HANDOUT_WORDS = 330;
const SLIDE_WORDS = 30;

const session = z.strictObject({
  id: slug,
  title,
  question,
  reading: z.array(address).min(1, 'needs at least one page to read').describe('What is read before: addresses.'),
  // A field that is described anew is another one: the mark by which citations are found comes after it.
  documents: sources
    .describe('The documents that are read, each with the place in it.')
    .register(citationFields, { citations: true }),
  discuss: z
    .array(wordsLine(280, 'A question for the session.'))
    .min(3, 'needs three or four questions')
    .max(4, 'needs three or four questions')
    .describe('Three or four questions for the session.'),
  written: wordsText(600, 'A written task.'),
  onward: z.array(address).describe('Where to read on: addresses.').default([]),
});

export const unitShape = z
  .strictObject({
    order: z.number().int().min(1).describe('Its place among the units, each used once.'),
    title,
    question,
    level: z.enum(UNIT_LEVELS).describe('school: 16 to 18 years; university.'),
    about: wordsText(500, 'What the unit is for.'),
    lessons: z
      .array(reference('lessons', 'Id of a file in content/teach/lessons.'))
      .max(LESSONS, `has more than ${LESSONS}`)
      .describe('The lessons of a unit for schools, in order.')
      .default([]),
    sessions: z.array(session).describe('The sessions of a seminar, in order.').default([]),
    contentNote: wordsText(400, 'What of violence is told, so that a teacher can prepare.'),
    unknown: notKnown,
    asOf: day.describe('The day through which the texts were checked.'),
  })
  .superRefine(({ level, lessons, sessions }, context) => {
    const say = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message });
    if (level === 'school' && lessons.length === 0) say('lessons', 'is empty; a unit for schools has lessons');
    if (level === 'school' && sessions.length > 0) say('sessions', 'has sessions; a unit for schools has lessons');
    if (level === 'university' && lessons.length > 0) say('lessons', 'has lessons; a seminar has sessions');
    if (level === 'university' && sessions.length !== SESSIONS)
      say('sessions', `has ${sessions.length} sessions; a seminar has ${SESSIONS}`);
    idsOnce('sessions', sessions, context);
  });

const lessonStep = z.strictObject({
  ...step,
  material,
  task: slug.describe('The task that is done in it: its id below.').optional(),
});

const task = z.strictObject({
  id: slug,
  text: wordsText(700, 'The task, said to the students.'),
  form: z.enum(TASK_FORMS).describe('What the students do.'),
  material,
  answer: wordsText(700, 'A model answer.'),
  sources,
});

const handoutPart = z
  .strictObject({
    head: wordsLine(90, 'The heading.'),
    text: wordsText(1200, 'What is read.').optional(),
    lines: z
      .array(wordsLine(240, 'One line.'))
      .min(1, 'is empty; leave it out')
      .describe('Lines of a list.')
      .optional(),
    blanks: z.number().int().min(1).max(20).describe('How many empty lines students write on.').optional(),
    sources: sourcesIfAny,
  })
  .superRefine(({ text, lines, blanks }, context) => {
    if (text === undefined && lines === undefined && blanks === undefined)
      context.addIssue({ code: 'custom', path: ['text'], message: 'is missing; a part has text, lines or blanks' });
  });

const slideText = paragraph(300, `At most ${SLIDE_WORDS} words.`)
  .superRefine(atMostWords(SLIDE_WORDS))
  .brand<'words'>()
  .register(wordFields, { words: true });

const slide = z
  .strictObject({
    title: wordsLine(80, 'The heading.'),
    text: slideText.optional(),
    lines: z
      .array(wordsLine(110, 'A short line.'))
      .min(1, 'is empty; leave it out')
      .max(4, 'has more than four lines; make two slides of it')
      .describe('At most four short lines.')
      .optional(),
    chart: reference('charts', 'Id of a file in content/charts that is shown.').optional(),
    sources: sourcesIfAny,
  })
  .superRefine(({ text, lines, chart }, context) => {
    if (text === undefined && lines === undefined && chart === undefined)
      context.addIssue({ code: 'custom', path: ['text'], message: 'is missing; a slide has text, lines or a chart' });
  });

const hints = z
  .array(wordsLine(280, 'One line.'))
  .min(1, 'needs one to three lines')
  .max(3, 'needs one to three lines');

export const lessonShape = z
  .strictObject({
    title,
    question,
    minutes: z.literal(LESSON_MINUTES).describe(`${LESSON_MINUTES}: the length of the short form.`),
    aims: z
      .array(wordsLine(200, 'One aim: "Students can …"'))
      .min(3, 'needs three or four aims')
      .max(4, 'needs three or four aims')
      .describe('Three or four aims.'),
    terms: z.array(reference('terms', 'Id of a file in content/terms.')).describe('Words that are needed.').default([]),
    steps: z.array(lessonStep).min(2, 'needs steps').describe(`The steps; they add up to ${LESSON_MINUTES} minutes.`),
    longer: z
      .array(lessonStep)
      .min(2, 'needs steps')
      .describe(`The steps of the long form; they add up to ${LONG_LESSON_MINUTES} minutes.`),
    tasks: z
      .array(task)
      .min(3, 'needs three to six tasks')
      .max(6, 'needs three to six tasks')
      .describe('Three to six tasks with model answers.'),
    exit: z
      .strictObject({
        question: wordsText(300, 'What students answer on leaving.'),
        answer: wordsText(500, 'A model answer.'),
        sources: sourcesIfAny,
      })
      .describe('The exit ticket.'),
    support: hints.describe('One to three lines: help for those who need it.'),
    stretch: hints.describe('One to three lines: more for those who are ahead.'),
    handout: z
      .strictObject({
        title: wordsLine(90, 'The title of the sheet.'),
        parts: z.array(handoutPart).min(1, 'needs at least one part').max(8, 'has too many parts for one sheet'),
      })
      .describe(`One printed sheet, ${HANDOUT_WORDS} words at most.`),
    slides: z
      .array(slide)
      .min(6, 'needs six to ten slides')
      .max(10, 'needs six to ten slides')
      .describe('Six to ten slides.'),
    documentSet: reference('sets', 'Id of a file in content/teach/sets.').optional(),
    practice: z
      .array(id)
      .max(10, 'has more than ten; name four to ten')
      .describe('Ids of keyed questions: four to ten.')
      .default([]),
    contentNote: wordsText(400, 'What of violence is told, so that a teacher can prepare.'),
    feelings: wordsText(900, 'What to do when feelings run high in this lesson.'),
  })
  .superRefine(({ steps, longer, tasks, handout }, context) => {
    addUp('steps', steps, LESSON_MINUTES, context);
    addUp('longer', longer, LONG_LESSON_MINUTES, context);
    idsOnce('tasks', tasks, context);
    for (const [field, list] of Object.entries({ steps, longer }))
      list.forEach(({ task: named }, i) => {
        if (named !== undefined && !tasks.some((one) => one.id === named))
          context.addIssue({
            code: 'custom',
            path: [field, i, 'task'],
            message: `"${named}" is no task of this lesson; they are ${tasks.map((one) => one.id).join(', ')}`,
          });
      });
    const words = [
      handout.title,
      ...handout.parts.flatMap(({ head, text, lines }) => [head, text ?? '', ...(lines ?? [])]),
    ].reduce((all, text) => all + countWords(text), 0);
    if (words > HANDOUT_WORDS)
      context.addIssue({
        code: 'custom',
        path: ['handout'],
        message: `has ${words} words, ${HANDOUT_WORDS} fit on a sheet; shorten it`,
      });
  });
