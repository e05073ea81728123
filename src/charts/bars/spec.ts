/* What an editor may set for a chart of bars in content/charts/<id>.yaml. */
import { z } from 'astro/zod';

const column = z.string().min(1, 'needs the id of a column');

export const barsSpec = z.strictObject({
  series: z.string().min(1, 'needs the id of a file in content/series').describe('The series shown.'),
  value: column.describe('Its column of values, whole numbers.'),
  panel: column.describe('Its column that says to which panel a row belongs: who counts, or whom.'),
  panels: z.array(z.string().min(1)).min(1).describe('The cells of that column, in order.'),
  partOf: column.describe('Its column that names the row of which another is a part.').optional(),
  days: z
    .strictObject({ from: column, to: column })
    .describe('Its columns of first and last days: bars stand over their days, each as high as its value for a day.')
    .optional(),
  computed: z
    .strictObject({ column, cell: z.string().min(1) })
    .describe('The cell of a column by which a value is known to be computed, not quoted: its bar is open.')
    .optional(),
  markers: z.array(z.string()).describe('Ids of events that are marked over bars of days: when, not why.').default([]),
  text: z.array(column).min(1).describe('Its columns that say in the table what a row is.'),
});

export type BarsSpec = z.output<typeof barsSpec>;
