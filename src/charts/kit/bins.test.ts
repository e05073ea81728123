import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BIN_WIDTH, binMiddle, isSingle, mergeMarks } from './bins.ts';

/** Repeatable positions without a library: a linear congruential generator (Numerical Recipes). */
function positions(count: number, width: number, seed: number): number[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state / 2 ** 32) * width;
  }).sort((a, b) => a - b);
}

for (const count of [0, 1, 5, 60, 900]) {
  test(`${count} marks: each is in one bin, in order, and no two bins touch`, () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const bins = mergeMarks(positions(count, 1000, seed), 12);
      assert.equal(
        bins.reduce((sum, { from, to }) => sum + to - from, 0),
        count,
      );
      bins.forEach((bin, i) => {
        const next = bins[i + 1];
        assert.equal(next?.from ?? count, bin.to);
        if (!next) return;
        const least = (isSingle(bin) ? 6.5 : BIN_WIDTH / 2) + (isSingle(next) ? 6.5 : BIN_WIDTH / 2);
        assert.ok(binMiddle(next) - binMiddle(bin) >= least, `seed ${seed}: bins ${i} and ${i + 1} touch`);
      });
    }
  });
}

test('marks of one day are one bin; marks far apart stay alone', () => {
  assert.deepEqual(mergeMarks([10, 10, 10], 5), [{ from: 0, to: 3, first: 10, last: 10 }]);
  assert.ok(mergeMarks([10, 60, 200], 5).every(isSingle));
});
