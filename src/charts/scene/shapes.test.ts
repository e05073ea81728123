import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  area,
  curveStepAfter,
  line,
  polygonArea,
  symbolCircle,
  symbolDiamond2,
  symbolSquare,
  symbolTriangle,
} from 'd3';
import { stepsOf } from './path.ts';
import { CORNERS, circle, laneShape, type ShapeName } from './shapes.ts';
import { pathData } from './attributes.ts';

/** Corners of an outline of straight lines. */
function cornersOf(lane: ShapeName, cx: number, cy: number, size: number): [number, number][] {
  let [x, y] = [0, 0];
  return laneShape(lane, cx, cy, size).flatMap(([command, a = 0, b = 0]) => {
    if (command === 'Z') return [];
    if (command === 'H') x = a;
    else if (command === 'V') y = a;
    else [x, y] = [a, b];
    return [[x, y] as [number, number]];
  });
}

for (const lane of ['war', 'icj', 'icc', 'states'] as const)
  test(`${lane}: symmetric about its axis, closed, and as large as its size asks`, () => {
    const corners = cornersOf(lane, 100, 50, 12);
    for (const [x, y] of corners)
      assert.ok(
        corners.some(([otherX, otherY]) => Math.abs(otherX - (200 - x)) < 1e-9 && Math.abs(otherY - y) < 1e-9),
        `${lane}: ${x}, ${y}`,
      );
    const extent = (of: (corner: [number, number]) => number) =>
      Math.max(...corners.map(of)) - Math.min(...corners.map(of));
    assert.ok(
      Math.max(
        extent(([x]) => x),
        extent(([, y]) => y),
      ) <=
        12 * 1.35,
    );
    assert.ok(
      Math.max(
        extent(([x]) => x),
        extent(([, y]) => y),
      ) >=
        12 * 0.9,
    );
    assert.equal(laneShape(lane, 0, 0, 12).at(-1)?.[0], 'Z');
  });

test('a circle begins at its left and stays round when it is printed in tenths', () => {
  assert.equal(pathData(circle(10, 20, 4)), 'M6 20a4 4 0 0 1 8 0a4 4 0 0 1 -8 0Z');
  assert.equal(pathData(laneShape('un', 10, 20, 9)), 'M5.2 20a4.8 4.8 0 0 1 9.6 0a4.8 4.8 0 0 1 -9.6 0Z');
});

test('lines, steps and areas of D3 become steps of a path, level and upright ones in one number', () => {
  const points: [number, number][] = [
    [0, 5],
    [10, 5],
    [20, 8],
    [30, 8],
  ];
  assert.equal(pathData(stepsOf((context) => line().context(context)(points))), 'M0 5H10L20 8H30');
  assert.equal(pathData(stepsOf((context) => line().curve(curveStepAfter).context(context)(points))), 'M0 5H20V8H30');
  assert.equal(pathData(stepsOf((context) => area().y0(40).context(context)(points))), 'M0 5H10L20 8H30V40H0Z');
});

test('the shapes are the symbols of D3', () => {
  for (const [lane, type, lift, part] of [
    ['icj', symbolSquare, 0, 1],
    // Its diamond is 2 x 0.62625 x 0.62625 of the area that it is asked for.
    ['icc', symbolDiamond2, 0, 2 * 0.62625 ** 2],
    // D3 draws a triangle around its centre of mass, the picture around its middle to the eye.
    ['states', symbolTriangle, 0.12, 1],
  ] as const) {
    const unit = CORNERS[lane].map(([x, y]): [number, number] => [x, y]);
    const size = (Math.abs(polygonArea(unit)) * 100 * 100) / part;
    const drawn = pathData(stepsOf((context) => type.draw(context, size), 50, 50 + lift * 100));
    const numbers = (path: string) => path.match(/-?[\d.]+/g)?.map(Number) ?? [];
    const [own, theirs] = [numbers(pathData(laneShape(lane, 50, 50, 100))), numbers(drawn)];
    assert.equal(own.length, theirs.length, lane);
    for (const [i, value] of own.entries()) assert.ok(Math.abs(value - (theirs[i] ?? 0)) <= 0.11, `${lane}: ${drawn}`);
  }
  const radius = 4.8;
  assert.equal(
    pathData(stepsOf((context) => symbolCircle.draw(context, Math.PI * radius ** 2), 10, 20)),
    pathData(circle(10, 20, radius)),
  );
});
