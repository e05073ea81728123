/* The shape of content/charts/<id>.yaml, short of `options`, which the chart's kind checks. */
import { z } from 'astro/zod';
import { CHART_PARTS } from '../model/record.ts';
import { changes, id, shortFor, wordsLine, wordsShort, wordsText } from './fields.ts';

export const chartShape = z
  .strictObject({
    kind: id.describe('Name of a kind in src/charts/registry.ts.'),
    part: z.enum(CHART_PARTS).describe('Where the gallery shows it: all of the record, or the part that it is about.'),
    title: wordsLine(110, 'What is seen, as a sentence.'),
    name: wordsLine(
      110,
      'What the chart is, where the title tells a number: true as long as the chart is, for codes that others paste.',
    ).optional(),
    subtitle: wordsLine(260, 'What is counted, by whom, what is left out.'),
    short: wordsShort.optional(),
    note: wordsText(500, 'A caveat under the picture.').optional(),
    options: z.record(z.string(), z.unknown()).describe('What the kind selects and how; see its spec.').default({}),
    changed: changes.describe(
      'Changes of substance to the chart itself, oldest first; those of its entries stand with them.',
    ),
  })
  .superRefine(shortFor('subtitle'));
