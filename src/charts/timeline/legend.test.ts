import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMessages } from '../../i18n/messages.ts';
import { textWidth } from '../kit/text-width.ts';
import { looksAsReviewed, textsOf } from '../scene/testing.ts';
import type { Mark, TextMark } from '../scene/marks.ts';
import { examples } from './examples.ts';
import { withLegend } from './legend.ts';
import { hasStrokes, layoutUpright, UPRIGHT_FRAME } from './upright.ts';
import { timelineView } from './view.ts';

const KEYS = ['Key', 'Main', 'Further', 'Bin', 'Stroke', 'Span', 'Unknown', 'Lull', 'Unread'];
const t = createMessages('en', new Map(KEYS.map((key) => [`timeline.legend${key}`, `what ${key} means, in words`])));
const isText = (mark: Mark): mark is TextMark => mark.mark === 'text';

for (const dir of ['ltr', 'rtl'] as const)
  for (const width of [320, 654, 1400])
    test(`${dir}, ${width} px: eight signs with their words, within the frame and apart`, () => {
      const drawn = { width, height: 100, marks: [] };
      const scene = withLegend(drawn, t, '4', dir);
      const boxes = scene.marks.filter(isText).map(({ x, y, anchor, runs }) => {
        const wide = textWidth(runs[0]?.text ?? '', 12);
        assert.equal(anchor, dir === 'ltr' ? 'start' : 'end');
        return dir === 'ltr' ? { from: x, to: x + wide, y } : { from: x - wide, to: x, y };
      });
      // A wide picture has no strokes at its numbers.
      assert.equal(boxes.length, KEYS.length - 1);
      // The open mark stands on its line: two marks for one sign.
      assert.equal(scene.marks.length, 2 * (KEYS.length - 1) + 1);
      for (const { from, to, y } of boxes) assert.ok(from >= 0 && to <= width && y > 100 && y < scene.height);
      for (const a of boxes)
        for (const b of boxes)
          assert.ok(a === b || a.y !== b.y || a.to < b.from || b.to < a.from, JSON.stringify([a, b]));
    });

const upright = (name: 'crowded' | 'one', dir: 'ltr' | 'rtl' = 'ltr') =>
  layoutUpright(examples[name], timelineView.initial(examples[name]), { width: UPRIGHT_FRAME, dir });
const saysStrokes = (scene: ReturnType<typeof upright>) =>
  textsOf(withLegend(scene, t, '4', 'ltr').marks.slice(scene.marks.length)).some(({ runs }) =>
    /Stroke/.test(runs[0]?.text ?? ''),
  );

test('strokes are said where a narrow picture has some, and nowhere else', () => {
  assert.ok(hasStrokes(upright('crowded')) && saysStrokes(upright('crowded')));
  assert.ok(!hasStrokes(upright('one')) && !saysStrokes(upright('one')));
});

for (const dir of ['ltr', 'rtl'] as const)
  test(`${dir}: under a narrow picture words that are wider than it go on in a further line, and the height has room for all`, () => {
    const wordy = createMessages(
      'en',
      new Map(
        KEYS.map((key) => [
          `timeline.legend${key}`,
          `what ${key} means, in so many words that no line of a phone can hold them all`,
        ]),
      ),
    );
    const drawn = upright('crowded', dir);
    const { height, marks } = withLegend(drawn, wordy, '4', dir);
    const texts = textsOf(marks.slice(drawn.marks.length)).filter(({ role }) => role === 'small-label');
    assert.ok(texts.length >= 2 * KEYS.length);
    const lines = texts.map(({ y }) => y);
    assert.equal(new Set(lines).size, lines.length);
    assert.ok(Math.min(...lines) > drawn.height && Math.max(...lines) < height);
    for (const { x, runs } of texts) {
      const wide = textWidth(runs[0]?.text ?? '', 12);
      const [from, to] = dir === 'ltr' ? [x, x + wide] : [x - wide, x];
      assert.ok(from >= 0 && to <= UPRIGHT_FRAME + 1, runs[0]?.text);
    }
  });

for (const dir of ['ltr', 'rtl'] as const)
  test(`snapshot legend of a narrow picture, ${dir}`, () => {
    const stroke: Mark = { mark: 'path', role: 'tick', d: [] };
    const scene = withLegend({ width: UPRIGHT_FRAME, height: 0, marks: [stroke] }, t, '4', dir);
    looksAsReviewed(scene, { label: dir, id: dir }, `legend-${dir}.${UPRIGHT_FRAME}`, import.meta.url);
  });
