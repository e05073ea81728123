import assert from 'node:assert/strict';
import { test } from 'node:test';
import { examples } from './examples.ts';
import type { TimelineView } from './rows.ts';
import {
  panBy,
  setImportance,
  setLanes,
  setSearch,
  setWindow,
  SHORTEST_WINDOW,
  timelineView,
  wholePeriod,
  zoomAt,
} from './view.ts';

const rows = examples.default;
const initial = timelineView.initial(rows);

test('an address and a view are each other, for many views', () => {
  let seed = 11;
  const random = (most: number) => {
    seed = (seed * 16807) % 2147483647;
    return seed % most;
  };
  for (let i = 0; i < 300; i += 1) {
    const lanes = rows.lanes.filter(() => random(2) === 1).map((lane) => lane.id);
    let view: TimelineView = setImportance(setLanes(initial, rows, lanes), (random(3) + 1) as 1 | 2 | 3);
    view = setWindow(view, rows, rows.domain[0] + random(900), rows.domain[0] + random(900));
    view = setSearch(view, ['', 'cease fire', 'é&=?'][random(3)] ?? '', undefined);
    assert.deepEqual(timelineView.fromQuery(rows, timelineView.toQuery(rows, view)), view);
  }
});

test('the whole view leaves the address empty; malformed parameters are ignored', () => {
  assert.equal(timelineView.toQuery(rows, initial).toString(), '');
  assert.deepEqual(
    timelineView.fromQuery(rows, new URLSearchParams('from=x&to=2024-99&lanes=<b>&importance=9&other=1')),
    initial,
  );
});

test('with every lane off nothing is shown, and the address says so; unknown lanes alone are ignored', () => {
  const none = setLanes(initial, rows, []);
  assert.deepEqual(none.lanes, []);
  assert.equal(timelineView.toQuery(rows, none).get('lanes'), 'none');
  assert.deepEqual(timelineView.fromQuery(rows, new URLSearchParams('lanes=none')), none);
  assert.deepEqual(timelineView.fromQuery(rows, new URLSearchParams('lanes=nobody')), initial);
});

test('reads months and years, and lanes given one by one as a form does', () => {
  const view = timelineView.fromQuery(rows, new URLSearchParams('from=2024-01&to=2024-06&lanes=icj&lanes=war'));
  assert.deepEqual([view.lanes, timelineView.toQuery(rows, view).get('to')], [['war', 'icj'], '2024-06-30']);
});

test('zooming keeps the day under the hand where it is, and stops at two weeks and at the whole', () => {
  const day = rows.domain[0] + 400;
  const near = zoomAt(initial, rows, 0.5, day);
  const share = (view: TimelineView) => (day - view.from) / (view.to - view.from);
  assert.ok(Math.abs(share(near) - share(initial)) < 0.01);
  assert.equal(zoomAt(near, rows, 0.0001, day).to - zoomAt(near, rows, 0.0001, day).from, SHORTEST_WINDOW);
  assert.deepEqual(zoomAt(near, rows, 1000, day), initial);
});

test('moving stops at both ends and keeps the length', () => {
  const near = zoomAt(initial, rows, 0.2, rows.domain[0] + 500);
  for (const days of [-10_000, 10_000]) {
    const moved = panBy(near, rows, days);
    assert.equal(moved.to - moved.from, near.to - near.from);
    assert.ok(moved.from >= rows.domain[0] && moved.to <= rows.domain[1]);
  }
  assert.deepEqual(wholePeriod(near, rows), initial);
});
