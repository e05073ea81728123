/* One tile as it is drawn for its category, at any size: in the map, in the key, beside a list. */
import type { Mark, PathStep } from '../scene/marks.ts';
import type { TileCategory } from './rows.ts';

export function tileMarks(
  { style, tone }: Pick<TileCategory, 'style' | 'tone'>,
  x: number,
  y: number,
  size: number,
): Mark[] {
  const [left, top, right, bottom] = [x + 1, y + 1, x + size - 1, y + size - 1];
  const rect = (role: string): Mark => ({
    mark: 'rect',
    role,
    tone,
    x: left,
    y: top,
    width: size - 2,
    height: size - 2,
  });
  const corner = Math.min(8, size / 2.4);
  const path = (role: string, d: readonly PathStep[]): Mark => ({ mark: 'path', role, tone, d });
  switch (style) {
    case 'full':
      return [rect('tl')];
    case 'cut':
      return [
        path('m', [
          ['M', left, top],
          ['H', right - corner],
          ['L', right, top + corner],
          ['V', bottom],
          ['H', left],
          ['Z'],
        ]),
      ];
    case 'ring':
      return [rect('tl ring')];
    case 'dash':
      return [rect('tl dash')];
    case 'thin':
      return [rect('tl thin')];
    case 'corner':
      return [rect('tl thin'), path('m', [['M', right, bottom - corner], ['V', bottom], ['H', right - corner], ['Z']])];
    case 'code':
      return [];
  }
}
