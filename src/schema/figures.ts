/* The shapes of figures, series, claims and people. */
import { z } from 'astro/zod';
import { VERDICTS } from '../model/figures.ts';
import { quoted } from './fault.ts';
import {
  anySources,
  changes,
  check,
  day,
  id,
  line,
  notKnown,
  partialDate,
  reference,
  sources,
  wordsLine,
  wordsText,
} from './fields.ts';

/** content/figures/<id>.yaml: one number, with who counted, how, as of when, and what is disputed. */
export const figureShape = z
  .strictObject({
    group: z.enum(['gaza', 'israel', 'west-bank', 'region']).describe('Under which head it stands.'),
    rank: z.number().int().min(0).describe('Its place under that head: 0 stands first.'),
    label: wordsLine(120, 'What is counted.'),
    short: wordsLine(40, 'Its name beside a point in a picture: who counted.').optional(),
    value: wordsLine(60, 'The number as it is told: "74,370", "about 1,200".'),
    number: z.number().describe('The number alone, where there is one.').optional(),
    interval: z.tuple([z.number(), z.number()]).describe('A 95 per cent interval, low and high.').optional(),
    unit: wordsLine(30, 'The unit: people, structures.'),
    asOf: day.describe('The day for which the number was given.'),
    reportedBy: wordsLine(200, 'Who counted.'),
    how: wordsText(700, 'How it was counted and what is left out.'),
    disputes: wordsText(700, 'What is disputed, by whom.'),
    series: reference('series', 'The series that it belongs to.').optional(),
    check,
    sources,
    changed: changes,
    unknown: notKnown,
  })
  .superRefine((figure, context) => {
    const digits = figure.number?.toLocaleString('en');
    if (digits && !figure.value.includes(digits))
      context.addIssue({
        code: 'custom',
        path: ['number'],
        message: `is ${digits}, and value says ${quoted(figure.value)}`,
      });
    if (figure.interval && figure.interval[0] > figure.interval[1])
      context.addIssue({ code: 'custom', path: ['interval'], message: 'ends before it starts; write low, then high' });
  });

/** content/series/<id>.yaml; its rows are content/series/<id>.csv. */
export const seriesShape = z.strictObject({
  title: wordsLine(160, 'What is counted.'),
  countedBy: wordsLine(200, 'Who counted.'),
  how: wordsText(700, 'How the rows were made from what was published.'),
  covers: partialDate,
  joinable: z.boolean().describe('False for points that no line may join.'),
  columns: z
    .array(
      z.strictObject({
        id: z
          .string()
          .regex(/^[a-z][a-z0-9_]*$/, 'write lower case with underscores, as in the head of the CSV')
          .describe('The name in the head of the CSV.'),
        name: wordsLine(120, 'What it holds.'),
        type: z.enum(['date', 'integer', 'text']).describe('The type of its cells.'),
      }),
    )
    .min(2),
  caveats: z.array(wordsText(500, 'What the reader must know.')).default([]),
  revisions: z
    .array(
      z.strictObject({
        date: day.describe('The day on which a batch of earlier cases was added.'),
        added: z.number().int().min(1).describe('How many were added.'),
      }),
    )
    .describe('Batches of earlier cases added on one day, as far as known: a step is not a day of killing.')
    .default([]),
  crossChecked: z.array(wordsLine(200, 'A value found in a second place.')).default([]),
  licence: wordsText(300, 'On what terms it may be used.'),
  sources,
  changed: changes,
});

/** content/claims/<id>.yaml: a claim read against the documents. */
export const claimShape = z
  .strictObject({
    group: z.enum(['article', 'often']).describe('From the magazine report, or often told.'),
    topic: z.enum(['war', 'icj', 'icc', 'states']).describe('Under which head it stands.'),
    claim: wordsText(400, 'The claim, in a paraphrase or a short quotation.'),
    verdict: z.enum(VERDICTS).describe('matches, imprecise, differs, or not-found.'),
    finding: wordsText(900, 'What the documents say.'),
    wording: wordsText(500, 'How it could be said exactly.').optional(),
    caveat: wordsText(400, 'What was not checked.').optional(),
    check,
    sources: anySources,
    changed: changes,
    unknown: notKnown,
  })
  .superRefine((claim, context) => {
    if (claim.sources.length === 0 && claim.verdict !== 'not-found')
      context.addIssue({
        code: 'custom',
        path: ['sources'],
        message: 'is empty; only what was not found has no source',
      });
  });

/** content/people/<id>.yaml */
export const personShape = z.strictObject({
  name: wordsLine(80, 'The name in English.'),
  short: z.string().min(2).max(40).describe('The name by which votes are told and lists sorted.'),
  native: z
    .strictObject({
      text: z.string().min(2).max(80).describe('The name in its own script, as seen in a source.'),
      lang: z.enum(['ar', 'he']).describe('Language of that script.'),
    })
    .optional(),
  role: wordsText(300, 'The office on the record, with its dates as far as known.'),
  group: z.enum(['judge', 'applied-for', 'court', 'office']).describe('Under which head the person stands.'),
  state: reference('states', 'Nationality, for judges, as the Court gives it.').optional(),
  sources,
  changed: changes,
  unknown: notKnown,
});

/** content/changelog.yaml: what changed in the published data. */
export const changelogShape = z.array(
  z.strictObject({
    version: z.string().regex(/^\d+\.\d+\.\d+$/, 'write a version: 1.0.0'),
    date: day,
    what: z.array(z.string().min(3).max(300)).min(1),
  }),
);

/** content/told.yaml: by figure, the value and the day that all texts tell; written by `npm run told`. */
export const toldShape = z
  .record(
    id,
    z.strictObject({
      value: line(60, 'The value as the figure has it.'),
      asOf: day.describe('The day for which it was given.'),
    }),
  )
  .describe('The values that all texts tell; written by npm run told, never by hand.');
