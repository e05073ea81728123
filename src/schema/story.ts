/* The shape of content/stories/<id>.yaml: steps that are scrolled through, each with a picture, a few words and sources. */
import { z } from 'astro/zod';
import { LANES } from '../model/record.ts';
import { changes, day, line, reference, sources, wordsLine, wordsText } from './fields.ts';

/** A card is read in a glance; more than this is a paragraph. */
const MOST_WORDS = 50;

const view = z
  .strictObject({
    chart: reference('charts', 'The chart that is shown; a file of content/charts.'),
    from: day.describe('First day of a timeline that is looked at; left out for all of it.').optional(),
    to: day
      .describe('Last day of a timeline; the day to which a series is drawn; the day of a map of states.')
      .optional(),
    lanes: z
      .array(z.enum(LANES))
      .min(1, 'needs at least one lane')
      .describe('Lanes of a timeline that are shown; left out for all of them.')
      .optional(),
    lit: z
      .array(line(80, 'An id of the chart.'))
      .min(1, 'is empty; leave it out where nothing is lit')
      .describe(
        'What the step is about: ids of events on a timeline or a series, of places or states on a map, of resolutions; numbers of drafts; the numbers of points as the votes of judges print them.',
      )
      .optional(),
  })
  .superRefine(({ from, to }, context) => {
    if (from !== undefined && to !== undefined && to <= from)
      context.addIssue({
        code: 'custom',
        path: ['to'],
        message: `is not after ${from}, the first day; put the later day here`,
      });
  });

const step = z
  .strictObject({
    title: wordsLine(60, 'What the step tells, in a few words.'),
    words: wordsText(320, 'About 40 words: one thing that happened, attributed where it is disputed.'),
    view: view.describe('The picture beside the words.'),
    more: z
      .string()
      .regex(
        /^(?:chapters\/[a-z0-9]+(?:-[a-z0-9]+)*(?:#p[1-9]\d*)?|events\/[a-z0-9]+(?:-[a-z0-9]+)*)$/,
        'write where to read on: chapters/the-war#p3, or events/2024-01-26-icj-provisional-measures',
      )
      .describe('Where to read on: a chapter with or without its paragraph, or an event.')
      .optional(),
    sources,
  })
  .superRefine(({ words }, context) => {
    const count = words.split(/\s+/).length;
    if (count > MOST_WORDS)
      context.addIssue({
        code: 'custom',
        path: ['words'],
        message: `has ${count} words, ${MOST_WORDS} are allowed on a card; shorten it or make two steps of it`,
      });
  });

export const storyShape = z.strictObject({
  title: wordsLine(90, 'What the story tells.'),
  standfirst: wordsText(200, 'One or two sentences under the title; a shared link shows them.'),
  order: z.number().int().min(1).describe('Its place among the stories: 1 stands at the address of the story itself.'),
  asOf: day.describe('The day to which its facts were checked.'),
  steps: z.array(step).min(2, 'needs at least two steps').max(40, 'has too many steps; tell two stories'),
  changed: changes,
});
