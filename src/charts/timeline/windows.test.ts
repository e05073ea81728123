/* The timeline over many windows: what stands in it is inside it, can be read and can be reached. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayNumber } from '../../model/date.ts';
import { targetsOf } from '../kit/targets.ts';
import { widthOf } from '../kit/text.ts';
import type { TextMark } from '../scene/marks.ts';
import { flat, leftOf, textsOf } from '../scene/testing.ts';
import { rowsOfRecord } from '../testing.ts';
import { examples } from './examples.ts';
import { layoutTimeline, matchingRows, planFrame, TIMELINE_FRAMES } from './layout.ts';
import { isUncertain, type TimelineRows } from './rows.ts';
import { selectTimeline } from './select.ts';
import { timelineSpec } from './spec.ts';
import { setWindow, timelineView } from './view.ts';

const record = rowsOfRecord({ spec: timelineSpec, select: selectTimeline }, 'timeline');

/** Months, days in doubt and what lasted, at every edge that a window can have. */
const edges: TimelineRows = {
  ...examples.default,
  rows: examples.default.rows.map((row, i) => {
    const length = [0, 29, 3, 200][i % 4] as number;
    const extent = (['point', 'point', 'between', 'span'] as const)[i % 4] ?? 'point';
    return { ...row, last: row.first + length, extent };
  }),
};

/** Starts and lengths of windows, spread over the period. */
function* windowsOf(rows: TimelineRows, every: number): Generator<readonly [number, number]> {
  const [first, last] = rows.domain;
  for (const days of [14, 30, 90, 400])
    for (let from = first; from + days <= last; from += every) yield [from, from + days];
}

const boxOf = (text: TextMark) => {
  const width = widthOf(text);
  const left = leftOf(text, width);
  return { left, right: left + width, top: text.y - 9, bottom: text.y + 2.5 };
};

const wordsOf = ({ runs }: TextMark) => runs.map(({ text }) => text).join('');

for (const [name, rows, every] of [
  ['the record', record, 13],
  ['entries at every edge', edges, 7],
] as const)
  for (const dir of ['ltr', 'rtl'] as const)
    test(`${name}, ${dir}: in every window labels stand inside, beside the names of lanes and apart; marks can be reached`, () => {
      const whole = timelineView.initial(rows);
      let i = 0;
      for (const [from, to] of windowsOf(rows, every)) {
        const width = [...TIMELINE_FRAMES, 1600][i++ % 5] as number;
        const view = setWindow(whole, rows, from, to);
        const frame = { width, dir } as const;
        const { marks } = layoutTimeline(rows, view, frame);
        const { head, x0, x1 } = planFrame(rows, view, frame);
        const at = `${width} ${from} to ${to}`;
        const boxes = textsOf(marks).map((text) => ({ ...boxOf(text), role: text.role, words: wordsOf(text) }));
        for (const box of boxes) assert.ok(box.left >= -2 && box.right <= width + 2, `${at}: ${box.words} leaves`);
        const flags = boxes.filter(({ role }) => role === 'label');
        for (const [j, a] of flags.entries()) {
          const start = dir === 'ltr' ? a.left : width - a.right;
          assert.ok(start >= head - 2, `${at}: ${a.words} over the name of its lane`);
          for (const b of flags.slice(j + 1))
            assert.ok(
              a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top,
              `${at}: ${a.words} on ${b.words}`,
            );
        }
        for (const { mark, box } of targetsOf(marks)) {
          if (mark.key?.startsWith('before-')) continue;
          const middle = (box.left + box.right) / 2;
          const logical = dir === 'ltr' ? middle : width - middle;
          assert.ok(logical >= x0 - 1 && logical <= x1 + 1, `${at}: ${mark.key} stands at ${logical}`);
        }
        const seen = flat(marks).flatMap((mark) =>
          mark.mark !== 'group' ? [] : mark.role === 'event' ? [mark.key ?? ''] : (mark.members ?? []),
        );
        const inside = matchingRows(rows, view).filter(
          (row) => row.last >= view.from && row.first <= view.to && row.last >= rows.domain[0],
        );
        for (const { id } of inside) assert.ok(seen.includes(id), `${at}: ${id} is nowhere`);
      }
      assert.ok(i > 60);
    });

test('an entry whose day is not known is an open mark on a line, never the bar of what lasted', () => {
  for (const rows of [record, edges]) {
    const uncertain = rows.rows.filter(isUncertain);
    assert.ok(uncertain.length > 0);
    for (const row of uncertain) {
      // So near that no other entry of its lane is counted with it.
      const view = {
        ...setWindow(timelineView.initial(rows), rows, row.first - 20, row.last + 20),
        ids: new Set([row.id]),
      };
      if (row.last < rows.domain[0]) continue;
      const marks = flat(layoutTimeline(rows, view, { width: 1470, dir: 'ltr' }).marks);
      const mine = marks.filter(({ key }) => key === `s-${row.id}`);
      assert.deepEqual(
        mine.map(({ role }) => role),
        ['unknown-span'],
        row.id,
      );
      const mark = marks.find(({ key, mark: kind }) => kind === 'group' && key === row.id);
      assert.ok(mark?.mark === 'group' && mark.marks.some(({ role }) => role === 'mark open'), row.id);
    }
  }
  // Where such an entry is counted in a bin, no line sticks out of it.
  for (const width of TIMELINE_FRAMES) {
    const marks = flat(layoutTimeline(record, timelineView.initial(record), { width, dir: 'ltr' }).marks);
    const counted = new Set(marks.flatMap((mark) => (mark.mark === 'group' ? (mark.members ?? []) : [])));
    for (const { key, role } of marks) if (role === 'unknown-span') assert.ok(!counted.has(key?.slice(2) ?? ''), key);
  }
  const lasting = edges.rows.filter(({ extent }) => extent === 'span');
  const whole = flat(layoutTimeline(edges, timelineView.initial(edges), { width: 1470, dir: 'ltr' }).marks);
  const bars = whole.filter(({ role }) => role === 'span').map(({ key }) => key);
  assert.ok(bars.length > 3 && bars.every((key) => lasting.some(({ id }) => `s-${id}` === key)));
});

for (const [from, to] of [
  ['2024-02-20', '2024-03-05'],
  ['2024-03-30', '2024-04-14'],
] as const)
  test(`${from} to ${to}: what began before the window stands at its edge, its label beside the name of its lane`, () => {
    const view = setWindow(timelineView.initial(record), record, dayNumber(from), dayNumber(to));
    for (const width of TIMELINE_FRAMES) {
      const frame = { width, dir: 'ltr' } as const;
      const { x0, head } = planFrame(record, view, frame);
      const { marks } = layoutTimeline(record, view, frame);
      const atEdge = targetsOf(marks).filter(({ box }) => Math.abs((box.left + box.right) / 2 - x0) < 30);
      assert.ok(atEdge.length > 0, String(width));
      for (const text of textsOf(marks).filter(({ role }) => role === 'label')) assert.ok(boxOf(text).left >= head - 2);
    }
  });
