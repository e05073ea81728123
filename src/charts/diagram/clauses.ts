/*
 * Places orders clause against clause: a column for each order and a row for each subject, where there is room; else the
 * orders under one another within a subject. A heavy bar stands over new words, a thin line runs on where they are upheld.
 */
import type { Flow } from '../kit/flow.ts';
import { crisp, levelLine } from '../kit/lines.ts';
import { textMark, widthAs } from '../kit/text.ts';
import type { Mark, PathStep, Scene } from '../scene/marks.ts';
import { ballots } from './ballots.ts';
import { type Block, bar, paragraph, type Room, space, stack } from './block.ts';
import { legend } from './legend.ts';
import type { CellRow, ClausesRows } from './rows.ts';

/** From this width on orders stand side by side. */
const SIDE = 560;
const GAP = 20;
/** From the second the subject stands before its clauses. */
const NAMED = 800;
const NAME = 104;
const BAR = 6;
const SWATCH = 22;
const FOOT = 10;
const TONE = 'icj';

export function layoutClauses(rows: ClausesRows, width: number, flow: Flow): Scene {
  const whole: Room = { flow, x: 0, width };
  const signs = legendOf(rows, whole);
  const side = width >= SIDE;
  const start = width >= NAMED ? NAME + GAP : 0;
  const column = (width - start - GAP * (rows.columns.length - 1)) / rows.columns.length;
  const roomOf = (i: number): Room => (side ? { flow, x: start + i * (column + GAP), width: column } : whole);
  const head = side ? headsOf(rows, signs.bottom + 8, roomOf) : { marks: [], bottom: signs.bottom };
  const cuts: number[] = [];
  let y = head.bottom + 6;
  const marks = rows.rows.map((row): Mark => {
    cuts.push(y);
    const line = levelLine(flow, { role: 'line' }, 0, width, y + 1);
    const named = paragraph(start > 0 ? { flow, x: 0, width: NAME } : whole, row.name, 'heading', y + 8, 18);
    const top = start > 0 ? y + 8 : named.bottom + 7;
    const cells = side ? cellsAcross(row.cells, rows, top, roomOf) : cellsDown(row.cells, rows, top, whole);
    y = Math.max(named.bottom, cells.bottom) + 16;
    return { mark: 'group', role: 'row', key: `clause-${row.id}`, marks: [line, ...named.marks, ...cells.marks] };
  });
  const height = y - 16 + FOOT;
  return {
    width,
    height,
    marks: [...signs.marks, ...head.marks, ...marks],
    parts: { cuts: cuts.slice(1), head: head.bottom + 2, foot: height },
  };
}

function legendOf({ words, rows }: ClausesRows, room: Room): Block {
  const { flow } = room;
  const kinds = new Set(rows.flatMap(({ cells }) => cells.map(({ kind }) => kind)));
  const line = (draw: (sign: Room, y: number) => readonly Mark[], text: string) => ({
    width: SWATCH,
    words: text,
    draw: (x: number, y: number) => draw({ flow, x, width: SWATCH }, y),
  });
  const samples = [
    line((room, y) => overOf('new', room, y - BAR / 2), words.new),
    ...(kinds.has('upheld') ? [line((room, y) => overOf('upheld', room, y - BAR / 2), words.upheld)] : []),
    ...(kinds.has('gap') ? [line((room, y) => overOf('gap', room, y - BAR / 2), words.gap)] : []),
    {
      width: 8,
      words: words.inFavour,
      draw: (x: number, y: number) => ballots({ flow, x, width: 8 }, y - 4, 1, 0).marks,
    },
    {
      width: 8,
      words: words.against,
      draw: (x: number, y: number) => ballots({ flow, x, width: 8 }, y - 4, 0, 1).marks,
    },
  ];
  return legend(samples, room);
}

function headsOf({ columns }: ClausesRows, top: number, roomOf: (i: number) => Room): Block {
  const blocks = columns.map(({ name, label }, i) =>
    stack(
      top,
      (at) => paragraph(roomOf(i), name, 'display small', at, 26),
      (at) => paragraph(roomOf(i), label, 'text', at, 18, 'faint'),
      space(4),
    ),
  );
  return { marks: blocks.flatMap(({ marks }) => marks), bottom: Math.max(...blocks.map(({ bottom }) => bottom)) };
}

/**
 * What stands over a cell: heavy for new words, thin for what is upheld, hatched for what is not known.
 * @param back how far before the cell the line of what is upheld begins: it runs on from the order before
 */
function overOf(kind: CellRow['kind'], room: Room, y: number, back = 0): Mark[] {
  const { flow, x, width } = room;
  switch (kind) {
    case 'new':
      return [bar(room, y, BAR, { tone: TONE, filled: true })];
    case 'upheld':
      return [{ ...levelLine(flow, { role: 'tick' }, x - back, x + width, crisp(y + BAR / 2)), tone: TONE }];
    case 'gap': {
      const [left, top, height] = [flow.box(x, width), y - 3, BAR + 6];
      const edge: PathStep[] = [['M', left, top], ['h', width], ['v', height], ['h', -width], ['Z']];
      return [
        { mark: 'rect', role: 'hatch', x: left, y: top, width, height },
        { mark: 'path', role: 'grid', d: edge },
      ];
    }
    case 'count':
    case 'said':
      return [levelLine(flow, { role: 'axis' }, x, x + width, crisp(y + BAR / 2))];
  }
}

/** @param order its day, where the column does not say it */
function cellOf({ kind, head, text, point }: CellRow, top: number, room: Room, order?: string): Block {
  return stack(
    top,
    (at) => ({ marks: overOf(kind, room, at, order ? 0 : GAP), bottom: at + BAR + 6 }),
    (at) => headOf(kind, head, at, room, order),
    (at) => paragraph(room, text, 'text', at, 18),
    (at) => (point ? voteOf(point, at + 3, room) : { marks: [], bottom: at }),
  );
}

/** The verb or the speaker, and the day at the end of its line where there is room, else above. */
function headOf(kind: CellRow['kind'], head: string, top: number, room: Room, order?: string): Block {
  const isWord = kind === 'new' || kind === 'count';
  const [role, leading] = isWord ? (['display small', 25] as const) : (['strong-name', 18] as const);
  const line = (at: number) => paragraph(room, head, role, at, leading);
  if (!order) return line(top);
  const { flow, x, width } = room;
  if (widthAs(head, role) + 14 + widthAs(order, 'text', 'faint') > width)
    return stack(top, (at) => paragraph(room, order, 'text', at, 18, 'faint'), line);
  const { marks, bottom } = line(top);
  const base = marks[0]?.mark === 'text' ? marks[0].y : top;
  const day = textMark(flow, [{ text: flow.isolate(order), role: 'faint' }], {
    ...{ role: 'text', anchor: 'end', x: x + width, y: base },
  });
  return { marks: [...marks, day], bottom };
}

/** A square for each vote, and the count in words, beside them where there is room. */
function voteOf({ inFavour, against, words }: NonNullable<CellRow['point']>, top: number, room: Room): Block {
  const squares = ballots(room, top + 4, inFavour, against);
  const { flow, x, width } = room;
  if (squares.width + 12 + widthAs(words, 'text', 'faint') > width)
    return stack(
      top,
      () => squares,
      (at) => paragraph(room, words, 'text', at, 18, 'faint'),
    );
  const beside: Room = { flow, x: x + squares.width + 12, width: width - squares.width - 12 };
  return stack(
    top,
    () => squares,
    () => paragraph(beside, words, 'text', top - 1, 18, 'faint'),
  );
}

function cellsAcross(
  cells: readonly CellRow[],
  { columns }: ClausesRows,
  top: number,
  roomOf: (i: number) => Room,
): Block {
  const blocks = columns.map((_, i) =>
    stack(
      top,
      ...cells
        .filter(({ column }) => column === i)
        .flatMap((cell, k) => [space(k && 12), (at: number) => cellOf(cell, at, roomOf(i))]),
    ),
  );
  return { marks: blocks.flatMap(({ marks }) => marks), bottom: Math.max(...blocks.map(({ bottom }) => bottom)) };
}

const cellsDown = (cells: readonly CellRow[], { columns }: ClausesRows, top: number, whole: Room): Block =>
  stack(
    top,
    ...cells.flatMap((cell, i) => [
      space(i && 12),
      (at: number) => cellOf(cell, at, whole, columns[cell.column]?.name),
    ]),
  );
