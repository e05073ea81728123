/*
 * The last value of a series as a figure with its day, where neither the values nor a leader nor anything else that
 * stands there meets the words. Where there is too little room the day takes two lines; then it goes to the list under
 * the picture, and at last the figure with it.
 */
import type { Bounds } from '../kit/bounds.ts';
import { widthAs, wrapAs } from '../kit/text.ts';
import type { Mark } from '../scene/marks.ts';
import { circle } from '../scene/shapes.ts';
import { TEXT_STYLES } from '../scene/text-styles.ts';
import type { ListItem } from './list.ts';
import { meets, type Plan, words } from './plan.ts';
import type { SeriesRows } from './rows.ts';

/** Between the words and a leader, in pixels: closer they would seem to touch. */
const AIR = 4;
const LEADING = 15;

interface PlacedWords {
  /** The lines of the day under the figure. */
  readonly when: readonly string[];
  readonly base: number;
  readonly edge: number;
  /** Whether the words stand after their edge. */
  readonly after: boolean;
  readonly box: Bounds;
}

/** @param taken boxes that its words must not meet @param free whether a box is clear of the values */
export function drawLast(
  rows: SeriesRows,
  plan: Plan,
  taken: readonly Bounds[],
  free: (box: Bounds) => boolean,
): { readonly marks: Mark[]; readonly boxes: readonly Bounds[]; readonly item?: ListItem } {
  const row = rows.rows.at(-1);
  if (!row) return { marks: [], boxes: [] };
  const role = plan.narrow ? 'display small' : 'display';
  const x = plan.scale.x(rows.draw === 'steps' ? rows.domain[1] : row.day);
  const at = plan.y(row.value);
  const point: Mark = {
    mark: 'path',
    role: row.by === undefined ? 'mark' : 'mark open',
    tone: 'ink',
    key: 'last',
    d: circle(plan.flow.x(x), at, 4),
  };
  const lines = [
    [rows.lastWhen],
    wrapAs(rows.lastWhen, widthAs(rows.lastWhen, 'small-label') * 0.65, 'small-label'),
    [],
  ];
  const placed = lines.flatMap((when) => place(when) ?? [])[0];
  const item: ListItem = {
    key: 'last-when',
    glyph: (cx, cy) => [{ mark: 'path', role: 'mark', tone: 'ink', d: circle(cx, cy, 4) }],
    text: `${row.written}: ${rows.lastWhen}`,
  };
  if (!placed) return { marks: [point], boxes: [], item };
  const { when, base, edge, after, box } = placed;
  const anchor = after ? 'start' : 'end';
  return {
    marks: [
      point,
      words(plan, row.written, role, edge, base, anchor),
      // The space between two lines belongs to the words, for who reads them as one.
      ...when.map((line, i) =>
        words(plan, `${line}${i < when.length - 1 ? ' ' : ''}`, 'small-label', edge, base + (i + 1) * LEADING, anchor),
      ),
    ],
    boxes: [box],
    ...(when.length === 0 ? { item } : {}),
  };

  function place(when: readonly string[]): PlacedWords | undefined {
    const { size } = TEXT_STYLES[role];
    const width = Math.max(widthAs(row?.written ?? '', role), ...when.map((line) => widthAs(line, 'small-label')));
    const after = x - width < plan.x0;
    // Where a leader stands on the last day, the words keep to the side of it.
    const edges = after ? [x + 2, x + 9] : [Math.min(x + 4, plan.width), x - 9];
    const offsets = Array.from({ length: 24 }, (_, i) => 26 + i * 6);
    for (const base of [...offsets.map((dy) => at + dy), ...offsets.map((dy) => at - dy - 10)])
      for (const edge of edges) {
        const box: Bounds = {
          x0: after ? edge : edge - width,
          x1: after ? edge + width : edge,
          y0: base - size * 0.8,
          y1: base + 4 + when.length * LEADING,
        };
        if (box.x0 < plan.x0 || box.y0 < plan.top - 8 || box.y1 > plan.bottom - 2) continue;
        const aired = { ...box, x0: box.x0 - AIR, x1: box.x1 + AIR };
        if (free(box) && !taken.some((other) => meets(aired, other))) return { when, base, edge, after, box };
      }
    return undefined;
  }
}
