/*
 * The words beside an upright line of time: of each entry its day and its short title in a few lines, of ceasefires and of
 * folded stretches what they are. What finds no room is left out: its mark stays and leads to it.
 */
import { type PlacedBeside, placeBeside } from '../kit/beside.ts';
import { widthAs, wrapAs } from '../kit/text.ts';
import { fillCount } from '../kit/words.ts';
import type { TimelinePeriod, TimelineRow, TimelineRows } from './rows.ts';
import type { UprightTime } from './upright-scale.ts';

export const LEADING = 15;
/** Nothing that leads somewhere is lower: room for a finger. */
const LEAST = 24;
const AROUND = 6;
const MOST_LINES = 3;
const EN_SPACE = '\u2002';

/** Words with their place. */
export interface UprightLabel {
  /** The entry, where they are those of one. */
  readonly row?: TimelineRow;
  readonly lines: readonly string[];
  readonly strong: boolean;
  /** Height of what they name. */
  readonly mark: number;
  /** Height of their top, and how high they are. */
  readonly y: number;
  readonly height: number;
}

type Wanted = Omit<UprightLabel, 'y'> & { readonly priority: number };

export interface WordsRoom {
  readonly time: UprightTime;
  /** Of a line, in pixels. */
  readonly width: number;
  readonly from: number;
  readonly to: number;
  /** Whether every entry is to be told. */
  readonly whole: boolean;
  /** How far words may stand from their mark, in pixels. */
  readonly reach: number;
  /** Where an entry stands. */
  readonly stand: (row: TimelineRow) => number;
}

/** From top to base line of the first line of words so high. */
export const firstLine = ({ lines, height }: Pick<UprightLabel, 'lines' | 'height'>): number =>
  (height - lines.length * LEADING) / 2 + 11.5;

/** @param entries that are shown @returns from top to foot */
export function placeWords(entries: readonly TimelineRow[], rows: TimelineRows, room: WordsRoom): UprightLabel[] {
  const wanted = [
    ...entries.flatMap((row) => wordsOf(row, room) ?? []),
    ...rows.periods.flatMap((period) => nameOf(period, room) ?? []),
    ...room.time.folds.flatMap(({ silent, top, bottom }) =>
      silent === undefined ? [] : plain(fillCount(rows.words.silent, silent, rows.words), (top + bottom) / 2, 90, room),
    ),
  ];
  const placed = placeBeside(
    wanted.map(({ mark, priority, ...each }) => ({
      ...{ at: mark, height: each.height, priority },
      above: firstLine(each) - 4,
    })),
    { from: room.from, to: room.to, gap: 1, reach: room.reach },
  );
  return placed.map(({ index, y }: PlacedBeside) => {
    const { priority: _, ...label } = wanted[index] as Wanted;
    return { ...label, y: Math.floor(y) };
  });
}

/** The day of an entry, which is not broken. */
export const dayOf = (row: TimelineRow | undefined): string => row?.short.replaceAll(' ', '\u00a0') ?? '';

/** Whether all of some entries have their words. */
export function tellsAll(entries: readonly TimelineRow[], labels: readonly UprightLabel[]): boolean {
  const told = new Set(labels.map(({ row }) => row?.id));
  return entries.every(({ id }) => told.has(id));
}

function wordsOf(row: TimelineRow, { width, stand, whole }: WordsRoom): Wanted | undefined {
  const strong = row.importance === 1 && row.rank <= 1;
  const text = `${dayOf(row)}${EN_SPACE}${row.label ?? row.title}`;
  const run = strong ? 'strong' : undefined;
  const lines = wrapAs(text, width, 'label', run);
  const fits = lines.every((line) => widthAs(line, 'label', run) <= width);
  if (!whole && (lines.length > MOST_LINES || !fits)) return undefined;
  return {
    ...{ row, lines, strong, mark: stand(row), height: heightOf(lines) },
    priority: (row.importance - 1) * 20 + row.rank,
  };
}

/** A ceasefire is named where it begins, if any of it is in sight. */
function nameOf({ name, first, last }: TimelinePeriod, room: WordsRoom): Wanted | undefined {
  const [from, to] = [first, last + 1].map(room.time.y) as [number, number];
  return to - from > 1 ? plain(name, from + 6, 15, room) : undefined;
}

function plain(text: string, mark: number, priority: number, { width }: WordsRoom): Wanted {
  const lines = wrapAs(text, width, 'small-label');
  return { lines, strong: false, mark, priority, height: lines.length * LEADING + AROUND };
}

const heightOf = (lines: readonly string[]) => Math.max(LEAST, lines.length * LEADING + AROUND);
