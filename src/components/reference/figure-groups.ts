/* The parts of the page of figures, in order. */
export const FIGURE_GROUPS = ['gaza', 'israel', 'west-bank', 'region'] as const;
export type FigureGroup = (typeof FIGURE_GROUPS)[number];
