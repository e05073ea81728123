import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textWidth } from '../kit/text-width.ts';
import type { Mark, TextMark } from '../scene/marks.ts';
import { SERIES_EXAMPLES } from './examples.ts';
import { layoutSeries, SERIES_FRAMES, stretches } from './layout.ts';
import { ticksTo } from './select.ts';

const flat = (marks: readonly Mark[]): Mark[] =>
  marks.flatMap((mark) => (mark.mark === 'group' ? flat(mark.marks) : [mark]));
const example = (name: string) => {
  const rows = SERIES_EXAMPLES[name];
  if (!rows) throw new Error(name);
  return rows;
};
const SIZES: Record<string, number> = { tk: 12, ls: 12, lh: 14, yr: 12, fl: 12.5 };
const widthOf = (mark: TextMark) =>
  textWidth(
    mark.runs.map((run) => run.text).join(''),
    SIZES[mark.role] ?? 12.5,
    mark.role === 'fl' || mark.role === 'lh' ? 'sans600' : 'sans400',
  );
const leftOf = (mark: TextMark) =>
  mark.anchor === 'start' ? mark.x : mark.anchor === 'end' ? mark.x - widthOf(mark) : mark.x - widthOf(mark) / 2;

for (const name of Object.keys(SERIES_EXAMPLES))
  for (const width of SERIES_FRAMES)
    for (const dir of ['ltr', 'rtl'] as const)
      test(`${name} at ${width} ${dir}: no text leaves the frame, no two flags meet`, () => {
        const scene = layoutSeries(example(name), {}, { width, dir });
        const texts = flat(scene.marks).filter((mark): mark is TextMark => mark.mark === 'text');
        for (const mark of texts) {
          assert.ok(leftOf(mark) >= -0.5 && leftOf(mark) + widthOf(mark) <= width + 0.5, mark.runs[0]?.text);
          assert.ok(mark.y > 0 && mark.y <= scene.height);
        }
        const flags = texts.filter(({ role }) => role === 'fl');
        for (const [i, a] of flags.entries())
          for (const b of flags.slice(i + 1))
            if (Math.abs(a.y - b.y) < 12)
              assert.ok(
                leftOf(a) + widthOf(a) <= leftOf(b) + 0.5 || leftOf(b) + widthOf(b) <= leftOf(a) + 0.5,
                `${a.runs[0]?.text} meets ${b.runs[0]?.text}`,
              );
      });

test('a gap stays a gap: the line is broken where nobody reported', () => {
  assert.equal(stretches(example('gap')).length, 2);
  assert.equal(stretches(example('default')).length, 1);
  const lines = flat(layoutSeries(example('gap'), {}, { width: 904, dir: 'ltr' }).marks).filter(
    ({ role }) => role === 'ln',
  );
  assert.equal(lines.length, 2);
});

test('points that must not be joined are not joined', () => {
  const marks = flat(layoutSeries(example('points'), {}, { width: 904, dir: 'ltr' }).marks);
  assert.equal(marks.filter(({ role }) => role === 'ln' || role === 'ar').length, 0);
  assert.equal(marks.filter(({ role }) => role === 'm open').length, example('points').rows.length);
});

test('the axis goes from 0 to the greatest value or beyond it, in round steps', () => {
  assert.deepEqual(ticksTo(74_370), [0, 20_000, 40_000, 60_000, 80_000]);
  assert.deepEqual(ticksTo(255), [0, 100, 200, 300]);
  assert.deepEqual(ticksTo(1), [0, 1]);
});
