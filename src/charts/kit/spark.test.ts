import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PathMark } from '../scene/marks.ts';
import { sparkScene } from './spark.ts';

const values = [0, 7, 14, 60, 67].map((day, i) => ({ day, value: 100 * (i + 1) }));
const draw = (joined: boolean, dir: 'ltr' | 'rtl' = 'ltr') =>
  sparkScene(values, { width: 160, height: 36, dir, joined });
const paths = (joined: boolean, role: string) =>
  draw(joined).marks.filter((mark): mark is PathMark => mark.mark === 'path' && mark.role === role);

test('a line is broken where nobody reported, and ends in a dot', () => {
  const [line] = paths(true, 'line');
  assert.ok(line);
  assert.deepEqual(
    line.d.map(([command]) => command),
    ['M', 'L', 'L', 'M', 'L'],
  );
  assert.equal(paths(true, 'mark').length, 1);
});

test('of values that lie closer than an eye can tell a few are enough, the last among them', () => {
  const many = Array.from({ length: 300 }, (_, day) => ({ day, value: day }));
  const { marks } = sparkScene(many, { width: 160, height: 36, dir: 'ltr', joined: true });
  const [line] = marks.filter((mark): mark is PathMark => mark.mark === 'path' && mark.role === 'line');
  assert.ok(line && line.d.length < 45);
  assert.equal(Math.round(line.d.at(-1)?.[1] ?? 0), 156);
});

test('values that may not be joined are dots', () => {
  assert.equal(paths(false, 'line').length, 0);
  assert.equal(paths(false, 'mark').length, values.length);
});

test('a value twice as high stands twice as far above zero', () => {
  // A dot begins at the height of its middle.
  const [one = 0, two = 0] = paths(false, 'mark').map(({ d }) => d[0]?.[2] ?? 0);
  const zero = 36 - 4;
  assert.ok(zero > one && Math.abs(zero - two - 2 * (zero - one)) < 0.01);
});

test('nothing is drawn of nothing, and all of it within its box in both directions', () => {
  assert.deepEqual(sparkScene([], { width: 160, height: 36, dir: 'ltr', joined: true }).marks, []);
  for (const dir of ['ltr', 'rtl'] as const)
    for (const mark of draw(true, dir).marks)
      if (mark.mark === 'path')
        for (const [command, x = 0] of mark.d) if (command !== 'V') assert.ok(x >= 0 && x <= 160);
});
