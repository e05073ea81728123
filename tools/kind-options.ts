/* The options of a kind of chart as a shape: kinds give no more than a `parse`, and all of them make it of zod. */
import { z } from 'astro/zod';
import type { RegisteredKind } from '../src/charts/define-kind.ts';

/** A spec that is made of something else takes anything here; `select` reads it by itself. */
export const optionsOf = ({ spec }: RegisteredKind): z.ZodType => (spec instanceof z.ZodType ? spec : z.unknown());
