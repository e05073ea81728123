/*
 * Places the votes of a bench: judges by points as a matrix, in rows that grow with what stands under a name. Rows
 * and columns are reckoned from the start edge; the frame's flow turns them. A filled square is a vote for, a crossed
 * one a vote against, with the word where there is room: never tone alone.
 */
import { type Flow, makeFlow } from '../kit/flow.ts';
import { joinedRuns } from '../kit/runs.ts';
import { levelLine } from '../kit/lines.ts';
import { textMark, widthAs, wrapAs } from '../kit/text.ts';
import { writeNumber } from '../kit/words.ts';
import type { Frame } from '../kind.ts';
import type { Mark, Scene } from '../scene/marks.ts';
import type { BenchRows, VoteJudge, VotePoint } from './rows.ts';
import { legendOf, SQUARE, square, starOf } from './square-marks.ts';
import { layoutStrips } from './strips.ts';

const ROW = 24;
/** From this width on names stand whole and columns have titles where these fit. */
const WIDE = 560;
/** From this width on a name has its note beside it, else under it. */
const NOTED = 800;
/** A column under this width cannot hold "14–2". */
const NARROW = 36;
const WIDEST = 112;
/** Between two lines of a title or a note, and how wide a note may make the names. */
const LEADING = 14;
const NOTE = { wide: 200, phone: 96 } as const;

interface Grid {
  readonly rows: BenchRows;
  readonly flow: Flow;
  readonly width: number;
  readonly wide: boolean;
  readonly noted: boolean;
  /** Width of the names, and of one column. */
  readonly names: number;
  readonly cell: number;
  readonly end: number;
  readonly centre: (point: number) => number;
}

export function layoutBench(rows: BenchRows, { width, dir }: Frame): Scene {
  const flow = makeFlow(width, dir);
  return rows.judges.length > 0 ? matrix(gridOf(rows, width, flow)) : layoutStrips(rows, width, flow);
}

function gridOf(rows: BenchRows, width: number, flow: Flow): Grid {
  const noted = width >= NOTED;
  const wide = width >= WIDE;
  const widths = rows.judges.map(({ name, short, note }) => {
    if (noted) return widthAs(name, 'strong-name') + 8 + widthAs(note, 'name');
    if (wide) return Math.max(widthAs(name, 'strong-name'), Math.min(NOTE.wide, widthAs(note, 'note')));
    return Math.max(widthAs(short, 'strong-name'), Math.min(NOTE.phone, widthAs(note, 'note')));
  });
  const names = Math.max(widthAs(rows.words.sum, 'heading'), ...widths) + (wide ? 20 : 8);
  const cell = Math.min(WIDEST, (width - names) / rows.points.length);
  const centre = (point: number) => names + cell * (point + 0.5);
  return { rows, flow, width, wide, noted, names, cell, end: names + cell * rows.points.length, centre };
}

function matrix(grid: Grid): Scene {
  const { rows, flow, width, cell, end, centre } = grid;
  const heads = headsOf(grid);
  const marks: Mark[] = [...heads.marks, levelLine(flow, { role: 'grid strong' }, 0, end, heads.bottom - 2)];
  let y = heads.bottom;
  for (const index of rows.judges.keys()) {
    const row = rowOf(grid, index, y);
    marks.push(row.mark);
    y = row.bottom;
  }
  rows.points.forEach(({ names }, i) => {
    if (names !== 'withheld') return;
    const height = y - heads.bottom - 8;
    marks.push({ mark: 'rect', role: 'hatch', x: flow.x(centre(i)) - 9, y: heads.bottom + 4, width: 18, height });
  });
  marks.push(textMark(flow, rows.words.sum, { role: 'heading', x: 0, y: y + 19 }));
  rows.points.forEach((point, i) => {
    marks.push(...countsOf(point, centre(i), y + 19, grid));
  });
  const legend = legendOf(rows, y + (cell < NARROW ? 50 : 36), width, flow);
  return { width, height: legend.bottom, marks: [...marks, ...legend.marks] };
}

/** The points: number and, over all columns or over none, the title. */
function headsOf({ rows, flow, wide, cell, centre }: Grid): { marks: Mark[]; bottom: number } {
  // A word that is wider than its column would meet its neighbour.
  const fits = rows.points.every(({ title }) => title.split(' ').every((word) => widthAs(word, 'note') <= cell - 8));
  const titles = rows.points.map(({ title }) => (wide && fits ? wrapAs(title, cell - 8, 'note') : []));
  const marks = rows.points.map(({ number }, i): Mark => {
    const x = centre(i);
    return {
      mark: 'group',
      role: 'head',
      key: `head-${number}`,
      marks: [
        textMark(flow, number, { role: 'strong-name', x, y: 12, anchor: 'middle' }),
        ...(titles[i] ?? []).map((line, k) =>
          textMark(flow, line, { role: 'note', x, y: 26 + k * LEADING, anchor: 'middle' }),
        ),
      ],
    };
  });
  return { marks, bottom: 16 + Math.max(...titles.map((lines) => lines.length)) * LEADING + 8 };
}

function rowOf(grid: Grid, index: number, y: number): { mark: Mark; bottom: number } {
  const { rows, flow, noted, names, wide, end } = grid;
  const judge = rows.judges[index];
  if (!judge) throw new Error(`There is no judge ${index}`);
  const cells = rows.rows.filter((row) => row.judge === index);
  const under = noted ? [] : wrapAs(judge.note, names - (wide ? 20 : 8), 'note').filter(Boolean);
  const height = under.length === 0 ? ROW : 20 + under.length * LEADING + 4;
  const box = { x: flow.box(0, end), y, width: end, height };
  const against = cells.some(({ vote }) => vote === 'against');
  const said = cells.map(({ point, vote }) => `${rows.points[point]?.number} ${rows.words[vote ?? 'for']}`);
  const middle = y + height / 2;
  // The word "against" stands behind the link's ground, not in the link: its visible words are its name.
  return {
    bottom: y + height,
    mark: {
      mark: 'group',
      role: 'row',
      key: `row-${judge.id}`,
      marks: [
        ...(against ? [{ mark: 'rect', role: 'ground', ...box, y: y + 1, height: height - 1 } as const] : []),
        ...cells.flatMap(({ point, vote }) => (vote === 'against' ? wordOf(point, middle, grid) : [])),
        levelLine(flow, { role: 'grid' }, 0, end, y + height),
        {
          mark: 'group',
          role: 'judge',
          key: judge.id,
          // A link's name starts with the words that stand there.
          link: {
            href: judge.href,
            label: `${[wide ? judge.name : judge.short, judge.note].filter(Boolean).join(', ')}. ${said.join(', ')}`,
          },
          marks: [
            { mark: 'rect', role: 'hit', ...box },
            nameOf(judge, y + 16, grid),
            ...under.map((line, i) => textMark(flow, line, { role: 'note', x: 0, y: y + 30 + i * LEADING })),
            ...cells.flatMap(({ point, vote = 'for' }) => square(vote, flow.x(grid.centre(point)), middle)),
          ],
        },
      ],
    },
  };
}

/** The name with its family name set off, and on a page its note. */
function nameOf({ name, short, note }: VoteJudge, y: number, { flow, wide, noted }: Grid): Mark {
  const [before = '', after = ''] = wide ? splitAt(name, short) : ['', ''];
  const family = wide && !name.includes(short) ? '' : short;
  const runs = [
    { text: before || (family ? '' : name) },
    { text: family, role: 'strong' },
    { text: after },
    ...(noted && note ? [{ text: `\u2002${flow.isolate(note)}`, role: 'faint' }] : []),
  ].filter((run) => run.text !== '');
  return textMark(flow, joinedRuns(flow, runs), { role: 'name', x: 0, y });
}

function splitAt(name: string, part: string): [string, string] {
  const at = name.indexOf(part);
  return at < 0 ? ['', ''] : [name.slice(0, at), name.slice(at + part.length)];
}

/** The word beside a crossed square, where its column has room for it. */
function wordOf(point: number, y: number, { rows, flow, cell, centre }: Grid): Mark[] {
  const word = rows.words.against;
  const after = SQUARE / 2 + 5;
  if (after + widthAs(word, 'note') > cell / 2) return [];
  return [textMark(flow, word, { role: 'note', x: centre(point) + after, y: y + 4 })];
}

/** Where a column is narrower than its count, the votes against stand under those in favour. */
function countsOf(point: VotePoint, x: number, y: number, { rows, flow, cell }: Grid): Mark[] {
  const star = starOf(point);
  const count = (text: string, at: number) => textMark(flow, [{ text }], { role: 'count', x, y: at, anchor: 'middle' });
  const [inFavour, against] = [point.inFavour, point.against].map((votes) => writeNumber(votes, rows.words.digits));
  if (cell >= NARROW) return [count(`${inFavour}–${against}${star}`, y)];
  return [count(`${inFavour}`, y), count(`${against}${star}`, y + 16)];
}
