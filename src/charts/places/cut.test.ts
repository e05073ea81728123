import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutLine, cutRing } from './cut.ts';

const RING = [
  [-10, -10],
  [50, -10],
  [50, 150],
  [-10, 150],
  [-10, -10],
] as const;

test('land that reaches beyond the frame follows its edges, and its shore does not', () => {
  const ground = cutRing(RING, 100, 100);
  const corners = ground.flatMap(([, x, y]) => (x === undefined ? [] : [`${x} ${y}`]));
  assert.deepEqual([...corners].sort(), ['0 0', '0 100', '50 0', '50 100']);
  assert.equal(ground.at(-1)?.[0], 'Z');
  assert.deepEqual(cutLine(RING, 100, 100), [
    ['M', 50, 0],
    ['L', 50, 100],
  ]);
});

test('what lies outside is not drawn, what lies inside is drawn whole', () => {
  const far = RING.map(([x, y]) => [x + 500, y] as const);
  assert.deepEqual([cutRing(far, 100, 100), cutLine(far, 100, 100)], [[], []]);
  const near = RING.map(([x, y]) => [20 + x / 2, 20 + y / 2] as const);
  assert.equal(cutRing(near, 100, 100).length, 5);
  assert.deepEqual(
    cutLine(near, 100, 100).map(([command]) => command),
    ['M', 'L', 'L', 'L', 'L'],
  );
});

test('a line that leaves and comes back begins anew', () => {
  const line = [
    [10, 50],
    [150, 50],
    [150, 60],
    [10, 60],
  ] as const;
  assert.deepEqual(cutLine(line, 100, 100), [
    ['M', 10, 50],
    ['L', 100, 50],
    ['M', 100, 60],
    ['L', 10, 60],
  ]);
});
