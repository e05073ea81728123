/* What is kept of a report of Lighthouse: its four marks, and which of its questions cost a mark. */
import { z } from 'astro/zod';

const Report = z.object({
  categories: z.record(
    z.string(),
    z.object({
      score: z.number().nullable(),
      auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
    }),
  ),
  audits: z.record(z.string(), z.object({ score: z.number().nullable(), displayValue: z.string().optional() })),
});

/** The categories in the order in which they are told. */
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export interface Marks {
  /** Of 100, in the order of the categories; undefined where the program gave none. */
  readonly marks: readonly (number | undefined)[];
  /** The questions that cost something, with what was measured where it says so. */
  readonly lost: readonly string[];
}

/** @throws where it is no report of Lighthouse */
export function marksOf(report: unknown): Marks {
  const { categories, audits } = Report.parse(report);
  const lost = CATEGORIES.flatMap((name) =>
    (categories[name]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const { score, displayValue } = audits[id] ?? {};
      if (weight === 0 || score === null || score === undefined || score >= 0.9) return [];
      return [displayValue === undefined ? id : `${id} ${displayValue}`];
    }),
  );
  const marks = CATEGORIES.map((name) => {
    const score = categories[name]?.score;
    return score === null || score === undefined ? undefined : Math.round(100 * score);
  });
  return { marks, lost };
}

/** One line for a page. */
export const sayMarks = (page: string, { marks, lost }: Marks): string =>
  [page.padEnd(44), ...marks.map((mark) => `${mark ?? '–'}`.padStart(4)), lost.length > 0 ? `  ${lost.join(', ')}` : '']
    .join('')
    .trimEnd();
