/* The shape of one operative paragraph of an order or opinion: its words, ours beside them, and its vote. */
import { z } from 'astro/zod';
import { POINT_KINDS } from '../model/cases.ts';
import { OWN_WORDS } from '../model/quotes.ts';
import { check, languageTag, line, paragraph, reference, sources, wordsLine, wordsText } from './fields.ts';

const vote = z.strictObject({
  inFavour: z.number().int().min(0).describe('Votes in favour, as the document says.'),
  against: z.number().int().min(0).describe('Votes against, as the document says.'),
  names: z
    .enum(['read', 'inferred', 'withheld'])
    .describe('read in a list; inferred from count, bench and separate statements; withheld: only the count is told.'),
  votedAgainst: z.array(reference('people', 'A judge who voted against.')).default([]),
});

const quote = z
  .strictObject({
    text: paragraph(1400, 'The operative words to the letter, without the count of votes; never translated.'),
    lang: languageTag.describe('The language of these words.'),
    at: line(60, 'Paragraph, and page where the copy has one: "para. 57 (2) (a)".'),
    source: reference('sources', 'The document, or the copy of it, that the words were taken from.'),
    second: reference(
      'sources',
      'An independent copy that agrees to the letter; left out where the document itself was read.',
    ).optional(),
  })
  .describe("The Court's own words for the point.");

export const point = z
  .strictObject({
    n: z
      .string()
      .regex(/^\d+(\([a-z]\)|[A-Z])?$/, 'write the number as printed, without outer brackets: 2(a)')
      .describe('The number as printed.'),
    title: wordsLine(60, 'A few words.'),
    text: wordsText(900, 'The paragraph in plain words.'),
    quote: quote.optional(),
    ownWords: z
      .enum(OWN_WORDS)
      .describe('Why the words are ours alone: no copy to quote from, or only one; in the place of quote.')
      .optional(),
    kind: z.enum(POINT_KINDS).describe('order, finding, request, opinion, or jurisdiction.'),
    vote: vote.describe('The vote; left out where the count is not verified.').optional(),
    note: wordsText(500, 'How the count or the names are known, or why they are not told.').optional(),
    change: wordsText(300, 'What it repeats or changes in an earlier order.').optional(),
    due: wordsLine(160, 'What is due because of it.').optional(),
    check,
    sources: sources.optional(),
  })
  .superRefine(quotedOrExplained)
  .describe('One operative paragraph. Its sources are those of the order unless it has its own.');

/** Every point stands in the Court's words, or its file says why not. */
function quotedOrExplained(
  { quote: quoted, ownWords }: { readonly quote?: unknown; readonly ownWords?: unknown },
  context: z.RefinementCtx,
): void {
  if ((quoted === undefined) !== (ownWords === undefined)) return;
  context.addIssue({
    code: 'custom',
    path: ['quote'],
    message: quoted ? 'is there, so leave ownWords out' : 'is missing; quote the words, or say in ownWords why not',
  });
}
