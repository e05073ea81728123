/* What an editor may set for a diagram in content/charts/<id>.yaml: the file that has its words. */
import { z } from 'astro/zod';

export const diagramSpec = z.strictObject({
  draws: z
    .string('needs the id of a file in content/diagrams')
    .min(1, 'needs the id of a file in content/diagrams')
    .describe('The diagram that is drawn.'),
});

export type DiagramSpec = z.output<typeof diagramSpec>;
