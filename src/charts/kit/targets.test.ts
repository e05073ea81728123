import assert from 'node:assert/strict';
import { test } from 'node:test';
import { randomLcg } from 'd3';
import type { Mark } from '../scene/marks.ts';
import { nearestTarget, targetsOf } from './targets.ts';

const linked = (key: string, x: number, y: number, width = 24, height = 24): Mark => ({
  mark: 'group',
  role: 'event',
  key,
  link: { href: `/${key}/`, label: key },
  marks: [
    { mark: 'rect', role: 'hit', x, y, width, height },
    { mark: 'path', role: 'mark', d: [['M', x, y]] },
  ],
});

test('the targets of a scene are its links, however deep, each with the box that catches the pointer', () => {
  const lane: Mark = { mark: 'group', role: '', key: 'lane', marks: [linked('a', 0, 0), linked('b', 40, 0, 60, 16)] };
  const words: Mark = { ...linked('flag', 0, 0), marks: [] } as Mark;
  assert.deepEqual(
    targetsOf([lane, words, linked('c', 200, 50)]).map(({ mark, box }) => [mark.key, box.left, box.right, box.bottom]),
    [
      ['a', 0, 24, 24],
      ['b', 40, 100, 16],
      ['c', 200, 224, 74],
    ],
  );
});

test('the nearest target is the one that comparing them all finds, for many points', () => {
  const random = randomLcg(3);
  const marks = Array.from({ length: 80 }, (_, i) => linked(`m-${i}`, random() * 900, random() * 300));
  const targets = targetsOf(marks);
  const find = nearestTarget(targets);
  for (let i = 0; i < 400; i += 1) {
    const [x, y] = [random() * 924, random() * 324];
    const far = ({ box }: (typeof targets)[number]) =>
      Math.hypot((box.left + box.right) / 2 - x, (box.top + box.bottom) / 2 - y);
    const nearest = Math.min(...targets.map(far));
    const found = find(x, y, 30);
    if (nearest < 30) assert.ok(found && Math.abs(far(found) - nearest) < 1e-9, `${x}, ${y}`);
    else assert.equal(found, undefined);
  }
});

test('a wide mark is found all along its length, and nothing beyond the reach', () => {
  const find = nearestTarget(targetsOf([linked('wide', 0, 0, 200, 20), linked('far', 300, 0)]));
  for (let x = 0; x <= 200; x += 5) assert.equal(find(x, 18, 20)?.mark.key, 'wide', String(x));
  assert.equal(find(250, 10, 20), undefined);
  assert.equal(nearestTarget([])(0, 0, 100), undefined);
});
