/* What an editor may set for a votes chart in content/charts/<id>.yaml: a decision of a court, or resolutions. */
import { z } from 'astro/zod';

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
  })
  .refine(({ order, resolutions }) => (order === undefined) !== (resolutions === undefined), {
    message: 'needs either "order" or "resolutions"',
  });

export type VotesSpec = z.output<typeof votesSpec>;
