/* One tile as it is drawn for its category, at any size: in the map, in the key, beside a list. */
import type { Mark, PathStep } from '../scene/marks.ts';
import type { TileCategory } from './rows.ts';

/** Under this size a tile keeps less room around it, and its outlines are finer. */
export const FINE = 14;

export function tileMarks(
  { style, tone }: Pick<TileCategory, 'style' | 'tone'>,
  x: number,
  y: number,
  size: number,
): Mark[] {
  const fine = size < FINE;
  const inset = fine ? 0.5 : 1;
  const [left, top, right, bottom] = [x + inset, y + inset, x + size - inset, y + size - inset];
  const rect = (role: string): Mark => ({
    mark: 'rect',
    role,
    tone,
    x: left,
    y: top,
    width: size - 2 * inset,
    height: size - 2 * inset,
  });
  const corner = Math.min(8, size / 2.4);
  const path = (role: string, d: readonly PathStep[]): Mark => ({ mark: 'path', role, tone, d });
  switch (style) {
    case 'full':
      return [rect('tile-box')];
    case 'cut':
      return [
        path('mark', [
          ['M', left, top],
          ['H', right - corner],
          ['L', right, top + corner],
          ['V', bottom],
          ['H', left],
          ['Z'],
        ]),
      ];
    case 'ring':
      return [rect(fine ? 'tile-box ring fine' : 'tile-box ring')];
    case 'dash':
      return [rect(fine ? 'tile-box dash fine' : 'tile-box dash')];
    case 'thin':
      return [rect('tile-box thin')];
    case 'corner':
      return [
        rect('tile-box thin'),
        path('mark', [['M', right, bottom - corner], ['V', bottom], ['H', right - corner], ['Z']]),
      ];
    case 'code':
      return [];
  }
}
