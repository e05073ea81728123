/* The form of a drawing that goes by years: what happened when, and how many were killed on either side, by whose count. */
import { z } from 'astro/zod';
import { compareDates } from '../model/date.ts';
import { statement } from './diagram-statement.ts';
import { id, partialDate, reference, sources, wordsLine, wordsText } from './fields.ts';

const side = z.strictObject({
  of: wordsLine(40, 'Who was killed: "Israelis killed".'),
  counts: z
    .array(
      z.strictObject({
        number: wordsLine(24, 'How many: "1,387", "3,000 to 13,000".'),
        text: wordsText(200, 'Who counts, and what the count says of them.'),
        sources,
      }),
    )
    .min(1, 'needs a count'),
});

export const years = z
  .array(
    z.strictObject({
      id,
      when: partialDate,
      name: wordsLine(60, 'What happened, in a few words.'),
      event: reference('events', 'Its entry.').optional(),
      says: statement,
      killed: z
        .array(side)
        .length(2, 'needs both sides: those killed on one are never told without those on the other')
        .optional(),
    }),
  )
  .min(2, 'needs at least two points')
  .superRefine((steps, context) => {
    for (const [i, { when }] of steps.entries()) {
      const before = steps[i - 1]?.when;
      if (before && compareDates(before, when) >= 0)
        context.addIssue({ code: 'custom', path: [i, 'when'], message: 'comes after its place; put points in order' });
    }
  });
