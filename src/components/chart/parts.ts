/* The components that kinds of charts bring with them, in `parts/` of their folders, by the place where each stands. */
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

/**
 * Tools: beside the title of the main chart of a page. Under: beneath its pictures. Legend: beneath all of that.
 * Fields: in the guide for embedding, beside the choices that the kind names.
 */
export const PARTS = ['Tools', 'Under', 'Legend', 'Fields'] as const;

export type Part = (typeof PARTS)[number];

const COMPONENTS = import.meta.glob<{ readonly default: AstroComponentFactory }>('../../charts/*/parts/*.astro', {
  eager: true,
});

/** The component of a kind for a place; undefined where the kind has none. */
export function partOf(kind: string, part: Part): AstroComponentFactory | undefined {
  return COMPONENTS[`../../charts/${kind}/parts/${part}.astro`]?.default;
}
