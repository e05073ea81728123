/* A series in small: the values over their axis, without the list under them and without a second picture. */
import { boundsOf } from '../kit/bounds.ts';
import { boxed, wordless } from '../kit/thumbnail.ts';
import type { Scene } from '../scene/marks.ts';

export function seriesInSmall({ marks, parts }: Scene): Scene {
  const foot = parts?.cuts[0] ?? Number.POSITIVE_INFINITY;
  const plot = marks
    .filter(({ role }) => role !== 'event' && role !== 'revision' && role !== 'grid')
    .flatMap(wordless)
    .filter((mark) => boundsOf([mark]).y0 < foot);
  const axis = boundsOf(plot.filter(({ role }) => role === 'axis' || role === 'line' || role.startsWith('mark')));
  return boxed(plot, { ...axis, y1: Math.min(axis.y1, foot) });
}
