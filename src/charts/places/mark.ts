/* The mark of a place: a shape for what it is; filled where a gazetteer has the point, a ring where it is near. */
import type { Mark, PathStep, Tone } from '../scene/marks.ts';
import { circle, laneShape } from '../scene/shapes.ts';
import type { PlaceSort } from './spec.ts';

/** @param sort a dot for one that only helps to find the way */
export function placeMark(sort: PlaceSort | 'other', exact: boolean, x: number, y: number, tone: Tone = 'ink'): Mark {
  return { mark: 'path', role: exact ? 'mark halo' : 'mark open', tone, d: shapeOf(sort, x, y) };
}

function shapeOf(sort: PlaceSort | 'other', x: number, y: number): readonly PathStep[] {
  switch (sort) {
    case 'city':
      return circle(x, y, 4.5);
    case 'other':
      return circle(x, y, 2.5);
    case 'area':
      return circle(x, y, 6);
    case 'camp':
      return laneShape('icj', x, y, 9);
    case 'crossing':
      return laneShape('icc', x, y, 10);
    case 'community':
      return laneShape('states', x, y, 11);
    case 'hospital':
      return cross(x, y);
    case 'site':
      return laneShape('war', x, y, 13);
    // A court is marked as on the timelines; a court of a state as what states do.
    case 'icj':
      return laneShape('icj', x, y, 11);
    case 'icc':
      return laneShape('icc', x, y, 10);
    case 'national-court':
      return laneShape('states', x, y, 11);
  }
}

/** Arms and half their width, in pixels. */
const ARM = 5.5;
const BEAM = 2;

function cross(x: number, y: number): readonly PathStep[] {
  return [
    ['M', x - BEAM, y - ARM],
    ['H', x + BEAM],
    ['V', y - BEAM],
    ['H', x + ARM],
    ['V', y + BEAM],
    ['H', x + BEAM],
    ['V', y + ARM],
    ['H', x - BEAM],
    ['V', y + BEAM],
    ['H', x - ARM],
    ['V', y - BEAM],
    ['H', x - BEAM],
    ['Z'],
  ];
}
