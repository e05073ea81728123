/*
 * Names beside their marks: each takes the first of eight places around its mark where it meets no other name, no mark
 * and no edge. Those that come first choose first; a name that finds no room is told under the map.
 */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

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

/** Half a mark with air around it, in pixels. */
const MARK = 7;
/** Height of a line above its base and below. */
const UP = 11;
const DOWN = 4;
const AIR = 2;

/** @param taken boxes that no name may meet @returns the names that found room */
export function placeNames(named: readonly Named[], frame: Box, taken: readonly Box[] = []): PlacedName[] {
  const marks = named.map(({ x, y }): Box => ({ left: x - MARK, right: x + MARK, top: y - MARK, bottom: y + MARK }));
  const busy: Box[] = [...taken];
  const placed: PlacedName[] = [];
  named.forEach(({ x, y, width }, index) => {
    const others = marks.filter((_, i) => i !== index);
    const free = around(x, y, width).find(([left, base]) => {
      const box = { left: left - AIR, right: left + width + AIR, top: base - UP, bottom: base + DOWN };
      const inside =
        box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
      return inside && ![...busy, ...others].some((other) => meets(box, other));
    });
    if (!free) return;
    const [left, base] = free;
    busy.push({ left: left - AIR, right: left + width + AIR, top: base - UP, bottom: base + DOWN });
    placed.push({ index, x: left, y: base });
  });
  return placed;
}

/** To the right, to the left, above, below, and at the corners. */
function around(x: number, y: number, width: number): readonly (readonly [left: number, base: number])[] {
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
