import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textWidth } from '../kit/text-width.ts';
import type { Mark, TextMark } from '../scene/marks.ts';
import { VOTES_EXAMPLES } from './examples.ts';
import { layoutVotes, VOTES_FRAMES } from './layout.ts';

const draw = (name: string, width: number, dir: 'ltr' | 'rtl' = 'ltr') => {
  const rows = VOTES_EXAMPLES[name];
  if (!rows) throw new Error(name);
  return layoutVotes(rows, {}, { width, dir });
};
const flat = (marks: readonly Mark[]): Mark[] =>
  marks.flatMap((mark) => (mark.mark === 'group' ? flat(mark.marks) : [mark]));
const textsOf = (marks: readonly Mark[]) => flat(marks).filter((mark): mark is TextMark => mark.mark === 'text');
const widthOf = (mark: TextMark) =>
  mark.runs.reduce((sum, run) => sum + textWidth(run.text, mark.role === 'tk' ? 12 : 13), 0);
const leftOf = (mark: TextMark) =>
  mark.anchor === 'start' ? mark.x : mark.anchor === 'end' ? mark.x - widthOf(mark) : mark.x - widthOf(mark) / 2;

for (const name of Object.keys(VOTES_EXAMPLES))
  for (const width of VOTES_FRAMES)
    for (const dir of ['ltr', 'rtl'] as const) {
      test(`${name} at ${width} ${dir}: nothing leaves the frame, no two texts of a line meet`, () => {
        const { marks, height } = draw(name, width, dir);
        const texts = textsOf(marks);
        for (const mark of texts) {
          assert.ok(leftOf(mark) >= -0.5 && leftOf(mark) + widthOf(mark) <= width + 0.5, mark.runs[0]?.text);
          assert.ok(mark.y > 0 && mark.y <= height);
        }
        for (const [i, a] of texts.entries())
          for (const b of texts.slice(i + 1))
            if (Math.abs(a.y - b.y) < 10)
              assert.ok(
                leftOf(a) + widthOf(a) <= leftOf(b) + 0.5 || leftOf(b) + widthOf(b) <= leftOf(a) + 0.5,
                `${a.runs[0]?.text} meets ${b.runs[0]?.text}`,
              );
      });
    }

test('right to left is the mirror: every mark of a vote stands as far from the other edge', () => {
  const xs = (dir: 'ltr' | 'rtl') =>
    flat(draw('default', 608, dir).marks).flatMap((mark) =>
      mark.mark === 'path' && mark.role === 'm' ? [Number(mark.d[0]?.[1]) + 6] : [],
    );
  assert.deepEqual(
    xs('ltr').map((x) => Math.round(x * 10)),
    xs('rtl').map((x) => Math.round((608 - x) * 10)),
  );
});

test('a vote against is crossed, not only of another tone; withheld names are hatched, not guessed', () => {
  const { marks } = draw('crowded', 904);
  const all = flat(marks);
  const crossed = all.filter((mark) => mark.role === 'tick').length;
  assert.equal(crossed, all.filter((mark) => mark.role === 'm open').length);
  assert.equal(crossed, VOTES_EXAMPLES['crowded']?.rows.filter((row) => row.vote === 'against').length);
  assert.equal(all.filter((mark) => mark.role === 'hatch').length, 2);
});
