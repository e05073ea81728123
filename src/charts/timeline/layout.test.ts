import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textWidth } from '../kit/text-width.ts';
import type { GroupMark, TextMark } from '../scene/marks.ts';
import { flat, leftOf, looksAsReviewed, textsOf } from '../scene/testing.ts';
import { examples } from './examples.ts';
import { layoutTimeline, TIMELINE_FRAMES } from './layout.ts';
import type { TimelineRows, TimelineView } from './rows.ts';
import { timelineView, zoomAt } from './view.ts';

const WIDTHS = [640, ...TIMELINE_FRAMES, 1600];
const cases = Object.entries(examples) as [keyof typeof examples, TimelineRows][];
const draw = (rows: TimelineRows, width: number, dir: 'ltr' | 'rtl' = 'ltr') =>
  layoutTimeline(rows, timelineView.initial(rows), { width, dir });

const SIZES: Record<string, number> = { 'axis-label': 12, 'small-label': 12, year: 13.5, heading: 14, '': 12 };

function boxOf(text: TextMark): { left: number; right: number; top: number; bottom: number } {
  const size = SIZES[text.role] ?? 12.5;
  const bold = text.role === 'year' || text.role === 'heading' || text.runs.some((run) => run.role === 'strong');
  const width = textWidth(text.runs.map((run) => run.text).join(''), size, bold ? 'sans600' : 'sans400');
  const left = leftOf(text, width);
  return { left, right: left + width, top: text.y - size * 0.75, bottom: text.y + size * 0.2 };
}

for (const [name, rows] of cases) {
  test(`${name}: every text stays inside the frame at every width, both ways`, () => {
    for (const width of WIDTHS) {
      for (const dir of ['ltr', 'rtl'] as const) {
        const scene = draw(rows, width, dir);
        for (const text of textsOf(scene.marks)) {
          const box = boxOf(text);
          assert.ok(
            box.left >= -2 && box.right <= width + 2,
            `${width} ${dir} "${text.runs.map((run) => run.text).join('')}" from ${box.left.toFixed(0)} to ${box.right.toFixed(0)}`,
          );
          assert.ok(box.bottom <= scene.height, `${width}: below the frame`);
        }
      }
    }
  });

  test(`${name}: no flag covers another`, () => {
    for (const width of WIDTHS) {
      const flags = textsOf(draw(rows, width).marks)
        .filter((text) => text.role === 'label')
        .map(boxOf);
      flags.forEach((a, i) => {
        for (const b of flags.slice(i + 1))
          assert.ok(
            a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top,
            `${name} at ${width}`,
          );
      });
    }
  });

  test(`${name}: time runs from the start edge, both ways, and lane names stand there`, () => {
    const day = new Map(rows.rows.map(({ id, first }) => [id, first]));
    let seen = 0;
    for (const width of WIDTHS)
      for (const dir of ['ltr', 'rtl'] as const) {
        const scene = draw(rows, width, dir);
        const fromStart = (x: number) => (dir === 'ltr' ? x : width - x);
        for (const lane of scene.marks.filter((mark): mark is GroupMark => mark.key?.startsWith('lane-') === true)) {
          const placed = flat(lane.marks)
            .filter((mark): mark is GroupMark => mark.mark === 'group' && day.has(mark.key ?? ''))
            .map((mark) => ({ day: day.get(mark.key ?? '') ?? 0, x: fromStart(middleOf(mark)) }))
            .sort((a, b) => a.day - b.day);
          seen += placed.length;
          placed.slice(1).forEach(({ x }, i) => {
            assert.ok(
              x >= (placed[i]?.x ?? 0) - 0.01,
              `${width} ${dir} ${lane.key}: a later entry stands before an earlier`,
            );
          });
        }
        for (const text of textsOf(scene.marks).filter((mark) => mark.role === 'heading')) {
          assert.ok(fromStart(text.x) < width / 2, `${width} ${dir}: a lane's name stands at the end`);
          assert.equal(text.anchor, dir === 'ltr' ? 'start' : 'end');
        }
      }
    // Where all entries stand in bins, none has a mark of its own.
    assert.ok(seen > 0 || rows.rows.length === 0 || name === 'same-day', 'marks were compared');
  });
}

/** Where a mark of an entry stands: the middle of the shapes in it. */
function middleOf(mark: GroupMark): number {
  const xs = flat(mark.marks).flatMap((part) => {
    if (part.mark === 'rect') return [part.x, part.x + part.width];
    if (part.mark !== 'path') return [];
    return part.d.flatMap(([command, ...numbers]) => (command === 'M' || command === 'L' ? [numbers[0] ?? 0] : []));
  });
  return (Math.min(...xs) + Math.max(...xs)) / 2;
}

test('every entry is a mark or counted in a bin', () => {
  for (const rows of [examples.default, examples.crowded, examples['same-day']]) {
    const groups = flat(draw(rows, 1166).marks).filter((mark): mark is GroupMark => mark.mark === 'group');
    const alone = groups.filter((mark) => mark.role === 'event').map(({ key = '' }) => key);
    const bins = groups.filter((mark) => mark.role.startsWith('bin'));
    assert.deepEqual(
      [...alone, ...bins.flatMap(({ members = [] }) => members)].sort(),
      rows.rows.map(({ id }) => id).sort(),
    );
    // The number on a bin is that of its members, and none of them is of another lane.
    for (const { members = [], marks } of bins) {
      assert.equal(marks[1]?.mark === 'text' && marks[1].runs[0]?.text, String(members.length));
      assert.equal(new Set(members.map((id) => rows.rows.find((row) => row.id === id)?.lane)).size, 1);
    }
  }
});

test('the same input gives the same picture, and zooming keeps its height', () => {
  assert.deepEqual(draw(examples.crowded, 910), draw(examples.crowded, 910));
  const rows = examples.default;
  const near = layoutTimeline(rows, zoomAt(timelineView.initial(rows), rows, 0.2, rows.domain[0] + 300), {
    width: 1166,
    dir: 'ltr',
  });
  assert.equal(near.height, draw(rows, 1166).height);
});

test('what came before the main period is counted where the view begins with it, and nowhere else', () => {
  const rows = examples.default;
  const earlier = rows.rows.filter(({ last }) => last < rows.domain[0]);
  assert.ok(earlier.length > 0);
  const whole = timelineView.initial(rows);
  const membersIn = (view: TimelineView) =>
    flat(layoutTimeline(rows, view, { width: 1166, dir: 'ltr' }).marks).flatMap((mark) =>
      mark.mark === 'group' ? [...(mark.members ?? []), ...(mark.role === 'event' ? [mark.key ?? ''] : [])] : [],
    );
  const shown = (view: TimelineView) => earlier.filter(({ id }) => membersIn(view).includes(id)).length;
  assert.equal(shown(whole), earlier.length);
  assert.equal(shown({ ...whole, from: rows.domain[0] + 1 }), 0);
});

for (const name of ['default', 'one', 'same-day', 'rtl'] as const) {
  for (const width of [654, 1166]) {
    test(`snapshot ${name}.${width}`, () => {
      const scene = draw(examples[name], width, name === 'rtl' ? 'rtl' : 'ltr');
      looksAsReviewed(scene, { label: name, id: name }, `${name}.${width}`, import.meta.url);
    });
  }
}

test('a part of the period is told by every flag that its lanes have room for, in any frame', () => {
  const rows = examples.default;
  const flags = (view: TimelineView) =>
    flat(layoutTimeline(rows, view, { width: 820, dir: 'ltr' }).marks).filter(({ role }) => role === 'flag').length;
  const whole = timelineView.initial(rows);
  const main = rows.rows.filter(({ importance, label, first }) => importance === 2 && label && first >= rows.domain[0]);
  const first = main[0]?.first ?? Number.NaN;
  const near = { ...whole, from: first - 30, to: first + 30 };
  const keys = rows.rows.filter((row) => row.importance === 1 && row.first >= near.from && row.first <= near.to).length;
  assert.ok(flags(near) > keys, `${flags(near)} flags, ${keys} of them of key entries`);
});
