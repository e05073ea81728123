/* The ways into the site that header and menu offer: only what is there. */
import type { Reader } from './reader.ts';

const SECTIONS = ['timeline', 'chapters', 'cases', 'warrants', 'states', 'figures', 'charts'] as const;

export interface Section {
  /** First segment of its address. */
  readonly id: string;
  readonly name: string;
  readonly href: string;
}

/** In the order in which they are shown. */
export function sections({ t, href }: Reader): Section[] {
  return SECTIONS.map((id) => ({ id, name: t(`nav.${id}`), href: href.page(id) }));
}
