import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Mark } from '../scene/marks.ts';
import { boundsOf } from './bounds.ts';
import { type GridTile, tileGrid } from './tile-grid.ts';

const row = (looks: readonly GridTile['look'][]): GridTile[] =>
  looks.map((look, column) => ({ column, row: column % 2, look }));
const beginnings = (mark: Mark | undefined) =>
  mark?.mark === 'path' ? mark.d.filter(([command]) => command === 'M').length : 0;

test('tiles that look alike are one path, whatever their number', () => {
  const { marks } = tileGrid(row([0, 0, 0, 3, 3, 'dot']), 304);
  assert.deepEqual(
    marks.map((mark) => [mark.role, mark.tone, beginnings(mark)]),
    [
      ['mark', 'un', 3],
      ['mark open', 'un', 2],
      ['mark', 'ink-3', 1],
    ],
  );
});

test('each way to vote is drawn in its own way, not by tone alone', () => {
  const looks = [0, 1, 2, 3].map((look) =>
    tileGrid(row([look]), 304)
      .marks.map(({ role }) => role)
      .join(' + '),
  );
  assert.equal(new Set(looks).size, 4, looks.join(', '));
});

test('the lit tile is drawn last and larger than the others, and stays in the picture at any edge', () => {
  const tiles = [...row(['full', 'dot', 'full']), { column: 29, row: 13, look: 'full', lit: true } as const];
  for (const width of [264, 288, 608]) {
    const { marks, height } = tileGrid(tiles, width);
    const lit = marks.at(-1);
    assert.ok(lit && marks.filter(({ tone }) => tone === 'accent').length === 1 && lit.tone === 'accent');
    const own = boundsOf([lit]);
    assert.ok(own.x1 - own.x0 > width / 31 + 2, 'larger than a step');
    const { x0, x1, y0, y1 } = boundsOf(marks);
    assert.ok(x0 >= 0 && x1 <= width && y0 >= 0 && y1 <= height, `${width}: ${[x0, x1, y0, y1]}`);
  }
});
