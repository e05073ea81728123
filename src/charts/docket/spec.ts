/* What an editor may set for a docket chart in content/charts/<id>.yaml. */
import { z } from 'astro/zod';
import { isDay, isOfTheRecord } from '../../model/date.ts';

const day = z
  .string()
  .refine((text) => isDay(text) && isOfTheRecord(text), 'write a day as 2024-01-26, a day of the calendar');

const time = {
  break: day
    .describe('Earlier steps stand left of a break sign, where time is drawn in less room; left out: none.')
    .optional(),
  before: z
    .number()
    .min(0.05)
    .max(0.5)
    .describe('Share of the width that the time before the break takes.')
    .default(0.14),
  to: day.describe('Last day of the axis; left out: the end of the last year that has a step.').optional(),
};

const proceedings = z.strictObject({
  subject: z.literal('proceedings').describe('Cases of the International Court of Justice.'),
  cases: z
    .array(
      z.strictObject({
        id: z.string().describe('A file in content/proceedings.'),
        tracks: z
          .enum(['apart', 'one'])
          .describe('apart: a track for orders, hearings, each party, interventions; one: all steps on one.')
          .default('one'),
      }),
    )
    .min(1, 'needs at least one proceeding'),
  ...time,
});

const situation = z.strictObject({
  subject: z.literal('situation').describe('A situation before the International Criminal Court, by who acted.'),
  id: z.string().describe('A file in content/proceedings.'),
  ...time,
});

const warrants = z.strictObject({
  subject: z.literal('warrants').describe('The persons applied for, a track each, and challenges to the warrants.'),
  proceeding: z.string().describe('The situation to which they belong, a file in content/proceedings.'),
  persons: z
    .array(z.string())
    .min(1, 'needs at least one warrant')
    .describe('Files in content/warrants: those drawn; left out: all.')
    .optional(),
  challenges: z.array(z.string()).describe('Dates of its steps that challenge the warrants or answer a challenge.'),
  ...time,
});

const measures = z.strictObject({
  subject: z.literal('measures').describe('What states decided, a track per kind of measure.'),
  ...time,
});

export const docketSpec = z.discriminatedUnion('subject', [proceedings, situation, warrants, measures]);

export type DocketSpec = z.output<typeof docketSpec>;
export type SpecOf<Subject extends DocketSpec['subject']> = Extract<DocketSpec, { subject: Subject }>;
