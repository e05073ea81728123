/* Numbers in a row as runs: 5, 6, 7 and 9 are 5–7 and 9. Knows nothing. */

/** @param numbers in order @returns first and last number of each run */
export function runsOf(numbers: readonly number[]): (readonly [from: number, to: number])[] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}
