/* What an editor may set for a series chart in content/charts/<id>.yaml. */
import { z } from 'astro/zod';
import { isDay, isOfTheRecord } from '../../model/date.ts';

const column = z.string().min(1, 'needs the id of a column');

export const seriesSpec = z.strictObject({
  series: z.string().min(1, 'needs the id of a file in content/series').describe('The series shown.'),
  column: column.describe('Its column of values, whole numbers.'),
  draw: z
    .enum(['line', 'steps', 'points'])
    .describe('steps: a count that changes on known days. Without it a line where the series may be joined.')
    .optional(),
  change: z
    .array(column)
    .describe('Columns that a row takes away: a step is drawn only where they are the whole difference.')
    .default([]),
  counter: z
    .strictObject({ column, main: z.string().min(1, 'needs the cell of the main counter') })
    .describe('Who gave a row: rows of another than the main counter are hollow and named.')
    .optional(),
  from: z
    .string()
    .refine((text) => isDay(text) && isOfTheRecord(text), 'write a day as 2023-10-01, a day of the calendar')
    .describe('First day of the axis, where that is earlier than the first value.')
    .optional(),
  markers: z.array(z.string()).describe('Ids of events that are marked: when, not why.').default([]),
  estimates: z
    .array(z.string())
    .describe('Ids of figures drawn as hollow points at their day, with their interval, joined to nothing.')
    .default([]),
  panel: z.boolean().describe('A second picture: the average per day between two reports.').default(false),
  ground: z.boolean().describe('Whether truces and ceasefires are drawn behind the values.').default(false),
  gap: z.number().int().min(1).describe('Days without a value from which on a line is broken.').default(21),
});

export type SeriesSpec = z.output<typeof seriesSpec>;
