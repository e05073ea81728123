/* The components that kinds of charts bring with them, by the place where each stands. */
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { PartName } from '../../charts/kind.ts';

const COMPONENTS = import.meta.glob<{ readonly default: AstroComponentFactory }>('../../charts/*/parts/*.astro', {
  eager: true,
});

/** The component of a kind for a place; undefined where the kind has none. */
export function partOf(kind: string, part: PartName): AstroComponentFactory | undefined {
  return COMPONENTS[`../../charts/${kind}/parts/${part}.astro`]?.default;
}
