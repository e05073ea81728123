/* What an editor may set for a pictogram in content/charts/<id>.yaml. */
import { z } from 'astro/zod';
import { isDay, isOfTheRecord } from '../../model/date.ts';

export const pictogramSpec = z
  .strictObject({
    subject: z.enum(['recognition']).describe('Members of the United Nations that recognise the State of Palestine.'),
    from: z
      .string()
      .refine((text) => isDay(text) && isOfTheRecord(text), 'write a day as 2023-10-01, a day of the calendar')
      .describe('Later than this, each year has a band of its own, its days and the names of its states.'),
    bands: z
      .array(z.number().int())
      .min(1, 'needs the first year of at least one band')
      .describe('First years of the bands before that, oldest first; a year before the first of them is a fault.'),
  })
  .superRefine(({ from, bands }, context) => {
    if (bands.some((year, i) => year <= (bands[i - 1] ?? 0) || year > Number(from.slice(0, 4))))
      context.addIssue({ code: 'custom', path: ['bands'], message: 'needs years that rise, none after that of from' });
  });

export type PictogramSpec = z.output<typeof pictogramSpec>;
