/*
 * One track placed: which steps stand alone, which are counted in bins, what lasted, which flags find room. Pixels
 * from the start edge and from the top of the track; drawing comes after, in `draw.ts`.
 */
import { max, sum } from 'd3';
import { type Bin, BIN_WIDTH, binMiddle, isSingle, mergeMarks } from '../kit/bins.ts';
import { flagWidth } from '../kit/flag.ts';
import { type FlagCandidate, placeFlags } from '../kit/labels.ts';
import { widthAs } from '../kit/text.ts';
import { fillCount } from '../kit/words.ts';
import type { DocketStep, DocketTrack, DocketWords, StepState } from './rows.ts';
import type { DocketScale } from './scale.ts';

export const FLAG = { leading: 17 } as const;
/** Pitch of the rows of what lasted, under a track: a line of words and its bar. */
export const LASTING = 29;
/** From a step's line down to that of the further steps, where the two would meet. */
export const SECOND = 21;
/** Marks that stand alone are nearer than this to none. */
const APART = 13;
/** Step between the edges that are tried, in pixels. */
const TURN = 30;

/** Heights from the top of the picture. */
export interface Band {
  readonly top: number;
  readonly line: number;
  /** Down to here year lines stand behind the marks: not among the words of what lasted. */
  readonly behind: number;
  readonly bottom: number;
}

export interface PlacedStep {
  readonly steps: readonly DocketStep[];
  readonly bin: Bin;
  readonly x: number;
  /** On the line of the large marks, or on that of the further ones. */
  readonly line: 'first' | 'second';
}

export interface PlacedFlag {
  readonly mark: PlacedStep;
  readonly step: DocketStep;
  readonly words: string;
  /** Written before the words. */
  readonly date: string;
  readonly strong: boolean;
  readonly back: boolean;
  readonly row: number;
}

/** Something that lasted, in a row of its own under the track. */
export interface PlacedLasting {
  readonly step: DocketStep;
  readonly from: number;
  readonly to: number;
  readonly row: number;
  readonly words: string;
  /** Words end where the bar ends: they would leave the frame. */
  readonly back: boolean;
}

export interface PlacedTrack {
  readonly track: DocketTrack;
  readonly marks: readonly PlacedStep[];
  readonly flags: readonly PlacedFlag[];
  readonly lasting: readonly PlacedLasting[];
  readonly flagRows: number;
  readonly lastingRows: number;
  /** Whether a second line is needed. */
  readonly split: boolean;
}

/** What a track may use of the picture, and what it says there. */
export interface TrackRoom {
  readonly scale: DocketScale;
  readonly width: number;
  /** Last day that was checked: no flag crosses its line. */
  readonly checked: number;
  readonly flagRows: number;
  /** States that a flag says in words; in a narrow frame an open ring on unread ground must do for what is due. */
  readonly stated: readonly StepState[];
  /** Size of a large mark. */
  readonly large: number;
}

export function placeTrack(track: DocketTrack, words: DocketWords, room: TrackRoom): PlacedTrack {
  const under = track.lasting === 'under' ? track.steps.filter(({ until }) => until !== undefined) : [];
  const steps = track.steps.filter((step) => !under.includes(step));
  const first = merged(steps.filter(isLarge), room, 'first', room.large - 3, room.large * 0.44);
  const rest = merged(
    steps.filter((step) => !isLarge(step)),
    room,
    'first',
    APART,
  );
  const split = rest.some((mark) => first.some((other) => Math.abs(mark.x - other.x) < half(mark) + half(other)));
  const marks = [...first, ...(split ? rest.map((mark) => ({ ...mark, line: 'second' as const })) : rest)];
  const flags = flagsOf(marks, words, room);
  const lasting = lastingOf(under, room);
  return {
    track,
    marks,
    flags,
    lasting,
    split,
    flagRows: max(flags, ({ row }) => row + 1) ?? 0,
    lastingRows: max(lasting, ({ row }) => row + 1) ?? 0,
  };
}

/** From the line of a track down to the rows of what lasted; a track that has nothing else begins with them. */
export const underLine = ({ marks, split }: PlacedTrack): number =>
  marks.length === 0 ? -19 : 16 + (split ? SECOND : 0);

/** Where a step stands: its day, or the middle of the time in which its day lies. */
function middleOf(step: DocketStep, scale: DocketScale): number {
  return (scale.x(step.first) + scale.x(step.last)) / 2;
}

const isLarge = ({ strong, state }: DocketStep) => strong || state === 'due' || state === 'moved' || state === 'passed';

const half = (mark: PlacedStep) =>
  isSingle(mark.bin) ? 7 : Math.max(BIN_WIDTH / 2 + 1, (mark.bin.last - mark.bin.first) / 2 + 7);

/** Steps of one side of the break are never counted with those of the other. */
function merged(
  steps: readonly DocketStep[],
  { scale }: TrackRoom,
  line: PlacedStep['line'],
  apart: number,
  markHalf?: number,
): PlacedStep[] {
  const at = scale.break?.day ?? Number.NEGATIVE_INFINITY;
  return [steps.filter(({ first }) => first < at), steps.filter(({ first }) => first >= at)].flatMap((side) => {
    const standing = side.map((step) => ({ step, x: middleOf(step, scale) })).sort((a, b) => a.x - b.x);
    const bins = mergeMarks(
      standing.map(({ x }) => x),
      apart,
      markHalf,
    );
    return bins.map(
      (bin): PlacedStep => ({
        bin,
        line,
        x: binMiddle(bin),
        steps: standing.slice(bin.from, bin.to).map(({ step }) => step),
      }),
    );
  });
}

type Candidate = FlagCandidate & Omit<PlacedFlag, 'back' | 'row'>;

/** Flags of either side of the checked line: none crosses it. */
function flagsOf(marks: readonly PlacedStep[], words: DocketWords, room: TrackRoom): PlacedFlag[] {
  const { scale, width, checked, flagRows } = room;
  const line = checked > 0 ? scale.x(checked + 1) : width;
  const all = marks.flatMap((mark) => candidateOf(mark, words, room) ?? []);
  const [before, after] = [all.filter(({ x }) => x <= line), all.filter(({ x }) => x > line)];
  return [
    ...bestFlags(before, scale.x0 - 4, Math.min(width, line) - 3, flagRows),
    ...bestFlags(after, line + 3, width, flagRows),
  ];
}

/**
 * Where flags run forward and where back decides how many find room: the edge from which on they run back is tried at
 * several places, and the one with the most and weightiest flags is taken; of equals the one nearest to the end.
 */
function bestFlags(candidates: readonly Candidate[], from: number, to: number, rows: number): PlacedFlag[] {
  let best: PlacedFlag[] = [];
  let most = -1;
  for (let edge = to; edge > from + TURN; edge -= TURN) {
    const placed = placeFlags(candidates, from, edge, rows);
    const weight = sum(placed, ({ index }) => 1 / (1 + (candidates[index]?.priority ?? 0)));
    if (weight <= most) continue;
    most = weight;
    best = placed.map(({ index, back, row }) => ({ ...(candidates[index] as Candidate), back, row }));
  }
  return best;
}

function candidateOf(mark: PlacedStep, words: DocketWords, { stated: told, scale }: TrackRoom): Candidate | undefined {
  const breakDay = scale.break?.day ?? Number.NEGATIVE_INFINITY;
  const step = mark.steps.find(({ strong, label }) => strong && label) ?? mark.steps.find(({ label }) => label);
  if (!step?.label) return undefined;
  const stated = ((told.includes(step.state) && words.states[step.state]) || '{label}').replace('{label}', step.label);
  const more = mark.steps.length > 1 ? ` ${fillCount(words.more, mark.steps.length - 1, words)}` : '';
  const text = stated + more;
  // A date to come, one that was moved and one before the break need their year: the axis alone does not give it.
  const near = step.first >= breakDay && (step.state === 'happened' || step.state === 'ended');
  const date = near ? step.short : step.medium;
  const strong = step.strong;
  const width = flagWidth({ date, words: text, strong }) + 14;
  const priority = (isSingle(mark.bin) ? 0 : 2) + (strong || step.state === 'due' ? 0 : step.state === 'moved' ? 1 : 4);
  return { mark, step, words: text, date, strong, x: mark.x, width, priority };
}

/** Rows for what lasted: the first row with room for the bar and its words. */
function lastingOf(steps: readonly DocketStep[], { scale, width, checked }: TrackRoom): PlacedLasting[] {
  const ends: number[] = [];
  const line = checked > 0 ? scale.x(checked + 1) - 3 : width;
  return steps.map((step): PlacedLasting => {
    const [from, to] = [scale.x(step.first), scale.x(step.until ?? step.last)];
    const text = step.words;
    const need = widthAs(`${step.short}\u2002${text}`, 'label') + 8;
    const back = from + need > line;
    const start = Math.min(from - 8, back ? to - need : from - 8);
    const end = Math.max(to + 8, back ? to : from + need);
    const free = ends.findIndex((each) => each <= start);
    const row = free < 0 ? ends.length : free;
    ends[row] = end;
    return { step, from, to, row, words: text, back };
  });
}
