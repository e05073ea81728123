import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMessages } from '../../i18n/messages.ts';
import { textWidth } from '../kit/text-width.ts';
import type { Mark, TextMark } from '../scene/marks.ts';
import { withLegend } from './legend.ts';

const KEYS = ['Key', 'Main', 'Further', 'Bin', 'Span', 'Unknown', 'Lull', 'Unread'];
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
      assert.equal(boxes.length, KEYS.length);
      // The open mark stands on its line: two marks for one sign.
      assert.equal(scene.marks.length, 2 * KEYS.length + 1);
      for (const { from, to, y } of boxes) assert.ok(from >= 0 && to <= width && y > 100 && y < scene.height);
      for (const a of boxes)
        for (const b of boxes)
          assert.ok(a === b || a.y !== b.y || a.to < b.from || b.to < a.from, JSON.stringify([a, b]));
    });
