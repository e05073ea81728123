/*
 * Places votes of the Security Council: a row for each draft by date, with what it asks for, what became of it and a square
 * for each of the fifteen seats, permanent members first. Each year has its head, for its elected members are others.
 * Reckoned from the start edge; a narrow frame has the squares under the words and says the names.
 */
import { type Flow, makeFlow } from '../kit/flow.ts';
import { levelLine } from '../kit/lines.ts';
import { joinedRuns } from '../kit/runs.ts';
import { drawSamples } from '../kit/samples.ts';
import { textMark, widthAs, wrapAs } from '../kit/text.ts';
import type { Frame } from '../kind.ts';
import type { Mark, Scene } from '../scene/marks.ts';
import { ballotMarks, ballotSamples, SWATCH } from '../kit/ballot-marks.ts';
import { type CouncilDraft, type CouncilRows, type CouncilTerm, LETTERS } from './rows.ts';

/** From this width on the squares stand beside the words, in columns with the codes of their members. */
const WIDE = 600;
const PERMANENT = 5;
const LEADING = 16;
/** Between the permanent members and the elected. */
const GAP = 10;

interface Grid {
  readonly rows: CouncilRows;
  readonly width: number;
  readonly flow: Flow;
  readonly wide: boolean;
  /** Where the squares begin, how far apart they are, and how large. */
  readonly start: number;
  readonly step: number;
  readonly size: number;
}

export function layoutCouncil(rows: CouncilRows, { width, dir }: Frame): Scene {
  const wide = width >= WIDE;
  const step = wide ? (width >= 860 ? 34 : 26) : Math.min(22, Math.floor((width - GAP) / 15));
  const grid: Grid = {
    rows,
    width,
    flow: makeFlow(width, dir),
    wide,
    start: wide ? width - 15 * step - GAP : 0,
    step,
    size: wide ? 15 : Math.min(14, step - 3),
  };
  const { flow } = grid;
  const legend = drawSamples(ballotSamples(flow, rows.words.ballots), {
    flow,
    role: 'note',
    width,
    y: 4 + SWATCH / 2,
    leading: 20,
    gap: 6,
    apart: 16,
    base: 4,
  });
  const marks: Mark[] = [...legend.marks];
  const head = legend.y + SWATCH / 2 + 10;
  const cuts: number[] = [];
  let y = head;
  let term = -1;
  for (const draft of rows.drafts) {
    if (draft.term !== term) {
      term = draft.term;
      const heads = headOf(grid, rows.terms[term], y);
      marks.push(...heads.marks);
      y = heads.bottom;
    }
    const row = rowOf(draft, y, grid);
    marks.push(row.mark);
    y = row.bottom;
    cuts.push(y + 1);
  }
  return { width, height: y + 4, marks, parts: { cuts: cuts.slice(0, -1), head, foot: y + 4 } };
}

/** Middle of a seat's square. */
const seatX = ({ start, step }: Grid, seat: number) => start + step * (seat + 0.5) + (seat < PERMANENT ? 0 : GAP);

/** The year, and over the squares who sits there. */
function headOf(grid: Grid, term: CouncilTerm | undefined, y: number): { marks: Mark[]; bottom: number } {
  const { flow, wide, width } = grid;
  const year = textMark(flow, term?.year ?? '', { role: 'heading', x: 0, y: y + 22, key: `year-${term?.year}` });
  const seats = term?.seats ?? [];
  const fits = wide && seats.every(({ code }) => widthAs(code, 'note') <= grid.step - 1);
  const codes = fits
    ? seats.map(({ code }, i) => textMark(flow, code, { role: 'note', x: seatX(grid, i), y: y + 22, anchor: 'middle' }))
    : [];
  const bottom = y + 30;
  const line = levelLine(flow, { role: 'grid strong', key: `head-${term?.year}` }, 0, width, bottom);
  return { marks: [year, ...codes, line], bottom };
}

/** Keeps the last word of a line from the first of the next where the lines are read as one name. */
const NEXT = { text: ' ' };
/** What it takes of a line. */
const SPACE = 4;

function rowOf(draft: CouncilDraft, y: number, grid: Grid): { mark: Mark; bottom: number } {
  const { flow, width, wide, start, step, size } = grid;
  const room = wide ? start - 16 : width - SPACE;
  const what = wrapAs(draft.what, room, 'strong-name');
  const by = wrapAs(draft.by, room, 'name');
  const loud = draft.result === 'failed' ? 'name' : 'strong-name';
  const outcome = wrapAs(draft.outcome, room, loud);
  const named = draft.named.flatMap((words) =>
    wrapAs(words, wide ? width - start - (step - size) / 2 - SPACE : room, 'note'),
  );
  let at = y + 18;
  const put = (lines: readonly string[], role: 'strong-name' | 'name' | 'note', x = 0): Mark[] =>
    lines.map((line) => {
      const runs = [{ text: flow.isolate(line) }, NEXT];
      const mark = textMark(flow, runs, { role, x, y: at });
      at += LEADING;
      return mark;
    });
  const dated = textMark(
    flow,
    [
      ...joinedRuns(flow, [
        { text: flow.isolate(draft.date), role: 'faint' },
        { text: `\u2002${flow.isolate(draft.number)}`, role: 'faint' },
      ]),
      NEXT,
    ],
    { role: 'note', x: 0, y: at },
  );
  at += LEADING + 1;
  const words = [dated, ...put(what, 'strong-name'), ...put(by, 'name'), ...put(outcome, loud)];
  const top = wide ? y + 14 : at - 8;
  const squares = [...draft.ballots].flatMap((letter, seat) =>
    ballotMarks(LETTERS.indexOf(letter), flow.box(seatX(grid, seat) - size / 2, size), top, size, size),
  );
  const below = at;
  at = top + size + (wide ? 20 : 16);
  const names = put(named, 'note', wide ? seatX(grid, 0) - size / 2 : 0);
  const bottom = Math.max(below - 6, at - 6, top + size + 12);
  const label = `${[draft.date, draft.number, draft.what, draft.by, draft.outcome].join('. ')}. ${draft.named.join(' ')}`;
  return {
    bottom,
    mark: {
      mark: 'group',
      role: 'row',
      key: `row-${draft.id}`,
      marks: [
        ...squares,
        ...names,
        levelLine(flow, { role: 'grid' }, 0, width, bottom),
        {
          mark: 'group',
          role: 'point',
          key: draft.id,
          link: { href: draft.href, label: label.trim() },
          marks: [{ mark: 'rect', role: 'hit', x: 0, y, width, height: bottom - y }, ...words],
        },
      ],
    },
  };
}
