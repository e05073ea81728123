/* The ground of a map with its scale, and the names of places that find room on it: each keeps clear of the other. */
import type { Mark } from '../scene/marks.ts';
import { drawApart } from './apart.ts';
import { boxOf, drawGround, drawScale, pointsOfLines } from './ground.ts';
import { type Named, placeNames } from './labels.ts';
import type { Projection } from './project.ts';
import type { PlacesRows } from './rows.ts';

/** @param named places in the order in which they choose their room, in pixels */
export function nameOnGround(rows: PlacesRows, map: Projection, width: number, named: readonly Named[]) {
  const scale = drawScale(map, rows.words.kilometres, width);
  const apart = drawApart(rows, map);
  const frame = { left: 0, right: width, top: 0, bottom: map.height };
  const lines = [...pointsOfLines(rows, map), ...apart.points];
  const names = placeNames(named, frame, [scale.box, ...apart.boxes], lines);
  const taken = [...names.map(({ index, x, y }) => boxOf(x, y, named[index]?.width ?? 0)), ...apart.boxes];
  const ground: readonly Mark[] = [...drawGround(rows, map, width, scale, taken), ...apart.marks];
  return { names, ground };
}
