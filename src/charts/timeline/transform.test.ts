import assert from 'node:assert/strict';
import { test } from 'node:test';
import { examples } from './examples.ts';
import { shiftOf, spanOf, zoomLimits } from './transform.ts';
import { setWindow, timelineView, zoomAt } from './view.ts';

const rows = examples.default;
const initial = timelineView.initial(rows);
const frames = [
  { width: 654, dir: 'ltr' },
  { width: 1166, dir: 'ltr' },
  { width: 1166, dir: 'rtl' },
] as const;

test('a window and its transform are each other, in both directions and at every width', () => {
  for (const frame of frames) {
    const limits = zoomLimits(rows, initial, frame);
    for (const [from, to] of [
      [0, 5000],
      [100, 114],
      [40, 400],
      [500, 530],
    ] as const) {
      const view = setWindow(initial, rows, rows.domain[0] + from, rows.domain[0] + to);
      const span = spanOf(shiftOf(view, limits), limits);
      assert.ok(Math.abs(span.from - view.from) < 1e-6 && Math.abs(span.to - view.to) < 1e-6, JSON.stringify(span));
    }
  }
});

test('the whole period is the picture as it is; the shortest window is the greatest scale', () => {
  for (const frame of frames) {
    const limits = zoomLimits(rows, initial, frame);
    assert.deepEqual(shiftOf(initial, limits), { k: 1, x: 0 });
    const near = zoomAt(initial, rows, 0.0001, rows.domain[0] + 300);
    assert.ok(Math.abs(shiftOf(near, limits).k - limits.nearest) < 1e-9);
  }
});

test('a shift to the right shows earlier days, and later ones where time runs from right to left', () => {
  const view = setWindow(initial, rows, rows.domain[0] + 200, rows.domain[0] + 300);
  for (const frame of frames) {
    const limits = zoomLimits(rows, initial, frame);
    const { k, x } = shiftOf(view, limits);
    const moved = spanOf({ k, x: x + 50 }, limits);
    assert.equal(moved.from < view.from, frame.dir === 'ltr');
  }
});
