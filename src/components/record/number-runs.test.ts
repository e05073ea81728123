import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runsOf } from './number-runs.ts';

test('numbers that follow one another are a run', () => {
  assert.deepEqual(runsOf([]), []);
  assert.deepEqual(runsOf([4]), [[4, 4]]);
  assert.deepEqual(runsOf([1, 2, 5, 7, 8, 9]), [
    [1, 2],
    [5, 5],
    [7, 9],
  ]);
});
