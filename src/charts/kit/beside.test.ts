import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeBeside } from './beside.ts';

const ROOM = { from: 0, to: 400, gap: 4, reach: 30 };
const at = (height: number, priority = 0, lines = 1) => ({
  at: height,
  above: 0,
  height: lines * 16,
  priority,
});

test('words with room stand where they would stand best', () => {
  assert.deepEqual(placeBeside([at(10), at(100)], ROOM), [
    { index: 0, y: 10 },
    { index: 1, y: 100 },
  ]);
});

test('words that would overlap share the way, in the order of their marks', () => {
  const placed = placeBeside([at(100), at(104), at(108)], ROOM);
  assert.deepEqual(
    placed.map(({ index, y }) => [index, Math.round(y)]),
    [
      [0, 84],
      [1, 104],
      [2, 124],
    ],
  );
});

test('none stands over another, none beyond the room, none farther than its reach', () => {
  const many = Array.from({ length: 60 }, (_, i) => at((i * 7919) % 400, i % 7, 1 + (i % 3)));
  const placed = placeBeside(many, ROOM);
  assert.ok(placed.length > 8);
  placed.forEach(({ index, y }, i) => {
    const own = many[index];
    assert.ok(own && y >= 0 && y + own.height <= 400 && Math.abs(y - own.at) <= 30);
    const before = placed[i - 1];
    const over = before && many[before.index];
    if (before && over) assert.ok(y >= before.y + over.height + 4 - 1e-9 && over.at <= own.at);
  });
});

test('words of more lines keep the order of what they name', () => {
  const placed = placeBeside(
    [
      { ...at(100), above: 4 },
      { ...at(101, 0, 3), above: 20 },
    ],
    ROOM,
  );
  assert.deepEqual(
    placed.map(({ index }) => index),
    [0, 1],
  );
});

test('the weightier stays where there is no room for both', () => {
  const close = [at(100, 2), at(101, 1), at(102, 0), at(103, 3), at(104, 4)];
  const kept = placeBeside(close, { ...ROOM, reach: 10 }).map(({ index }) => index);
  assert.deepEqual(kept, [1, 2]);
});

test('nothing is placed where there is no room at all', () => {
  assert.deepEqual(placeBeside([at(0)], { ...ROOM, to: 10 }), []);
});
