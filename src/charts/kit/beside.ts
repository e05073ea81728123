/*
 * Places words beside a line that runs down: each as near as it can stand to what it names, in the order of the line, none
 * over another. Words come in order of priority; what would push others too far from their marks is left out. Knows no
 * document.
 */

export interface BesideCandidate {
  /** Height of what it names, by which words stand in order, in pixels. */
  readonly at: number;
  readonly height: number;
  /** How far above that its top would stand best. */
  readonly above: number;
  /** 0 first. */
  readonly priority: number;
}

export interface BesideRoom {
  /** From the top of the first words to the foot of the last. */
  readonly from: number;
  readonly to: number;
  /** Between two words. */
  readonly gap: number;
  /** How far words may stand from where they would stand best. */
  readonly reach: number;
}

/** A candidate that found room, by its index, with the height of its top. */
export interface PlacedBeside {
  readonly index: number;
  readonly y: number;
}

/** @returns those that found room, from top to foot */
export function placeBeside(candidates: readonly BesideCandidate[], room: BesideRoom): PlacedBeside[] {
  const order = candidates
    .map((_, index) => index)
    .sort((a, b) => (candidates[a]?.priority ?? 0) - (candidates[b]?.priority ?? 0) || a - b);
  const inLine = (a: number, b: number) => (candidates[a]?.at ?? 0) - (candidates[b]?.at ?? 0) || a - b;
  let kept: PlacedBeside[] = [];
  for (const index of order) {
    const trial = [...kept.map((each) => each.index), index].sort(inLine);
    kept = solve(trial, candidates, room) ?? kept;
  }
  return kept;
}

/** Words that stand together, moved as one. */
interface Run {
  readonly from: number;
  readonly to: number;
  /** Mean of where its words would have it begin. */
  readonly mean: number;
}

/**
 * The heights at which the words of a line stand, so that the squares of their ways are least: pools of those that would
 * overlap (isotonic regression). Undefined where one of them would stand too far away.
 */
function solve(
  line: readonly number[],
  candidates: readonly BesideCandidate[],
  { from, to, gap, reach }: BesideRoom,
): PlacedBeside[] | undefined {
  const all = line.map((index) => candidates[index] as BesideCandidate);
  let taken = 0;
  const offsets = all.map(({ height }) => {
    const offset = taken;
    taken += height + gap;
    return offset;
  });
  const runs: Run[] = [];
  all.forEach(({ at, above: up }, i) => {
    runs.push({ from: i, to: i + 1, mean: at - up - (offsets[i] ?? 0) });
    while (runs.length > 1) {
      const [before, last] = [runs.at(-2) as Run, runs.at(-1) as Run];
      if (last.mean >= before.mean) break;
      const [m, n] = [before.to - before.from, last.to - last.from];
      runs.splice(-2, 2, { from: before.from, to: last.to, mean: (m * before.mean + n * last.mean) / (m + n) });
    }
  });
  const lowest = to - (taken - gap);
  if (lowest < from) return undefined;
  const placed = runs.flatMap(({ from: first, to: end, mean }) =>
    line.slice(first, end).map(
      (index, k): PlacedBeside => ({
        index,
        y: Math.min(Math.max(mean, from), lowest) + (offsets[first + k] ?? 0),
      }),
    ),
  );
  const isNear = ({ y, index }: PlacedBeside): boolean => {
    const { at, above: up } = candidates[index] as BesideCandidate;
    return Math.abs(y + up - at) <= reach;
  };
  return placed.every(isNear) ? placed : undefined;
}
