/* Values of attributes, as every printer of a scene writes them. Numbers are rounded here and nowhere else. */
import type { Mark, PathStep } from './marks.ts';

/** Class names of a mark: its role and, where it has one, its tone. */
export function markClass(mark: Mark): string {
  return mark.tone ? `${mark.role} ${mark.tone}`.trim() : mark.role;
}

/** A path's `d`, rounded to a tenth of a pixel. */
export function pathData(steps: readonly PathStep[]): string {
  return steps.map(([command, ...numbers]) => command + numbers.map(number).join(' ')).join('');
}

/** A tenth of a pixel is finer than any screen; more digits are only weight. */
export function number(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** Address of the hatch pattern of a picture: `url(#timeline-h)`. */
export const hatchId = (id: string): string => `${id}-h`;

/** What a link has that opens beside its page. A `<base target>` does not reach the links of an SVG in Chromium. */
export const BESIDE = { target: '_blank', rel: 'noopener' } as const;
