import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Box, type Direction, nearestBox } from './nearest.ts';

const tile = (column: number, row: number): Box => ({
  left: column * 30,
  top: row * 30,
  right: column * 30 + 28,
  bottom: row * 30 + 28,
});

test('goes along its row and its column, and no further than the edge', () => {
  const grid = [tile(0, 0), tile(1, 0), tile(0, 1), tile(1, 1)];
  assert.equal(nearestBox(grid, 0, 'right'), 1);
  assert.equal(nearestBox(grid, 0, 'down'), 2);
  assert.equal(nearestBox(grid, 3, 'left'), 2);
  assert.equal(nearestBox(grid, 3, 'up'), 1);
  assert.equal(nearestBox(grid, 0, 'left'), -1);
  assert.equal(nearestBox([], 0, 'left'), -1);
});

test('keeps its row over a gap where another row is nearer', () => {
  assert.equal(nearestBox([tile(0, 0), tile(3, 0), tile(1, 2)], 0, 'right'), 1);
});

test('every tile of a ragged map can be reached from the first', () => {
  const ragged = Array.from({ length: 120 }, (_, i) => tile((i * 7) % 31, (i * 5) % 17));
  const seen = new Set([0]);
  for (const at of seen)
    for (const direction of ['left', 'right', 'up', 'down'] satisfies Direction[]) {
      const next = nearestBox(ragged, at, direction);
      if (next >= 0) seen.add(next);
    }
  assert.equal(seen.size, ragged.length);
});
