/* The shape of content/teach/practice/<topic>.yaml: keyed questions with explanations that cite. */
import { z } from 'astro/zod';
import { ITEM_FORMS } from '../model/teach.ts';
import { LEVELS } from '../model/teach-documents.ts';
import { id, sources, wordsLine, wordsText } from './fields.ts';
import { address, idsOnce, title } from './teach-fields.ts';

const option = z.strictObject({
  text: wordsLine(240, 'The option.'),
  right: z.literal(true).describe('true where it is right; left out where it is wrong.').optional(),
  why: wordsLine(280, 'Why it is right or wrong, in one line; a wrong option needs it.').optional(),
});

const options = z
  .array(option)
  .min(3, 'needs three to five options')
  .max(5, 'needs three to five options')
  .describe('Three to five options.');

/** What every form has. */
const common = {
  id: id.describe('An id, unique over all topics; permanent.'),
  level: z.enum(LEVELS).describe('How hard it is.'),
  text: wordsText(400, 'The question.'),
  explanation: wordsText(400, 'Why this is the answer; it says where that stands.'),
  sources,
  material: address.describe('Where to read it: an address inside the site.'),
};

const item = z
  .strictObject({
    ...common,
    form: z.enum(ITEM_FORMS).describe('What is asked for.'),
    options: options.optional(),
    sequence: z
      .array(wordsLine(200, 'One of them.'))
      .min(3, 'needs three to five')
      .max(5, 'needs three to five')
      .describe('What is put into order, in the right order.')
      .optional(),
    pairs: z
      .array(z.strictObject({ left: wordsLine(160, 'The one.'), right: wordsLine(200, 'What belongs to it.') }))
      .min(3, 'needs three to five pairs')
      .max(5, 'needs three to five pairs')
      .describe('What belongs together.')
      .optional(),
  })
  .superRefine((value, context) => {
    const say = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
    const wanted = value.form === 'order' ? 'sequence' : value.form === 'pairs' ? 'pairs' : 'options';
    for (const field of ['options', 'sequence', 'pairs'] as const)
      if (field === wanted && value[field] === undefined) say([field], `is missing; the form is ${value.form}`);
      else if (field !== wanted && value[field] !== undefined) say([field], `is not for the form ${value.form}`);
    const given = value.options ?? [];
    const right = given.filter((each) => each.right).length;
    if (value.form === 'one' && given.length > 0 && right !== 1)
      say(['options'], `has ${right} right options; the form "one" has one`);
    if (value.form === 'several' && given.length > 0 && right < 2)
      say(['options'], `has ${right} right option; the form "several" has two or more`);
    if (value.form === 'several' && right === given.length && right > 0)
      say(['options'], 'has no wrong option; one at least must be');
    given.forEach((each, i) => {
      if (!each.right && each.why === undefined) say(['options', i, 'why'], 'is missing; say why it is wrong');
    });
    const lists = {
      options: given.map(({ text }) => text),
      sequence: value.sequence ?? [],
      pairs: (value.pairs ?? []).map((pair) => pair.right),
    };
    for (const [field, texts] of Object.entries(lists))
      if (new Set(texts).size < texts.length) say([field], 'has two that are the same; nobody could tell them apart');
  });

export const practiceShape = z
  .strictObject({
    title,
    order: z.number().int().min(1).describe('Its place among the topics, each used once.'),
    items: z.array(item).min(1, 'needs questions').describe('The questions.'),
  })
  .superRefine(({ items }, context) => idsOnce('items', items, context));
