/* The shape of content/editions/<lang>/<day>.json.gz, which `npm run release` writes and nobody edits. */
import { z } from 'astro/zod';
import { id, partialDate } from './fields.ts';

const text = z.string().min(1);
/** A date as it was written, once it reads as one. */
const written = partialDate.transform((date) => date.text);
const note = z.strictObject({ id, at: text.optional() });
const paragraph = z.strictObject({ text, notes: z.array(note), number: z.number().int().min(1).optional() });
const section = z.strictObject({ id: id.optional(), heading: text.optional(), paragraphs: z.array(paragraph) });
const texts = z.array(z.strictObject({ id, title: text, date: written, sections: z.array(section) }));

export const editionShape = z.strictObject({
  sources: z.record(
    id,
    z.strictObject({
      title: text,
      publisher: text,
      date: written.optional(),
      url: z
        .string()
        .regex(/^https?:\/\/[^\s"<>]+$/)
        .optional(),
    }),
  ),
  chapters: texts,
  events: texts,
  questions: texts,
});
