/* What an editor may set for a timeline in content/charts/<id>.yaml. */
import { z } from 'astro/zod';
import { isDay, isOfTheRecord } from '../../model/date.ts';
import { LANES } from '../../model/record.ts';

export const timelineSpec = z.strictObject({
  lanes: z.array(z.enum(LANES)).min(1, 'needs at least one lane').describe('Which lanes are shown, in this order.'),
  from: z
    .string()
    .refine((text) => isDay(text) && isOfTheRecord(text), 'write a day as 2023-10-01, a day of the calendar')
    .describe('First day of the main period; earlier entries stand left of a break.'),
  to: z
    .string()
    .refine((text) => isDay(text) && isOfTheRecord(text), 'write a day as 2026-11-30, a day of the calendar')
    .describe('Last day of the axis.'),
  only: z
    .strictObject({
      proceeding: z.string().describe('Id of the proceeding whose events are shown.').optional(),
      ids: z.array(z.string()).describe('Ids of further events that are shown.').default([]),
    })
    .refine(({ proceeding, ids }) => proceeding !== undefined || ids.length > 0, 'needs a proceeding or ids of events')
    .describe('Shows a few entries instead of all of the lanes: each gets a flag where there is room.')
    .optional(),
  most: z
    .union([z.literal(1), z.literal(2), z.literal(3)])
    .describe('Least important entries that are shown: 3 shows all.')
    .default(3),
  rest: z
    .enum(['bins', 'ticks'])
    .describe('`ticks` draws all but key entries as ticks only: a small overview.')
    .default('bins'),
  listed: z.boolean().describe('Whether the gallery lists the chart.').default(true),
});

export type TimelineSpec = z.output<typeof timelineSpec>;
