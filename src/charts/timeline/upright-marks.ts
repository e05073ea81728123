/*
 * Which entries of an upright line of time stand alone, and which are one mark with a number because they stand too close
 * for a finger. Heights from the top of the picture.
 */
import type { TimelineLane, TimelineRow } from './rows.ts';
import type { UprightLabel } from './upright-words.ts';

/** Marks nearer than this, in pixels, are one where each is followed by itself, and where each has its words to follow. */
const APART = 24;
const WORDED_APART = 13;

/** The entries of a lane that a view shows. */
export interface LaneEntries {
  readonly lane: TimelineLane;
  readonly inside: readonly TimelineRow[];
  readonly earlier: readonly TimelineRow[];
}

/** An entry, or some that stand close to one another. */
export interface UprightMark {
  /** In order of their height. */
  readonly rows: readonly TimelineRow[];
  readonly y: number;
}

export const isAlone = ({ rows }: UprightMark): boolean => rows.length === 1;

/** A line of entries. */
export interface Column {
  readonly lane: TimelineLane;
  /** From the start edge. */
  readonly x: number;
  readonly marks: readonly UprightMark[];
}

interface Lines {
  readonly first: number;
  readonly last: number;
  readonly pitch: number;
  readonly stand: (row: TimelineRow) => number;
  /** Whether entries without words have a line of their own. */
  readonly aside: boolean;
}

export function columnsOf(
  lanes: readonly LaneEntries[],
  labels: readonly UprightLabel[],
  { first, last, pitch, stand, aside }: Lines,
): Column[] {
  const [only, ...others] = lanes;
  if (!only) return [];
  if (others.length > 0)
    return lanes.map(({ lane, inside }, i) => ({ lane, x: first + i * pitch, marks: markedAt(inside, stand, APART) }));
  const worded = new Set(labels.map(({ row }) => row?.id));
  const [told, rest] = [true, false].map((has) => only.inside.filter(({ id }) => worded.has(id) === has));
  const line = { lane: only.lane, x: last, marks: markedAt(told ?? [], stand, WORDED_APART) };
  return aside ? [{ lane: only.lane, x: first, marks: markedAt(rest ?? [], stand, APART) }, line] : [line];
}

/** Each mark with those that begin before a finger's room under the middle of it: none grows longer than twice that room. */
function markedAt(rows: readonly TimelineRow[], stand: Lines['stand'], apart: number): UprightMark[] {
  const standing = rows.map((row) => ({ row, y: stand(row) })).sort((a, b) => a.y - b.y);
  const groups: { first: number; last: number; rows: TimelineRow[] }[] = [];
  for (const { row, y } of standing) {
    const group = groups.at(-1);
    if (group && y - middle(group) < apart) {
      group.last = y;
      group.rows.push(row);
    } else groups.push({ first: y, last: y, rows: [row] });
  }
  return groups.map((group) => ({ rows: group.rows, y: Math.round(middle(group)) }));
}

const middle = ({ first, last }: { readonly first: number; readonly last: number }) => (first + last) / 2;
