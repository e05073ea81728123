/*
 * Places a pictogram: bands of tiles down the picture in the order of time, all tiles of one size, so that a band is as
 * large as its states are many. The name and count of a band stand before it where there is room, else over it.
 */
import { type Flow, makeFlow } from '../kit/flow.ts';
import { levelLine } from '../kit/lines.ts';
import { joinedRuns } from '../kit/runs.ts';
import { drawSamples } from '../kit/samples.ts';
import { textMark, widthAs, wrapAs } from '../kit/text.ts';
import type { Frame } from '../kind.ts';
import type { Mark, Scene } from '../scene/marks.ts';
import type { PictogramBand, PictogramRows, PictogramView } from './rows.ts';
import { drawLit, drawRunsOn, type TileRoom } from './runs.ts';
import { tileBox } from './tile.ts';

/** Widths that the build prints: a phone, a column of text, two of a page. */
export const PICTOGRAM_FRAMES = [264, 608, 904, 1166] as const;

/** A tile with its gap is so wide that it holds its code, and no wider than reads well. In pixels. */
const LEAST = 31;
const MOST = 38;
const WIDE = 520;
/** Of the frame, at most so much stands before the tiles. */
const MOST_HEAD = 0.36;
const LEAST_NAME = 84;
const BASE = 15;
const LEADING = 16;
const BETWEEN = 10;
const OVER = 20;
const SUM = 26;
const KEY = { sign: 18, height: 14, leading: 20 } as const;

/** What stands before the tiles of each band: nothing in a narrow frame. */
interface Heads {
  readonly name: number;
  readonly count: number;
  readonly width: number;
}

/** The picture at a width in pixels; its height follows from the tiles. Bands keep the order of the rows. */
export function layoutPictogram({ bands, key }: PictogramRows, _view: PictogramView, { width, dir }: Frame): Scene {
  const flow = makeFlow(width, dir);
  const heads = headsOf(bands, width);
  const room = roomOf(width, heads?.width ?? 0, flow);
  // Over the bands: what is pale must be known before it is read.
  const signs = drawSamples(
    key.map(({ look, words, written }) => ({
      width: KEY.sign,
      words: `${words}\u2002${written}`,
      draw: (x: number, middle: number) => [tileBox(look, x, middle - KEY.height / 2, KEY.sign, KEY.height, flow)],
    })),
    { flow, role: 'side-name', width, y: 8, leading: KEY.leading, gap: 6, apart: 20, base: 4.5 },
  );
  const marks: Mark[] = [...signs.marks];
  const cuts: number[] = [];
  const top = key.length > 0 ? signs.y + 22 : 0;
  let y = top;
  for (const band of bands) {
    if (y > top) cuts.push(y - BETWEEN / 2);
    const head = heads ? headBefore(band, y, heads, flow) : headOver(band, y, width, flow);
    const tiles = (band.lit ? drawLit : drawRunsOn)(band.runs, heads ? y : head.bottom, room);
    marks.push({ mark: 'group', role: 'band', key: `band-${band.id}`, marks: [...head.marks, ...tiles.marks] });
    y = Math.max(head.bottom, (heads ? y : head.bottom) + tiles.height) + BETWEEN;
    if (band.sum) {
      marks.push(...sumMarks(band.id, band.sum, y, width, heads, flow));
      y += SUM + BETWEEN;
    }
  }
  const height = Math.max(1, y);
  return { width, height, marks, parts: { cuts, head: 0, foot: height } };
}

/** Undefined where names and counts would leave the tiles too little room. */
function headsOf(bands: readonly PictogramBand[], width: number): Heads | undefined {
  if (width < WIDE) return undefined;
  const words = bands.flatMap(({ name }) => name.split(' ').map((word) => widthAs(word, 'strong-name')));
  const name = Math.ceil(Math.max(LEAST_NAME, ...words));
  const count = Math.max(0, ...bands.map(({ written, sum }) => widthAs(sum?.written ?? written, 'count')));
  const whole = name + 10 + Math.ceil(count) + 14;
  return whole > width * MOST_HEAD ? undefined : { name, count: whole - 14, width: whole };
}

function roomOf(width: number, x: number, flow: Flow): TileRoom {
  const columns = Math.max(2, Math.floor((width - x) / LEAST));
  return { flow, x, width: width - x, columns, step: Math.min(MOST, (width - x) / columns) };
}

interface Head {
  readonly marks: Mark[];
  readonly bottom: number;
}

function headBefore({ name, written }: PictogramBand, y: number, heads: Heads, flow: Flow): Head {
  const lines = wrapAs(name, heads.name, 'strong-name');
  return {
    marks: [
      ...lines.map((line, i) => textMark(flow, line, { role: 'strong-name', x: 0, y: y + BASE + i * LEADING })),
      textMark(flow, written, { role: 'count', x: heads.count, y: y + BASE, anchor: 'end' }),
    ],
    bottom: y + BASE + (lines.length - 1) * LEADING + 9,
  };
}

function headOver({ name, written }: PictogramBand, y: number, width: number, flow: Flow): Head {
  const count = `\u2002${flow.isolate(written)}`;
  const lines = wrapAs(name, width - widthAs(count, 'strong-name'), 'strong-name');
  const last = lines.length - 1;
  return {
    marks: lines.map((line, i) =>
      textMark(
        flow,
        i === last ? joinedRuns(flow, [{ text: flow.isolate(line) }, { text: count, role: 'faint' }]) : line,
        {
          role: 'strong-name',
          x: 0,
          y: y + BASE + i * LEADING,
        },
      ),
    ),
    bottom: y + OVER + last * LEADING,
  };
}

/** A line under the bands that are summed, and the sum: where the counts of the bands stand. */
function sumMarks(
  id: string,
  { written, words }: NonNullable<PictogramBand['sum']>,
  y: number,
  width: number,
  heads: Heads | undefined,
  flow: Flow,
): Mark[] {
  const x = heads?.width ?? widthAs(written, 'count') + 10;
  return [
    levelLine(flow, { role: 'grid strong', key: `rule-${id}` }, 0, width, y),
    textMark(flow, written, { role: 'count', x: heads?.count ?? x - 10, y: y + 19, anchor: 'end', key: `sum-${id}` }),
    textMark(flow, words, { role: 'name', x, y: y + 19, key: `words-${id}` }),
  ];
}
