/* The tiles of one band: run on with the years between them, or where the band is lit, each day with the names of its states. */
import type { Flow } from '../kit/flow.ts';
import { textMark, widthAs, wrapAs } from '../kit/text.ts';
import type { Mark } from '../scene/marks.ts';
import type { PictogramRun } from './rows.ts';
import { ROW, tileMark } from './tile.ts';

/** Where tiles stand: from the start edge, so many beside one another. */
export interface TileRoom {
  readonly flow: Flow;
  readonly x: number;
  readonly width: number;
  readonly step: number;
  readonly columns: number;
}

export interface Drawn {
  readonly marks: Mark[];
  readonly height: number;
}

/** Base line of words in a row of tiles. */
const BASE = 15;
const LEADING = 16;
/** Between words and tiles, and between two runs on a line. */
const BESIDE = 6;
const APART = 20;
/** Names in less room stand under their tiles. */
const LEAST_NAMES = 112;

/** Tiles on one grid; the words of a run take whole places before it and stand with its first tile. */
export function drawRunsOn(runs: readonly PictogramRun[], y: number, room: TileRoom): Drawn {
  const { flow, x, step, columns } = room;
  let at = 0;
  const marks = runs.flatMap(({ when, tiles }): Mark[] => {
    const places = when === undefined ? 0 : Math.min(columns - 1, Math.ceil((widthAs(when, 'axis-label') + 2) / step));
    if ((at % columns) + places + 1 > columns) at = Math.ceil(at / columns) * columns;
    at += places;
    const place = (index: number) => [x + (index % columns) * step, y + Math.floor(index / columns) * ROW] as const;
    const [start, top] = place(at);
    const words =
      when === undefined
        ? []
        : [textMark(flow, when, { role: 'axis-label', x: start - BESIDE + 2, y: top + BASE, anchor: 'end' })];
    const drawn = tiles.map((tile) => {
      const [left, high] = place(at++);
      return tileMark(tile, left, high, step, flow);
    });
    return [...words, ...drawn];
  });
  return { marks, height: Math.ceil(at / columns) * ROW };
}

/** Day, tiles and names of each run together: as many beside one another as have room, never one torn apart. */
export function drawLit(runs: readonly PictogramRun[], y: number, room: TileRoom): Drawn {
  const { flow, x, width, step } = room;
  const dates = Math.max(0, ...runs.map(({ when = '' }) => widthAs(when, 'axis-label'))) + BESIDE;
  let [left, top, tall] = [0, y, 0];
  const marks = runs.flatMap((run): Mark[] => {
    const { when, names = '', tiles } = run;
    const columns = Math.max(1, Math.min(tiles.length, Math.floor((width - dates) / step)));
    const beside = dates + columns * step + BESIDE;
    const long = widthAs(names, 'name');
    const whole = beside + long <= width;
    if (left > 0 && (!whole || left + beside + long > width)) [left, top, tall] = [0, top + tall, 0];
    const rows = Math.ceil(tiles.length / columns) * ROW;
    const under = !whole && width - beside < LEAST_NAMES;
    const lines = whole ? [names] : wrapAs(names, width - (under ? dates : beside), 'name');
    const [from, base] = under ? [dates, rows + BASE - 2] : [beside, BASE];
    const start = x + left;
    const foot = base + (lines.length - 1) * LEADING + ROW - BASE;
    tall = Math.max(tall, rows, foot);
    left += beside + long + APART;
    return [
      ...(when === undefined
        ? []
        : [textMark(flow, when, { role: 'axis-label', x: start + dates - BESIDE, y: top + BASE, anchor: 'end' })]),
      ...tiles.map((tile, i) =>
        tileMark(tile, start + dates + (i % columns) * step, top + Math.floor(i / columns) * ROW, step, flow),
      ),
      ...lines.map((line, i) => textMark(flow, line, { role: 'name', x: start + from, y: top + base + i * LEADING })),
    ];
  });
  return { marks, height: top + tall - y };
}
