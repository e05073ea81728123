/* What lies between two pictures: what stays moves, a line is drawn further, the rest comes and goes, and the end is the end. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { between, COMING, GOING, settled } from './between.ts';
import type { GroupMark, Mark, PathStep, Scene } from './marks.ts';

const scene = (...marks: Mark[]): Scene => ({ width: 100, height: 50, marks });
const rect = (key: string | undefined, x: number, width = 10): Mark => ({
  mark: 'rect',
  role: 'lull',
  x,
  y: 0,
  width,
  height: 5,
  ...(key === undefined ? {} : { key }),
});
const path = (key: string, d: readonly PathStep[]): Mark => ({ mark: 'path', role: 'line', key, d });

test('marks of one key go from where they stand to where they will', () => {
  const half = between(scene(rect('a', 0)), scene(rect('a', 40, 30)))(0.5);
  assert.deepEqual(half.marks, [rect('a', 20, 20)]);
});

test('a path of the same commands goes over number by number', () => {
  const half = between(
    scene(
      path('p', [
        ['M', 0, 0],
        ['v', 10],
      ]),
    ),
    scene(
      path('p', [
        ['M', 50, 20],
        ['v', 6],
      ]),
    ),
  )(0.5);
  assert.deepEqual(half.marks, [
    path('p', [
      ['M', 25, 10],
      ['v', 8],
    ]),
  ]);
});

test('a line that goes on is drawn further, and one that is shorter is taken back', () => {
  const long: readonly PathStep[] = Array.from({ length: 11 }, (_, i): PathStep => [i === 0 ? 'M' : 'L', i, i * i]);
  const short = long.slice(0, 3);
  for (const [from, to] of [
    [short, long],
    [long, short],
  ] as const) {
    const way = between(scene(path('l', from)), scene(path('l', to)));
    const half = way(0.5).marks[0] as Extract<Mark, { mark: 'path' }>;
    assert.equal(half.d.length, 7);
    assert.deepEqual(half.d, long.slice(0, 7));
    assert.deepEqual(way(1).marks, [path('l', to)]);
  }
});

test('what is in one picture alone comes or goes, each in a group of its own', () => {
  const half = between(scene(rect('a', 0), rect('b', 5)), scene(rect('b', 9), rect('c', 1)))(0.5);
  assert.deepEqual(
    half.marks.map(({ key }) => key),
    [GOING, 'b', COMING],
  );
  assert.deepEqual((half.marks[0] as GroupMark).marks, [rect('a', 0)]);
  assert.deepEqual((half.marks[2] as GroupMark).marks, [rect('c', 1)]);
});

test('a mark without a key, or of another shape, does not move into another', () => {
  const half = between(
    scene(
      rect(undefined, 0),
      path('p', [
        ['M', 0, 0],
        ['H', 5],
      ]),
    ),
    scene(rect(undefined, 50), path('p', [['M', 0, 0], ['V', 5], ['Z']])),
  )(0.5);
  assert.deepEqual(
    half.marks.map(({ key }) => key),
    [GOING, COMING],
  );
});

test('marks within a group move too', () => {
  const group = (...marks: Mark[]): Mark => ({ mark: 'group', role: '', key: 'g', marks });
  const half = between(scene(group(rect('a', 0), rect('b', 0))), scene(group(rect('a', 10))))(0.5);
  assert.deepEqual(
    (half.marks[0] as GroupMark).marks.map(({ key }) => key),
    [GOING, 'a'],
  );
});

test('at the end it is the second picture itself, and a way that is left begins where it was', () => {
  const [one, two] = [scene(rect('a', 0), rect('x', 3)), scene(rect('a', 40), rect('y', 3))];
  const way = between(one, two);
  assert.equal(way(1), two);
  assert.deepEqual(settled(way(0.25)).marks, [rect('a', 10), rect('y', 3)]);
  assert.deepEqual(settled(one), one);
});
