/* One tile of a pictogram, with its code and its link, and its sign in the key. */
import type { Flow } from '../kit/flow.ts';
import { textMark } from '../kit/text.ts';
import type { GroupMark, Mark, RectMark } from '../scene/marks.ts';
import type { TextRole } from '../scene/text-styles.ts';
import type { PictogramTile, TileLook } from './rows.ts';

/** Height of a row of tiles, high enough for a finger; between two tiles. In pixels. */
export const ROW = 24;
export const GAP = 2;

const BOX: Readonly<Record<TileLook, Pick<RectMark, 'role'> & { readonly tone: NonNullable<RectMark['tone']> }>> = {
  day: { role: 'tile-box', tone: 'pos-yes' },
  coarse: { role: 'span', tone: 'pos-yes' },
  undated: { role: 'tile-box ring fine', tone: 'pos-yes' },
  'not-counted': { role: 'tile-box dash fine', tone: 'pos-open' },
  outside: { role: 'tile-box thin', tone: 'ink-3' },
};

const CODE: Readonly<Record<TileLook, TextRole>> = {
  day: 'tile-code on-fill',
  coarse: 'tile-code',
  undated: 'tile-code',
  'not-counted': 'tile-code',
  outside: 'tile-code thin',
};

/** @param start from the start edge, in pixels */
export const tileBox = (look: TileLook, start: number, y: number, width: number, height: number, flow: Flow): Mark => ({
  mark: 'rect',
  ...BOX[look],
  x: flow.box(start + 0.5, width - 1),
  y: y + 0.5,
  width: width - 1,
  height: height - 1,
});

/** @param step from one tile to the next */
export function tileMark(tile: PictogramTile, start: number, y: number, step: number, flow: Flow): GroupMark {
  const { id, code, name, look, href, says } = tile;
  const [width, height] = [step - GAP, ROW - GAP];
  return {
    mark: 'group',
    role: 'tile',
    key: id,
    link: { href, label: [`${code}, ${name}`, says].filter(Boolean).join('. ') },
    marks: [
      { mark: 'rect', role: 'hit', x: flow.box(start, step), y, width: step, height: ROW },
      tileBox(look, start, y, width, height, flow),
      textMark(flow, code, { role: CODE[look], x: start + width / 2, y: y + height / 2 + 4, anchor: 'middle' }),
    ],
  };
}
