/* What an editor may set for a diagram in content/charts/<id>.yaml: the file that has its words. */
import { z } from 'astro/zod';

export const diagramSpec = z.strictObject({
  draws: z
    .string('needs the id of a file in content/diagrams')
    .min(1, 'needs the id of a file in content/diagrams')
    .describe('The diagram that is drawn.'),
  of: z.string().min(1).describe('Id of the order whose words it draws: the page of that order shows it.').optional(),
});

export type DiagramSpec = z.output<typeof diagramSpec>;
