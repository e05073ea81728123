/* Squares for votes in a box: one block for each vote, as large as the box allows; what the squares mean at the foot. */
import { makeFlow, type Flow } from '../kit/flow.ts';
import type { StoryFrame } from '../kind.ts';
import { moveMarks } from '../kit/bounds.ts';
import { drawSamples } from '../kit/samples.ts';
import { textMark, widthAs, wrapAs } from '../kit/text.ts';
import type { Mark, Scene, Tone } from '../scene/marks.ts';
import { ballotMarks } from '../kit/ballot-marks.ts';
import { type Cell, drawCells, drawTogether, glyph, gridOf, MANY, NAMES } from './told-cells.ts';

export interface Ballots {
  readonly id: string;
  readonly head: string;
  /** The same where a vote has one line. */
  readonly short: string;
  readonly title: string;
  /** "13–2". */
  readonly figure: string;
  readonly tone: Tone;
  readonly cells: readonly Cell[];
}

/** In pixels: the line of the legend, a line of words, a block that is one line. */
const LEGEND = 20;
const LINE = 17;
const COMPACT = 84;
const WIDE = 440;
const SWATCH = 11;
const MOST = 2;

interface BallotArea {
  readonly flow: Flow;
  readonly width: number;
  readonly top: number;
  readonly height: number;
}

/** @param ways words of the ways to vote, in the order of a count */
export function drawBallots(
  all: readonly Ballots[],
  ways: readonly string[],
  { width, height, dir }: StoryFrame,
): Scene {
  const flow = makeFlow(width, dir);
  const used = ways
    .map((words, way) => ({ words, way }))
    .filter(({ way }) => all.some(({ cells }) => cells.some((cell) => cell.way === way)));
  const tone = all[0]?.tone ?? 'un';
  const legend = drawSamples(
    used.map(({ words, way }) => ({
      width: SWATCH,
      words,
      draw: (x: number, middle: number) =>
        glyph(way, flow.box(x, SWATCH), middle - SWATCH / 2, SWATCH, tone).map(({ key: _, ...sign }) => sign),
    })),
    { flow, role: 'axis-label', width, y: height - 8, leading: LEGEND, gap: 6, apart: 14, base: 4 },
  );
  const room = height - LEGEND;
  const each = room / Math.max(1, all.length);
  const strips = stripsOf(all, width);
  const blocks = all.map((ballots, i): Mark => {
    const area = { flow, width, top: i * each, height: each };
    return {
      mark: 'group',
      role: '',
      key: `block-${i}`,
      marks: each < COMPACT ? drawLine(ballots, area, strips) : drawBlock(ballots, area),
    };
  });
  return { width, height, marks: [...blocks, { mark: 'group', role: '', key: 'legend', marks: legend.marks }] };
}

/** One line: its head and a strip. */
function drawLine(ballots: Ballots, { flow, width, top, height }: BallotArea, { start, end }: Strips): Mark[] {
  const { cells, tone, figure } = ballots;
  const head = headOf(ballots, width);
  const room = width - start - end;
  const middle = top + height / 2;
  const step = Math.min(height, room / cells.length, 24);
  const high = Math.min(height - 4, 13);
  const strip =
    cells.length > MANY
      ? drawBar(cells, { flow, x: start, width: room }, middle - high / 2, high)
      : drawTogether(cells, (i) => [flow.box(start + i * step, step - 3), middle - (step - 3) / 2], step - 3, tone);
  return [
    textMark(flow, cutTo(head, start - 8, 'axis-label'), { role: 'axis-label', x: 0, y: middle + 4, key: 'head' }),
    ...strip,
    textMark(flow, [{ text: figure }], { role: 'count', x: width, y: middle + 4.5, anchor: 'end', key: 'figure' }),
  ];
}

/** Many votes as one bar, by how they were cast. */
function drawBar(
  cells: readonly Cell[],
  { flow, x, width }: { flow: Flow; x: number; width: number },
  y: number,
  high: number,
): Mark[] {
  let at = x;
  return [0, 1, 2, 3].flatMap((way) => {
    const long = (cells.filter((cell) => cell.way === way).length / cells.length) * width;
    const marks = long > 0 ? ballotMarks(way, flow.box(at, long), y, long, high) : [];
    at += long;
    return marks.map((mark, part): Mark => ({ ...mark, key: `w-${way}-${part}` }));
  });
}

/** Where the strips of all lines begin, and how much room their numbers have at the end. */
interface Strips {
  readonly start: number;
  readonly end: number;
}

const stripsOf = (all: readonly Ballots[], width: number): Strips => ({
  start: Math.min(width * 0.42, Math.max(...all.map((ballots) => widthAs(headOf(ballots, width), 'axis-label') + 10))),
  end: Math.max(...all.map(({ figure }) => widthAs(figure, 'count') + 8)),
});

const headOf = ({ short, title }: Ballots, width: number): string => (width >= WIDE ? `${short}\u2002${title}` : short);

/** As many words as have room on one line. */
function cutTo(words: string, room: number, role: 'axis-label' | 'name'): string {
  if (widthAs(words, role) <= room) return words;
  return `${(wrapAs(words, room - 10, role)[0] ?? '').replace(/[,;:]$/, '')}…`;
}

function drawBlock({ head, title, figure, cells, tone }: Ballots, { flow, width, top, height }: BallotArea): Mark[] {
  const wide = width >= WIDE;
  const role = wide ? 'display' : 'display small';
  const beside = widthAs(figure, role) + 14;
  const lines = wrapAs(title, width, 'name');
  const words =
    lines.length > MOST ? [...lines.slice(0, MOST - 1), cutTo(lines.slice(MOST - 1).join(' '), width, 'name')] : lines;
  const titled = top + 32 + words.length * LINE + 4;
  const who = cells.filter(({ way, name }) => way === 1 && name).map(({ name }) => name);
  const grid = gridOf(cells, width, top + height - titled - (who.length > 0 ? NAMES : 0) - 6);
  const at = (i: number): readonly [number, number] => [
    flow.box((i % grid.columns) * grid.step, grid.size),
    titled + Math.floor(i / grid.columns) * (grid.step + grid.under),
  ];
  const foot = titled + grid.rows * (grid.step + grid.under);
  const names = cells.flatMap(({ name = '', key }, i): Mark[] => {
    const [x, y] = at(i);
    const own = textMark(flow, name, {
      role: 'axis-label',
      x: 0,
      y: y + grid.size + 13,
      anchor: 'middle',
      key: `n-${key}`,
    });
    return grid.under > 0 ? [{ ...own, x: x + grid.size / 2 }] : [];
  });
  const marks = [
    textMark(flow, [{ text: figure }], { role, x: 0, y: top + 22, key: 'figure' }),
    textMark(flow, [{ text: flow.isolate(head), role: 'strong' }], {
      role: 'name',
      x: beside,
      y: top + 22,
      key: 'head',
    }),
    ...words.map((line, i) => textMark(flow, line, { role: 'name', x: 0, y: top + 44 + i * LINE, key: `title-${i}` })),
    ...drawCells(cells, at, grid.size, tone),
    ...names,
    ...(names.length === 0 && who.length > 0
      ? [
          textMark(flow, wrapAs(who.join(', '), width, 'axis-label')[0] ?? '', {
            role: 'axis-label',
            x: 0,
            y: foot + 11,
            key: 'against',
          }),
        ]
      : []),
  ];
  return moveMarks(marks, 0, Math.max(0, (top + height - foot - NAMES) / 2));
}
