/* The shape of content/events/<id>.yaml: one event, its words in the source language. */
import { z } from 'astro/zod';
import { LANES, LINK_TYPES } from '../model/record.ts';
import {
  also,
  changes,
  day,
  id,
  notKnown,
  partialDate,
  positionsNote,
  reference,
  shortFor,
  sources,
  wordsLine,
  wordsShort,
  wordsText,
} from './fields.ts';

const position = z.strictObject({
  by: reference('actors', 'Id of a file in content/actors: whose position it is.'),
  speaker: wordsLine(120, 'Office or person that spoke, where the actor alone does not say it.').optional(),
  text: wordsText(600, 'What was said, in reported speech or a short exact quotation.'),
  sources,
});

const link = z.strictObject({
  type: z.enum(LINK_TYPES).describe('How this event relates to the earlier one it names.'),
  to: reference('events', 'Id of the earlier event.'),
});

export const eventShape = z
  .strictObject({
    lane: z.enum(LANES).describe('The lane that shows the event.'),
    importance: z.union([z.literal(1), z.literal(2), z.literal(3)]).describe('1 key, 2 main, 3 further.'),
    title: wordsLine(
      90,
      'What happened, with who says it where it is a finding or an allegation; 90 characters at most.',
    ),
    label: wordsLine(32, 'A flag in the picture, 32 characters at most; key events must have one.').optional(),
    rank: z.number().int().min(0).max(9).describe('Which flags get room first: 0 before 9.').optional(),
    summary: wordsText(900, 'Two to four sentences, attributed, in our own words.'),
    short: wordsShort.optional(),
    note: wordsText(700, 'A dispute or a revision that the reader must know.').optional(),
    happened: partialDate.describe('When it happened.').optional(),
    decided: partialDate.describe('When a court or body decided it.').optional(),
    published: partialDate.describe('When it became public, if not the same day.').optional(),
    check: z.enum(['verified', 'single-source']).describe('Unverified events stay out of content/.'),
    actors: z
      .array(reference('actors', 'Id of a file in content/actors.'))
      .describe('Who acts or is acted upon.')
      .default([]),
    places: z.array(reference('places', 'Id of a file in content/places.')).describe('Where it happened.').default([]),
    proceeding: id.describe('Docket or situation: icj-192, icc-01-18.').optional(),
    also,
    tags: z.array(id).describe('Further words to select by.').default([]),
    sources,
    positions: z.array(position).describe('What the parties said, the addressed party first.').default([]),
    links: z.array(link).describe('Typed links to earlier events.').default([]),
    added: day.describe('When the event was added to this site.'),
    changed: changes,
    positionsNote,
    unknown: notKnown,
  })
  .superRefine(shortFor('summary'))
  .superRefine((event, context) => {
    if (!event.happened && !event.decided && !event.published) {
      context.addIssue({
        code: 'custom',
        path: ['happened'],
        message: 'is missing; give happened, decided or published',
      });
    }
    if (event.importance === 1 && !event.label) {
      context.addIssue({
        code: 'custom',
        path: ['label'],
        message: 'is missing; a key event needs a flag of 32 characters at most',
      });
    }
  });

export type EventFile = z.output<typeof eventShape>;
