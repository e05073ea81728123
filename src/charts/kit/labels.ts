/*
 * Places flags above a line of marks. A flag stands on a leader and runs in reading direction, or
 * back where it would leave the frame. A leader never crosses another flag: if mark B lies under the
 * flag of A, B's flag is lower. Flags come in order of priority; one that would need more rows than
 * there are is left out, and its mark stays.
 */

export interface FlagCandidate {
  /** Where the leader stands, from the start edge, in pixels. */
  readonly x: number;
  /** Width of the words with their padding, in pixels. */
  readonly width: number;
  /** 0 first. */
  readonly priority: number;
}

export interface PlacedFlag {
  /** Index of the candidate. */
  readonly index: number;
  /** Runs against the reading direction. */
  readonly back: boolean;
  /** 0 is the row nearest to the marks. */
  readonly row: number;
}

/** A flag tried forward or back: from where to where it would stand. */
interface FlagPosition {
  readonly index: number;
  readonly x: number;
  readonly from: number;
  readonly to: number;
  readonly back: boolean;
}

const ONE_LEADER = 2;

/** More candidates than this cannot all be shown in a frame of any width we draw. */
const MOST_CANDIDATES = 48;

/**
 * @param first the start edge that a flag must not cross
 * @param last the end edge that a flag must not cross
 * @param rows how many rows there are
 */
export function placeFlags(
  candidates: readonly FlagCandidate[],
  first: number,
  last: number,
  rows: number,
): PlacedFlag[] {
  const order = candidates
    .map((_, index) => index)
    .sort((a, b) => byPriority(candidates, a, b))
    .slice(0, MOST_CANDIDATES);
  let kept: FlagPosition[] = [];
  let heights: number[] = [];
  for (const index of order) {
    const candidate = candidates[index] as FlagCandidate;
    for (const back of candidate.x + candidate.width > last ? [true] : [false]) {
      if (back && candidate.x - candidate.width < first) continue;
      const flag = positionOf(index, candidate, back);
      const trial = [...kept, flag];
      const solved = rowsOf(trial, rows);
      if (solved) [kept, heights] = [trial, solved];
    }
  }
  return kept.map((flag, i) => ({ index: flag.index, back: flag.back, row: heights[i] as number }));
}

function byPriority(candidates: readonly FlagCandidate[], a: number, b: number): number {
  const [one, two] = [candidates[a] as FlagCandidate, candidates[b] as FlagCandidate];
  return one.priority - two.priority || one.x - two.x;
}

function positionOf(index: number, { x, width }: FlagCandidate, back: boolean): FlagPosition {
  return back ? { index, x, from: x - width, to: x + 2, back } : { index, x, from: x - 2, to: x + width, back };
}

/** The row of each flag, or undefined where they need more rows than there are (or contradict each other). */
function rowsOf(flags: readonly FlagPosition[], rows: number): number[] | undefined {
  const below = flags.map((flag, i) => flags.flatMap((other, j) => (i !== j && isBelow(other, flag) ? [j] : [])));
  flags.forEach((flag, i) => {
    for (let j = i + 1; j < flags.length; j += 1) {
      const other = flags[j] as FlagPosition;
      const overlap = flag.from < other.to && other.from < flag.to;
      if (!overlap || below[i]?.includes(j) || below[j]?.includes(i)) continue;
      if (flag.x <= other.x) below[i]?.push(j);
      else below[j]?.push(i);
    }
  });
  const known: (number | undefined)[] = flags.map(() => undefined);
  const busy = new Set<number>();
  const row = (i: number): number | undefined => {
    if (known[i] !== undefined) return known[i];
    if (busy.has(i)) return undefined;
    busy.add(i);
    let highest = 0;
    for (const j of below[i] ?? []) {
      const under = row(j);
      if (under === undefined) return undefined;
      highest = Math.max(highest, under + 1);
    }
    busy.delete(i);
    known[i] = highest;
    return highest;
  };
  const solved: number[] = [];
  for (let i = 0; i < flags.length; i += 1) {
    const height = row(i);
    if (height === undefined || height >= rows) return undefined;
    solved.push(height);
  }
  return solved;
}

/** The other's leader would cross this flag unless the other is lower; leaders nearer than this look like one. */
function isBelow(other: FlagPosition, flag: FlagPosition): boolean {
  return other.x > flag.from && other.x < flag.to && Math.abs(other.x - flag.x) >= ONE_LEADER;
}
