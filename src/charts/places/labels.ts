/*
 * Names beside their marks: each takes the first of eight places around its mark where it meets no other name, no mark
 * and no edge. Those that come first choose first; a name that finds no room is told under the map.
 */
import type { Box } from '../kit/nearest.ts';

export interface Named {
  readonly x: number;
  readonly y: number;
  /** Width of the name, in pixels. */
  readonly width: number;
}

export interface PlacedName {
  /** Index of what is named. */
  readonly index: number;
  /** Physical left edge and base line. */
  readonly x: number;
  readonly y: number;
}

type Spot = readonly [left: number, base: number];

/** Half a mark with air around it, in pixels. */
const MARK = 7;
/** Height of a line above its base and below. */
const UP = 11;
const DOWN = 4;
const AIR = 2;

/**
 * @param taken boxes that no name may meet
 * @param lines points of lines that a name does not cross where it can help it
 * @returns the names that found room
 */
export function placeNames(
  named: readonly Named[],
  frame: Box,
  taken: readonly Box[] = [],
  lines: readonly (readonly [x: number, y: number])[] = [],
): PlacedName[] {
  const marks = named.map(({ x, y }): Box => ({ left: x - MARK, right: x + MARK, top: y - MARK, bottom: y + MARK }));
  const busy: Box[] = [...taken];
  const placed: PlacedName[] = [];
  named.forEach(({ x, y, width }, index) => {
    const others = marks.filter((_, i) => i !== index);
    const boxAt = ([left, base]: Spot): Box => ({
      left: left - AIR,
      right: left + width + AIR,
      top: base - UP,
      bottom: base + DOWN,
    });
    const free = around(x, y, width).filter((spot) => {
      const box = boxAt(spot);
      const inside =
        box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
      return inside && ![...busy, ...others].some((other) => meets(box, other));
    });
    const clear = free.find((spot) => !lines.some((point) => holds(boxAt(spot), point)));
    const spot = clear ?? free[0];
    if (!spot) return;
    const [left, base] = spot;
    busy.push(boxAt(spot));
    placed.push({ index, x: left, y: base });
  });
  return placed;
}

/** To the right, to the left, above, below, and at the corners. */
function around(x: number, y: number, width: number): readonly Spot[] {
  const [right, left, middle] = [x + MARK + 2, x - MARK - 2 - width, x - width / 2];
  return [
    [right, y + 4],
    [left, y + 4],
    [middle, y - MARK - DOWN],
    [middle, y + MARK + UP],
    [right - 3, y - 6],
    [right - 3, y + 14],
    [left + 3, y - 6],
    [left + 3, y + 14],
  ];
}

const meets = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const holds = (box: Box, [x, y]: readonly [number, number]) =>
  x > box.left && x < box.right && y > box.top && y < box.bottom;
