/*
 * One lane placed: which marks stand alone, which are merged into bins, which flags find room. Pixels
 * from the start edge; drawing comes after, in `draw-lane.ts`.
 */
import { least, max } from 'd3';
import { type Bin, binMiddle, isSingle, mergeMarks } from '../kit/bins.ts';
import { flagWidth } from '../kit/flag.ts';
import { type FlagCandidate, placeFlags } from '../kit/labels.ts';
import type { TimeScale } from '../kit/time-scale.ts';
import { fillCount } from '../kit/words.ts';
import { END_PAD, KEY_APART, REST_APART } from './measures.ts';
import type { TimelineRow, TimelineWords } from './rows.ts';

export interface PlacedMark {
  readonly rows: readonly TimelineRow[];
  readonly bin: Bin;
  /** Pixels from the start edge. */
  readonly x: number;
}

export interface PlacedLabel {
  readonly mark: PlacedMark;
  /** The entry whose words the flag bears. */
  readonly row: TimelineRow;
  readonly words: string;
  readonly strong: boolean;
  readonly onKeyRow: boolean;
  readonly x: number;
  readonly back: boolean;
  readonly height: number;
}

export interface PlacedLane {
  readonly keys: readonly PlacedMark[];
  readonly others: readonly PlacedMark[];
  readonly labels: readonly PlacedLabel[];
  readonly rowsUsed: number;
}

/** What a lane may use of the picture, and what it shows there. */
export interface LaneRoom {
  readonly scale: TimeScale;
  readonly width: number;
  /** Where time begins and ends, from the start edge. */
  readonly x0: number;
  readonly x1: number;
  readonly head: number;
  readonly labelled: 1 | 2;
  readonly rowLimit: number;
  readonly merge: boolean;
  /** A choice of entries: a bin bears the flag of its first-ranked entry, however important. */
  readonly few: boolean;
}

/** @param rows of this lane within the window, in order of time */
export function placeLane(rows: readonly TimelineRow[], words: TimelineWords, room: LaneRoom): PlacedLane {
  const keys = placeMarks(
    rows.filter((row) => row.importance === 1),
    room,
    KEY_APART,
  );
  const rest = rows.filter((row) => row.importance !== 1);
  const others = room.merge ? placeMarks(rest, room, REST_APART) : rest.map((row, i) => alone(row, i, room));
  const candidates = [
    ...keys.map((mark) => candidateOf(mark, words, true)),
    ...(room.labelled === 2 && room.merge ? others.filter((mark) => room.few || isSingle(mark.bin)) : []).map((mark) =>
      candidateOf(mark, words, false),
    ),
  ].filter((candidate) => candidate !== undefined);
  const placed = placeFlags(candidates, room.head, room.width - 2, room.rowLimit);
  const labels = placed.map(
    ({ index, back, row }): PlacedLabel => ({ ...(candidates[index] as Candidate), back, height: row }),
  );
  return { keys, others, labels, rowsUsed: max(labels, ({ height }) => height + 1) ?? 0 };
}

/**
 * Where an entry stands: its day, or the middle of the time in which its day lies; at the edge of the picture where that
 * is out of sight and a part of it is not, so that its mark can be reached and its flag read.
 */
function standOf(row: TimelineRow, { scale, x0, x1 }: Pick<LaneRoom, 'scale' | 'x0' | 'x1'>): number {
  const x = scale.x(row.extent === 'span' ? row.first : (row.first + row.last) / 2);
  return Math.min(Math.max(x, x0), x1);
}

type Candidate = FlagCandidate & Omit<PlacedLabel, 'back' | 'height'>;

function placeMarks(rows: readonly TimelineRow[], room: LaneRoom, apart: number): PlacedMark[] {
  const standing = rows.map((row) => ({ row, x: standOf(row, room) })).sort((a, b) => a.x - b.x);
  return mergeMarks(
    standing.map(({ x }) => x),
    apart,
  ).map((bin) => ({ bin, x: binMiddle(bin), rows: standing.slice(bin.from, bin.to).map(({ row }) => row) }));
}

function alone(row: TimelineRow, index: number, room: LaneRoom): PlacedMark {
  const x = standOf(row, room);
  return { rows: [row], x, bin: { from: index, to: index + 1, first: x, last: x } };
}

function candidateOf(mark: PlacedMark, words: TimelineWords, onKeyRow: boolean): Candidate | undefined {
  const row = least(mark.rows, ({ rank }) => rank);
  if (!row?.label) return undefined;
  const more = mark.rows.length > 1 ? ` ${fillCount(words.more, mark.rows.length - 1, words)}` : '';
  const strong = onKeyRow && row.rank <= 1;
  const text = row.label + more;
  const width = flagWidth({ date: row.short, words: text, strong }) + END_PAD;
  return { mark, row, words: text, strong, onKeyRow, x: mark.x, width, priority: onKeyRow ? row.rank : 20 + row.rank };
}
