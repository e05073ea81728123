/* What an editor may set for a votes chart in content/charts/<id>.yaml. */
import { z } from 'astro/zod';

export const votesSpec = z.strictObject({
  order: z.string().min(1, 'needs the id of a file in content/orders').describe('The decision whose votes are shown.'),
});

export type VotesSpec = z.output<typeof votesSpec>;
