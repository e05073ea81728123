import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type FlagCandidate, placeFlags } from './labels.ts';

/** Repeatable candidates: a linear congruential generator (Numerical Recipes). */
function candidates(count: number, seed: number): FlagCandidate[] {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return Array.from({ length: count }, (_, priority) => ({ x: next() * 1000, width: 40 + next() * 160, priority }));
}

test('no flag covers another, leaves the frame or is crossed by a leader, whatever comes', () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    const list = candidates(25, seed);
    const placed = placeFlags(list, 0, 1000, 3).map(({ index, back, row }) => {
      const { x, width } = list[index] as FlagCandidate;
      return { x, row, from: back ? x - width : x, to: back ? x : x + width };
    });
    assert.ok(placed.length >= 3, `seed ${seed}: only ${placed.length} flags`);
    placed.forEach((flag, i) => {
      assert.ok(flag.from >= 0 && flag.to <= 1000 && flag.row < 3, `seed ${seed}: outside`);
      for (const other of placed.slice(i + 1)) {
        const overlap = flag.from < other.to && other.from < flag.to;
        assert.ok(!overlap || flag.row !== other.row, `seed ${seed}: one covers another`);
        const crosses = (a: typeof flag, b: typeof flag) => a.x > b.from + 2 && a.x < b.to - 2 && a.row > b.row;
        assert.ok(!crosses(flag, other) && !crosses(other, flag), `seed ${seed}: a leader crosses a flag`);
      }
    });
  }
});

test('the more important flag stays where there is room for one', () => {
  const list = [
    { x: 100, width: 80, priority: 1 },
    { x: 110, width: 80, priority: 0 },
  ];
  assert.deepEqual(
    placeFlags(list, 0, 1000, 1).map(({ index }) => index),
    [1],
  );
});

test('a flag that would leave the frame runs back', () => {
  assert.deepEqual(placeFlags([{ x: 960, width: 80, priority: 0 }], 0, 1000, 1), [{ index: 0, back: true, row: 0 }]);
});

test('of very many flags the first forty-eight are weighed: a frame has room for no more, and the others cost nothing', () => {
  // The first forty-eight lie at one place and leave room beside them, which the forty-ninth would take.
  const list = [
    ...Array.from({ length: 48 }, (_, priority) => ({ x: 100, width: 80, priority })),
    { x: 600, width: 80, priority: 48 },
  ];
  const told = (flags: readonly FlagCandidate[]) => placeFlags(flags, 0, 1000, 3).map(({ index }) => index);
  assert.ok(!told(list).includes(48));
  assert.ok(told(list.slice(1)).includes(47));
});
