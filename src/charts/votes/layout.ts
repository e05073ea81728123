/*
 * Places a votes chart: judges by points as a matrix, or a strip of squares per point where no names are told.
 * Rows and columns are reckoned from the start edge; the frame's flow turns them. A filled square is a vote for, a
 * crossed one a vote against: never tone alone.
 */
import { makeFlow, type Flow } from '../kit/flow.ts';
import { wrapText } from '../kit/text-lines.ts';
import { textWidth } from '../kit/text-width.ts';
import type { Frame } from '../kind.ts';
import type { Mark, PathStep, Scene } from '../scene/marks.ts';
import type { VotePoint, VotesRows, VotesView } from './rows.ts';

/** Widths that the build prints: a phone, a column of text, a page. */
export const VOTES_FRAMES = [264, 608, 904] as const;

type Cast = 'for' | 'against';

const ROW = 24;
const SQUARE = 12;
/** From this width on names stand whole and columns have titles where these fit. */
const WIDE = 560;
/** From this width on a name has its note beside it. */
const NOTED = 800;
/** A column under this width cannot hold "14–2". */
const NARROW = 36;
const TITLE = { size: 12, leading: 14 } as const;

export function layoutVotes(rows: VotesRows, _view: VotesView, frame: Frame): Scene {
  const flow = makeFlow(frame.width, frame.dir);
  return rows.judges.length > 0 ? matrix(rows, frame.width, flow) : strips(rows, frame.width, flow);
}

function matrix(rows: VotesRows, width: number, flow: Flow): Scene {
  const noted = width >= NOTED;
  const wide = width >= WIDE;
  const names = wide
    ? Math.max(...rows.judges.map((each) => nameWidth(each.name, noted ? each.note : ''))) + 20
    : Math.max(textWidth(rows.words.sum, 14, 'sans600'), ...rows.judges.map((each) => textWidth(each.short, 13))) + 10;
  const cell = Math.min(104, (width - names) / rows.points.length);
  const centre = (point: number) => names + cell * (point + 0.5);
  // Titles stand over all columns or over none: a word that is wider than its column would meet its neighbour.
  const fits = rows.points.every(({ title }) =>
    title.split(' ').every((word) => textWidth(word, TITLE.size) <= cell - 8),
  );
  const titles = rows.points.map(({ title }) => (wide && fits ? wrapText(title, cell - 8, TITLE.size) : []));
  const head = 16 + Math.max(...titles.map((lines) => lines.length)) * TITLE.leading + 8;
  const rowY = (judge: number) => head + judge * ROW;
  const foot = rowY(rows.judges.length);
  const marks: Mark[] = [
    ...rows.points.map((point, i): Mark => columnHead(point, titles[i] ?? [], centre(i), flow)),
    line(0, names + cell * rows.points.length, head - 2, flow, 'gr y'),
    ...rows.judges.map((judge, j): Mark => {
      const y = rowY(j);
      const cells = rows.rows.filter((row) => row.judge === j);
      return {
        mark: 'group',
        role: 'judge',
        key: judge.id,
        link: { href: judge.href, label: `${judge.name}, ${judge.note}. ${spoken(rows, cells)}` },
        marks: [
          {
            mark: 'rect',
            role: 'hit',
            x: flow.box(0, names + cell * rows.points.length),
            y,
            width: names + cell * rows.points.length,
            height: ROW,
          },
          {
            mark: 'text',
            role: 'nm',
            x: flow.x(0),
            y: y + 16,
            anchor: flow.anchor('start'),
            runs: wide
              ? [
                  { text: flow.isolate(judge.name) },
                  ...(noted ? [{ text: `\u2002${flow.isolate(judge.note)}`, role: 'ld' }] : []),
                ]
              : [{ text: flow.isolate(judge.short) }],
          },
          ...cells.flatMap(({ point, vote }) => square(vote ?? 'for', flow.x(centre(point)), y + ROW / 2)),
          line(0, names + cell * rows.points.length, y + ROW, flow, 'gr'),
        ],
      };
    }),
    ...rows.points.flatMap((point, i): Mark[] =>
      point.names === 'withheld'
        ? [{ mark: 'rect', role: 'hatch', x: flow.x(centre(i)) - 9, y: head + 4, width: 18, height: foot - head - 8 }]
        : [],
    ),
    {
      mark: 'text',
      role: 'lh',
      x: flow.x(0),
      y: foot + 19,
      anchor: flow.anchor('start'),
      runs: [{ text: flow.isolate(rows.words.sum) }],
    },
    // Where a column is narrower than its count, the votes against stand under those in favour.
    ...rows.points.flatMap((point, i): Mark[] =>
      cell < NARROW
        ? [
            sumText(String(point.inFavour), flow.x(centre(i)), foot + 19),
            sumText(String(point.against), flow.x(centre(i)), foot + 35),
          ]
        : [count(point, flow.x(centre(i)), foot + 19, 'middle')],
    ),
  ];
  return { width, height: foot + (cell < NARROW ? 46 : 30), marks };
}

/** Where no names are told: per point a strip of squares, so many for, so many against, with the count. */
function strips(rows: VotesRows, width: number, flow: Flow): Scene {
  const wide = width >= WIDE;
  const most = Math.max(...rows.points.map((point) => point.inFavour + point.against));
  const start = wide ? 280 : 0;
  const height = wide ? 30 : 48;
  const step = Math.min(18, (width - start - 64) / most);
  const marks = rows.points.map((point, i): Mark => {
    const y = i * height;
    const at = y + (wide ? 15 : 32);
    const cast = Array.from(
      { length: point.inFavour + point.against },
      (_, k): Cast => (k < point.inFavour ? 'for' : 'against'),
    );
    return {
      mark: 'group',
      role: 'point',
      key: point.number,
      link: { href: rows.href, label: `${point.number} ${point.title}: ${point.inFavour}–${point.against}` },
      marks: [
        { mark: 'rect', role: 'hit', x: 0, y, width, height },
        {
          mark: 'text',
          role: 'nm',
          x: flow.x(0),
          y: y + (wide ? 19 : 16),
          anchor: flow.anchor('start'),
          runs: [{ text: flow.isolate(point.number), role: 'strong' }, { text: `\u2002${flow.isolate(point.title)}` }],
        },
        ...cast.flatMap((vote, k) => square(vote, flow.x(start + SQUARE / 2 + k * step), at)),
        count(point, flow.x(start + most * step + 8), at + 4, flow.anchor('start')),
        line(0, width, y + height, flow, 'gr'),
      ],
    };
  });
  return { width, height: rows.points.length * height + 4, marks };
}

function columnHead(point: VotePoint, title: readonly string[], centre: number, flow: Flow): Mark {
  const text = (words: string, y: number, role: string): Mark => ({
    mark: 'text',
    role,
    x: flow.x(centre),
    y,
    anchor: 'middle',
    runs: [{ text: flow.isolate(words) }],
  });
  return {
    mark: 'group',
    role: 'head',
    key: `head-${point.number}`,
    marks: [text(point.number, 12, 'pn'), ...title.map((words, i) => text(words, 26 + i * TITLE.leading, 'tk'))],
  };
}

function square(vote: Cast, x: number, y: number): Mark[] {
  const half = SQUARE / 2;
  const outline: PathStep[] = [['M', x - half, y - half], ['H', x + half], ['V', y + half], ['H', x - half], ['Z']];
  if (vote === 'for') return [{ mark: 'path', role: 'm', tone: 'icj', d: outline }];
  return [
    { mark: 'path', role: 'm open', tone: 'icj', d: outline },
    {
      mark: 'path',
      role: 'tick',
      tone: 'icj',
      d: [
        ['M', x - half, y + half],
        ['L', x + half, y - half],
      ],
    },
  ];
}

const sumText = (text: string, x: number, y: number): Mark => ({
  mark: 'text',
  role: 'ct',
  x,
  y,
  anchor: 'middle',
  runs: [{ text }],
});

function count(point: VotePoint, x: number, y: number, anchor: 'start' | 'middle' | 'end'): Mark {
  return { mark: 'text', role: 'ct', x, y, anchor, runs: [{ text: `${point.inFavour}–${point.against}` }] };
}

function line(from: number, to: number, y: number, flow: Flow, role: string): Mark {
  return {
    mark: 'path',
    role,
    d: [
      ['M', flow.x(from), y],
      ['H', flow.x(to)],
    ],
  };
}

/** What a screen reader says of a judge's votes. */
function spoken(rows: VotesRows, cells: VotesRows['rows']): string {
  return cells.map(({ point, vote }) => `${rows.points[point]?.number} ${rows.words[vote ?? 'for']}`).join(', ');
}

const nameWidth = (name: string, note: string) => textWidth(name, 13) + 8 + textWidth(note, 13);
