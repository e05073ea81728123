/*
 * Where a series chart draws: scales, heights and the flags that find room, for a width and a direction. Boxes are
 * reckoned from the start edge in reading direction; `flow` alone turns them into physical x.
 */
import type { Frame } from '../kind.ts';
import type { Bounds } from '../kit/bounds.ts';
import { type Flow, makeFlow } from '../kit/flow.ts';
import { placeFlags, type PlacedFlag } from '../kit/labels.ts';
import { flagWidth } from '../kit/flag.ts';
import { textMark, widthAs, wrapAs } from '../kit/text.ts';
import { timeScale, type TimeScale } from '../kit/time-scale.ts';
import type { TextMark } from '../scene/marks.ts';
import type { TextRole } from '../scene/text-styles.ts';
import type { SeriesMarker, SeriesRows } from './rows.ts';

/** Below this width flags and names beside points have no room: a list under the picture names the marks. */
const NARROW = 480;
export const FLAG = { leading: 18, rows: 10 } as const;
/** Words between a flag's date and its name. */
const EN_SPACE = '\u2002';
const AXIS = 24;

export interface PanelPlan {
  readonly lines: readonly string[];
  readonly top: number;
  readonly bottom: number;
  readonly y: (perDay: number) => number;
}

export interface Plan {
  readonly flow: Flow;
  readonly scale: TimeScale;
  readonly y: (value: number) => number;
  readonly width: number;
  /** Where time begins and ends, from the start edge. */
  readonly x0: number;
  readonly x1: number;
  readonly top: number;
  readonly bottom: number;
  readonly narrow: boolean;
  readonly flags: readonly PlacedFlag[];
  readonly panel?: PanelPlan;
  /** Foot of the axis words. */
  readonly foot: number;
}

export function planSeries(rows: SeriesRows, frame: Frame): Plan {
  const narrow = frame.width < NARROW;
  const ticks = [...rows.ticks, ...(rows.panel?.ticks ?? [])];
  const x0 = Math.max(...ticks.map(({ written }) => widthAs(written, 'axis-label'))) + 8;
  const x1 = frame.width - 8;
  const scale = timeScale(rows.domain[0], rows.domain[1], x0, x1);
  const flags = narrow ? [] : placeFlags(rows.markers.map(candidate(scale)), x0 - 2, frame.width, FLAG.rows);
  const top = 18 + Math.max(0, ...flags.map(({ row }) => row + 1)) * FLAG.leading;
  const bottom = top + (narrow ? 200 : frame.width > 1000 ? 330 : 280);
  const most = rows.ticks.at(-1)?.value ?? 1;
  const panel = rows.panel && planPanel(rows.panel, bottom, frame.width, narrow);
  return {
    flow: makeFlow(frame.width, frame.dir),
    scale,
    y: (value) => bottom - ((bottom - top) * value) / most,
    width: frame.width,
    x0,
    x1,
    top,
    bottom,
    narrow,
    flags,
    ...(panel ? { panel } : {}),
    foot: (panel?.bottom ?? bottom) + AXIS,
  };
}

/** Width of the words of a flag, in pixels. */
export const flagRoom = ({ short, label }: SeriesMarker): number =>
  flagWidth({ date: short, words: label, strong: false });

export const flagWords = ({ short, label }: SeriesMarker): string => `${short}${EN_SPACE}${label}`;

/** A flag's shape stands beside its leader, the words after it. */
const candidate =
  (scale: TimeScale) =>
  (marker: SeriesMarker, priority: number): { x: number; width: number; priority: number } => ({
    x: scale.x(marker.day),
    width: flagRoom(marker) + 26,
    priority,
  });

function planPanel(
  { name, ticks }: NonNullable<SeriesRows['panel']>,
  under: number,
  width: number,
  narrow: boolean,
): PanelPlan {
  const lines = wrapAs(name, width, 'strong-name');
  const top = under + 22 + lines.length * 17 + (narrow ? 0 : 12);
  const bottom = top + (narrow ? 64 : 90);
  const most = ticks.at(-1)?.value ?? 1;
  return { lines, top, bottom, y: (perDay) => bottom - ((bottom - top) * perDay) / most };
}

/** A line of words at a logical x. */
export function words(
  { flow }: Plan,
  text: string,
  role: TextRole,
  x: number,
  y: number,
  anchor: 'start' | 'middle' | 'end' = 'start',
): TextMark {
  return textMark(flow, text, { role, x, y, anchor });
}

/** A word of a scale. */
export function axisWords(...of: Parameters<typeof words>): TextMark {
  return { ...words(...of), silent: true };
}

/** Words may cross a leader where they must; all else keeps clear. */
export const isLeader = ({ x0, x1 }: Bounds): boolean => x1 - x0 < 3;

export const meets = (a: Bounds, b: Bounds): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
