/* What an editor may set for a series chart in content/charts/<id>.yaml. */
import { z } from 'astro/zod';

export const seriesSpec = z.strictObject({
  series: z.string().min(1, 'needs the id of a file in content/series').describe('The series that is shown.'),
  column: z.string().min(1, 'needs the id of a column of whole numbers').describe('Its column of values.'),
  markers: z.array(z.string()).describe('Ids of events that are marked: when, not why.').default([]),
  gap: z.number().int().min(1).describe('Days without a value from which on a line is broken.').default(21),
});

export type SeriesSpec = z.output<typeof seriesSpec>;
