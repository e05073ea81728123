/*
 * The states of the world as equal small tiles, each roughly where it lies, for pages that tell of one of them or of one
 * vote: no codes, no links, each look one path. Never mirrored. Pure.
 */
import type { Mark, Scene } from '../scene/marks.ts';
import { circle } from '../scene/shapes.ts';
import { ballotMarks, outline } from './ballot-marks.ts';
import { joinPaths } from './joined.ts';

export interface GridTile {
  readonly column: number;
  readonly row: number;
  /** Index of a way to vote in a count; `full`: filled; `dot`: outside of what the picture is about. */
  readonly look: number | 'full' | 'dot';
  /** Drawn in the colour of the current thing, and larger, for those who do not see the colour. */
  readonly lit?: boolean;
}

/** By how much the lit tile is larger at each of its sides, in pixels. */
const LARGER = 3.5;

/** How many tiles stand beside and above one another. */
export function gridSize(tiles: readonly Pick<GridTile, 'column' | 'row'>[]): readonly [columns: number, rows: number] {
  return [Math.max(0, ...tiles.map(({ column }) => column)) + 1, Math.max(0, ...tiles.map(({ row }) => row)) + 1];
}

/** @param width in pixels; the height follows */
export function tileGrid(tiles: readonly GridTile[], width: number): Scene {
  const [columns, rows] = gridSize(tiles);
  // Half a step around them, so that a larger one at the edge has room.
  const step = width / (columns + 1);
  const side = step - (step < 14 ? 1 : 2);
  const marks = tiles.flatMap(({ column, row, look, lit }): Mark[] => {
    const [x, y] = [(column + 0.5) * step, (row + 0.5) * step];
    if (lit) return [];
    if (look === 'dot')
      return [
        { mark: 'path', role: 'mark', tone: 'ink-3', d: circle(x + side / 2, y + side / 2, Math.max(1, side / 7)) },
      ];
    if (look === 'full') return [{ mark: 'path', role: 'mark', tone: 'pos-duty', d: outline(x, y, side, side) }];
    // What is open keeps its line within the tile.
    return look === 0
      ? ballotMarks(look, x, y, side, side)
      : ballotMarks(look, x + 0.8, y + 0.8, side - 1.6, side - 1.6);
  });
  const own = tiles
    .filter(({ lit }) => lit)
    .flatMap(({ column, row }): Mark[] => {
      const [x, y] = [(column + 0.5) * step, (row + 0.5) * step];
      return [
        {
          mark: 'path',
          role: 'mark halo',
          tone: 'accent',
          d: outline(x - LARGER, y - LARGER, side + 2 * LARGER, side + 2 * LARGER),
        },
      ];
    });
  return { width, height: (rows + 1) * step, marks: [...joinPaths(marks), ...own] };
}
