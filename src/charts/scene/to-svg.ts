/*
 * Prints a scene as SVG for a page: classes only, so that the style sheet colours it in light, dark,
 * print and forced colours. Numbers are rounded here and nowhere else. Knows no data and no document.
 */
import type { Mark, PathStep, Scene, TextMark } from './marks.ts';

export interface SvgOptions {
  /** What a screen reader calls the picture. */
  readonly label: string;
  /** Makes ids unique on a page. */
  readonly id: string;
  /** Id of the element that tells what the picture shows. */
  readonly describedBy?: string;
}

/** Markup of a scene as an `svg.chart` element. */
export function sceneToSvg(scene: Scene, { label, id, describedBy }: SvgOptions): string {
  const [width, height] = [number(scene.width), number(scene.height)];
  const described = describedBy ? ` aria-describedby="${escapeText(describedBy)}"` : '';
  return `<svg class="chart" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="group" aria-label="${escapeText(label)}"${described}><defs>${hatch(id)}</defs>${marksToSvg(scene.marks, id)}</svg>`;
}

/** The marks alone, for a printer that brings its own frame. */
export function marksToSvg(marks: readonly Mark[], id: string): string {
  return marks.map((mark) => printMark(mark, id)).join('');
}

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

export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Address of the hatch pattern of a picture: `url(#timeline-h)`. */
export const hatchId = (id: string): string => `${id}-h`;

function hatch(id: string): string {
  return `<pattern id="${hatchId(id)}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="unreadl" d="M0 0V6"/></pattern>`;
}

function printMark(mark: Mark, id: string): string {
  const shared = attributes(mark);
  switch (mark.mark) {
    case 'rect': {
      const fill = mark.role === 'hatch' ? ` fill="url(#${hatchId(id)})"` : '';
      const radius = mark.radius ? ` rx="${number(mark.radius)}"` : '';
      return `<rect${shared}${fill} x="${number(mark.x)}" y="${number(mark.y)}" width="${number(mark.width)}" height="${number(mark.height)}"${radius}/>`;
    }
    case 'path':
      return `<path${shared} d="${pathData(mark.d)}"/>`;
    case 'text':
      return `<text${shared}${mark.silent ? ' aria-hidden="true"' : ''} x="${number(mark.x)}" y="${number(mark.y)}"${anchor(mark)}>${runs(mark)}</text>`;
    case 'group': {
      const inner = marksToSvg(mark.marks, id);
      if (!mark.link) return `<g${shared}>${inner}</g>`;
      const label = mark.link.label ? ` aria-label="${escapeText(mark.link.label)}"` : '';
      return `<a${shared} href="${escapeText(mark.link.href)}" tabindex="-1"${label}>${inner}</a>`;
    }
  }
}

function attributes(mark: Mark): string {
  const name = markClass(mark);
  return `${name ? ` class="${name}"` : ''}${mark.key === undefined ? '' : ` data-key="${escapeText(mark.key)}"`}`;
}

const anchor = (mark: TextMark) => (mark.anchor === 'start' ? '' : ` text-anchor="${mark.anchor}"`);

function runs(mark: TextMark): string {
  return mark.runs
    .map((run) => (run.role ? `<tspan class="${run.role}">${escapeText(run.text)}</tspan>` : escapeText(run.text)))
    .join('');
}
