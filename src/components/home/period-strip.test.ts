import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { GroupMark, Mark, TextMark } from '../../charts/scene/marks.ts';
import { dayNumber } from '../../model/date.ts';
import { LANES } from '../../model/record.ts';
import { widthOf } from '../../charts/kit/text.ts';
import { periodStrip, type StripEntry, type StripPlan } from './period-strip.ts';

const entry = (lane: StripEntry['lane'], date: string, importance: 1 | 2 | 3, label?: string): StripEntry => ({
  lane,
  day: dayNumber(date),
  importance,
  ...(label ? { label } : {}),
});
const FLAGS = [
  entry('war', '2023-10-07', 1, 'Hamas-led attack on Israel'),
  entry('war', '2026-10-10', 1, '74,370 killed, says ministry'),
  entry('icj', '2024-01-26', 1, 'Six measures ordered'),
  entry('icj', '2024-03-28', 1, 'Aid at scale ordered'),
  entry('icj', '2024-05-24', 1, 'Rafah order, in disputed wording'),
  entry('icc', '2024-11-21', 1, 'Three warrants issued'),
];
const plan = (more: Partial<StripPlan> = {}): StripPlan => ({
  width: 328,
  dir: 'ltr',
  from: dayNumber('2023-10-01'),
  checked: dayNumber('2026-10-10'),
  lanes: LANES.map((id) => ({ id, name: id })),
  entries: [...FLAGS, entry('un', '2025-01-01', 3), entry('war', '2004-07-09', 1)],
  flags: FLAGS,
  lulls: [{ from: dayNumber('2025-10-10'), to: dayNumber('2026-10-10') }],
  lullName: 'ceasefires',
  years: [{ day: dayNumber('2025-01-01'), name: '2025' }],
  ...more,
});
const all = (marks: readonly Mark[]): Mark[] =>
  marks.flatMap((mark) => (mark.mark === 'group' ? all(mark.marks) : [mark]));
const textsOf = (made: StripPlan) =>
  all(periodStrip(made).marks)
    .filter((mark): mark is TextMark => mark.mark === 'text')
    .map((mark) => {
      const width = widthOf(mark);
      const left = mark.anchor === 'start' ? mark.x : mark.anchor === 'end' ? mark.x - width : mark.x - width / 2;
      return {
        text: mark.runs.map(({ text }) => text.replace(/[\u2066-\u2069]/g, '')).join(''),
        left,
        right: left + width,
        y: mark.y,
      };
    });

for (const dir of ['ltr', 'rtl'] as const)
  for (const width of [288, 328, 704])
    test(`no words leave the picture or stand over others, ${dir}, ${width} px`, () => {
      const texts = textsOf(plan({ dir, width }));
      for (const { text, left, right } of texts)
        assert.ok(left >= -0.5 && right <= width + 0.5, `${text}: ${left}–${right}`);
      for (const [i, a] of texts.entries())
        for (const b of texts.slice(i + 1))
          assert.ok(Math.abs(a.y - b.y) > 10 || a.right <= b.left || b.right <= a.left, `${a.text} over ${b.text}`);
    });

test('the dead of both sides are named on the narrowest phone', () => {
  const texts = textsOf(plan({ width: 288 })).map(({ text }) => text);
  assert.ok(
    texts.includes('Hamas-led attack on Israel') && texts.includes('74,370 killed, says ministry'),
    texts.join(),
  );
});

test('every lane is drawn with its name, and every entry of the period with a tick', () => {
  const lanes = periodStrip(plan()).marks.filter((mark): mark is GroupMark => mark.mark === 'group');
  assert.deepEqual(
    lanes.map(({ tone }) => tone),
    [...LANES],
  );
  const ticks = lanes.map(
    (lane) => lane.marks.flatMap((mark) => (mark.role === 'tick' && mark.mark === 'path' ? mark.d : [])).length / 2,
  );
  assert.deepEqual(ticks, [2, 3, 1, 1, 0]);
});
