import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartIds, figure } from './figure.ts';
import { boundsOf, enlarged } from './kit/bounds.ts';
import { leaves } from './scene/testing.ts';
import { circle } from './scene/shapes.ts';
import { THUMB_RATIO, wholeInSmall } from './kit/thumbnail.ts';
import { thumbnailScene } from './thumbnail.ts';

const GROUND = /^(grid|unread|lull|area|interval|connector|ground|hatch)\b/;

for (const id of chartIds())
  test(`${id} in small: marks without words, whole, in a box of one shape`, () => {
    const { width, height, marks } = thumbnailScene(figure('en', id));
    assert.ok(Math.abs(height / width - THUMB_RATIO) < 1e-6);
    const all = leaves(marks);
    assert.ok(all.length > 2, 'nothing is left of it');
    for (const mark of all)
      if (mark.mark === 'text') assert.match(mark.role, /^display/);
      else if (!GROUND.test(mark.role)) {
        const { x0, x1, y0, y1 } = boundsOf([mark]);
        const inside = x0 >= 0 && x1 <= width && y0 >= -1 && y1 <= height + 1;
        assert.ok(inside, `${mark.role} from ${x0}, ${y0} to ${x1}, ${y1} of ${width} x ${height}`);
      }
    assert.ok(marks.every((mark) => mark.mark !== 'group' || mark.link === undefined));
  });

test('of a series its last value stays, which a small picture can show', () => {
  const words = leaves(thumbnailScene(figure('en', 'deaths-gaza')).marks).flatMap((mark) =>
    mark.mark === 'text' ? mark.runs.map(({ text }) => text) : [],
  );
  assert.equal(words.length, 1);
});

test('where a kind draws nothing small of its own, all but the words is shown, and words where there is nothing else', () => {
  const word = { mark: 'text', role: 'heading', x: 0, y: 20, anchor: 'start', runs: [{ text: 'x' }] } as const;
  const bar = { mark: 'rect', role: 'bar', x: 10, y: 30, width: 40, height: 8 } as const;
  const small = wholeInSmall({ width: 264, height: 60, marks: [word, bar] });
  assert.deepEqual(
    small.marks.map(({ mark }) => mark),
    ['rect'],
  );
  const alone = wholeInSmall({ width: 264, height: 60, marks: [word] });
  assert.deepEqual(
    alone.marks.map(({ mark }) => mark),
    ['text'],
  );
  for (const { width, height } of [small, alone]) assert.ok(width > 0 && Math.abs(height / width - THUMB_RATIO) < 1e-6);
});

test('a shape grows around its middle, a circle stays one', () => {
  const { x0, x1, y0, y1 } = boundsOf([
    { mark: 'path', role: 'mark', d: [['M', 8, 8], ['H', 12], ['V', 12], ['H', 8], ['Z']] },
  ]);
  const grown = boundsOf([
    { mark: 'path', role: 'mark', d: enlarged([['M', x0, y0], ['H', x1], ['V', y1], ['H', x0], ['Z']], 2) },
  ]);
  assert.deepEqual(grown, { x0: 6, x1: 14, y0: 6, y1: 14 });
  const arcs = enlarged(circle(10, 10, 3), 2).filter(([command]) => /a/i.test(command));
  for (const [, rx, ry, turn] of arcs) assert.deepEqual([rx, ry, turn], [6, 6, 0]);
});
