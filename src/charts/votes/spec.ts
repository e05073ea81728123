/* What an editor may set for a votes chart in content/charts/<id>.yaml: a decision of a court, or resolutions. */
import { z } from 'astro/zod';

/** What a draft asks for, in a few words of the catalogue. */
export const ASKS = [
  'ceasefire',
  'pauses',
  'hostages-and-pauses',
  'aid',
  'ceasefire-in-a-deal',
  'ramadan',
  'plan-of-may-2024',
  'lasting-ceasefire',
  'plan-of-september-2025',
] as const;

const state = z.string().regex(/^[a-z]{3}$/, 'write the id of a state: usa');

const councilSpec = z.strictObject({
  terms: z
    .array(z.strictObject({ year: z.number().int(), elected: z.array(state).length(10) }))
    .min(1)
    .describe('The ten elected members of each year.'),
  drafts: z
    .array(
      z
        .strictObject({
          event: z.string().min(1).describe('The entry that tells the vote.'),
          asks: z.enum(ASKS).describe('What the text asks for.'),
          draft: z.string().startsWith('S/').describe('Symbol of the draft, where a source gives it.').optional(),
          resolution: z.number().int().describe('Number of the resolution, where it was adopted.').optional(),
          by: z
            .array(z.union([state, z.literal('elected')]))
            .min(1)
            .describe('Who wrote it; "elected" for the ten elected members.'),
          against: z.array(state).default([]),
          abstaining: z.array(state).default([]).describe('All others voted in favour.'),
          source: z.string().min(1).describe('A source of the entry, which gives the votes.'),
          at: z.string().min(1).describe('Where in it.').optional(),
        })
        .refine(({ draft, resolution }) => draft ?? resolution, { message: 'needs draft or resolution' }),
    )
    .min(1),
});

export const votesSpec = z
  .strictObject({
    order: z
      .string()
      .min(1, 'needs the id of a file in content/orders')
      .describe('The decision whose votes are shown.')
      .optional(),
    resolutions: z
      .literal('all', 'must be "all"')
      .describe('The resolutions of the record, by date, with their counts.')
      .optional(),
    council: councilSpec.describe('Votes of the Security Council, by date.').optional(),
  })
  .refine((spec) => [spec.order, spec.resolutions, spec.council].filter((each) => each !== undefined).length === 1, {
    message: 'needs one of "order", "resolutions" and "council"',
  });

export type CouncilSpec = z.output<typeof councilSpec>;
export type VotesSpec = z.output<typeof votesSpec>;
