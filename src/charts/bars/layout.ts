/* Places panels of bars: in a list, or over their days. */
import type { Frame } from '../kind.ts';
import type { Scene } from '../scene/marks.ts';
import { layoutDays } from './days.ts';
import { layoutList } from './list.ts';
import type { BarsRows } from './rows.ts';

export const BARS_FRAMES = [264, 608, 904] as const;

export function layoutBars(rows: BarsRows, _view: unknown, frame: Frame): Scene {
  return rows.time ? layoutDays(rows, rows.time, frame) : layoutList(rows, frame);
}
