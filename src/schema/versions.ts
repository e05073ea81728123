/* The shapes of kept versions of charts: content/frozen/<lang>/<chart>/<day>/version.yaml and folded.yaml. */
import { z } from 'astro/zod';
import { LANES } from '../model/record.ts';
import { day, line, paragraph } from './fields.ts';

const words = (most: number, sentence: string) =>
  z.strictObject({
    text: paragraph(most, sentence),
    lang: z.string().regex(/^[a-zA-Z]{2,3}(-[A-Za-z0-9]+)*$/, 'write a language tag: en, fr, ar'),
  });

const text = (sentence: string) => z.string().min(1, 'must not be empty').describe(sentence);

/** version.yaml, short of the rows and the pictures beside it. Written by `npm run release`, by hand never. */
export const versionShape = z.strictObject({
  title: words(400, 'The title, and the language it is in.'),
  subtitle: words(800, 'The subtitle, and the language it is in.'),
  note: words(1500, 'The caveat under the picture.').optional(),
  description: text('What the pictures show, in words.'),
  source: text('The source line.'),
  checked: text('Through which day each part was checked, in words.'),
  licence: line(80, 'The licence of the version.'),
  through: z
    .strictObject(Object.fromEntries(LANES.map((lane) => [lane, day])) as Record<(typeof LANES)[number], typeof day>)
    .describe('To which day each lane was checked.'),
  table: z.strictObject({
    caption: text('Caption of the table.'),
    onPage: z.number().int().min(1).describe('How many rows a page shows.').optional(),
    columns: z
      .array(
        z.strictObject({
          key: z.string().regex(/^[A-Za-z][A-Za-z0-9_]*$/, 'write a name of letters, digits and underscores'),
          name: text('Name of the column for readers.'),
          explain: text('What the column holds.'),
          shown: z.boolean().describe('Whether the table on a page shows it.'),
        }),
      )
      .min(1),
  }),
  list: z
    .array(
      z.strictObject({
        lane: z.enum(LANES),
        day: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'write a date as 2024-01-26'),
        written: text('The date in words.'),
        words: words(300, 'What happened, and the language it is in.'),
      }),
    )
    .describe('What stands in the place of a picture on a phone.')
    .optional(),
});

/** folded.yaml: the days of versions that were folded into later ones; their addresses stay. */
export const foldedShape = z.array(day);
