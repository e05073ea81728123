/* What an editor may set for a map in content/charts/<id>.yaml. */
import { z } from 'astro/zod';

const SUBJECTS = ['rome-statute', 'warrant-positions', 'recognition', 'hague-group'] as const;

export const mapSpec = z.strictObject({
  subject: z.enum(SUBJECTS).describe('What the states are sorted by.'),
});

export type MapSpec = z.output<typeof mapSpec>;
