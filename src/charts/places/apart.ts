/* How far two places of a map are apart: reckoned from their points, and drawn as a line with its length. */
import { geoDistance } from 'd3';
import { PHYSICAL } from '../kit/flow.ts';
import { textMark, widthAs } from '../kit/text.ts';
import type { Mark } from '../scene/marks.ts';
import { boxOf } from './ground.ts';
import type { Box } from '../kit/nearest.ts';
import { type Projection, RADIUS } from './project.ts';
import type { PlacesRows, Point } from './rows.ts';

/** Room between the line and a mark at its end, in pixels. */
const CLEAR = 10;
/** Height of a line of words, and room around it. */
const LINE = 14;
const AIR = 3;
/** Points of the line that names keep clear of. */
const POINTS = 24;

/** In a straight line, to half a kilometre: a point that is near is not known better. */
export const kilometresApart = (a: Point, b: Point): number => Math.round(geoDistance([...a], [...b]) * RADIUS * 2) / 2;

/** @returns what is drawn, and where no name of a place may stand, or better does not */
export function drawApart({ apart }: Pick<PlacesRows, 'apart'>, { to }: Projection) {
  const none = {
    marks: [] as readonly Mark[],
    boxes: [] as readonly Box[],
    points: [] as (readonly [number, number])[],
  };
  if (!apart) return none;
  const [[x1, y1], [x2, y2]] = [to(apart.ends[0]), to(apart.ends[1])];
  const along = (part: number) => [x1 + (x2 - x1) * part, y1 + (y2 - y1) * part] as const;
  const margin = CLEAR / Math.hypot(x2 - x1, y2 - y1);
  const [x, y] = along(0.5);
  const width = widthAs(apart.words, 'small-label');
  // The line leaves the words free.
  const away = Math.min((width / 2 + AIR) / Math.abs(x2 - x1 || 1), (LINE / 2 + AIR) / Math.abs(y2 - y1 || 1));
  const gap = Math.min(away, 0.5 - margin);
  const marks: readonly Mark[] = [
    {
      mark: 'path',
      role: 'line dash',
      tone: 'ink-3',
      key: 'apart',
      d: [
        ['M', ...along(margin)],
        ['L', ...along(0.5 - gap)],
        ['M', ...along(0.5 + gap)],
        ['L', ...along(1 - margin)],
      ],
    },
    textMark(PHYSICAL, [{ text: apart.words }], {
      role: 'small-label over',
      x,
      y: y + 4,
      anchor: 'middle',
      key: 'apart-words',
    }),
  ];
  return {
    marks,
    boxes: [boxOf(x - width / 2, y + 4, width)],
    points: Array.from({ length: POINTS + 1 }, (_, i) => along(i / POINTS)),
  };
}
