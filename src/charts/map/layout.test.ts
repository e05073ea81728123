import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textWidth } from '../kit/text-width.ts';
import type { GroupMark, Mark, TextMark } from '../scene/marks.ts';
import { leaves, leftOf, looksAsReviewed, textsOf } from '../scene/testing.ts';
import { MAP_EXAMPLES } from './examples.ts';
import { layoutMap, MAP_FRAMES } from './layout.ts';
import { spellOn } from './rows.ts';
import { mapView } from './view.ts';

const example = (name: string) => {
  const rows = MAP_EXAMPLES[name];
  if (!rows) throw new Error(name);
  return rows;
};
const draw = (name: string, width: number, dir: 'ltr' | 'rtl' = 'ltr') =>
  layoutMap(example(name), mapView.initial(example(name)), { width, dir });
const isLink = (mark: Mark): mark is GroupMark => mark.mark === 'group' && mark.link !== undefined;
const widthOf = (mark: TextMark) =>
  mark.runs.reduce(
    (sum, { text, role }) =>
      sum +
      textWidth(
        text,
        mark.role.startsWith('tile-code') ? 12 : 13,
        role === 'strong' || mark.role !== 'name' ? 'sans600' : 'sans400',
      ),
    0,
  );

for (const name of Object.keys(MAP_EXAMPLES))
  for (const width of MAP_FRAMES)
    for (const dir of ['ltr', 'rtl'] as const)
      test(`${name} at ${width} ${dir}: nothing leaves the frame, no two texts meet`, () => {
        const { marks, height } = draw(name, width, dir);
        const texts = textsOf(marks);
        for (const mark of texts) {
          // A name that is wider than the frame stands on a line of its own; no name of the record is.
          if (name !== 'long-words' || mark.role !== 'name')
            assert.ok(
              leftOf(mark, widthOf(mark)) >= -0.5 && leftOf(mark, widthOf(mark)) + widthOf(mark) <= width + 0.5,
              mark.runs[0]?.text,
            );
          assert.ok(mark.y > 0 && mark.y <= height);
        }
        for (const [i, a] of texts.entries())
          for (const b of texts.slice(i + 1))
            if (Math.abs(a.y - b.y) < 10)
              assert.ok(
                leftOf(a, widthOf(a)) + widthOf(a) <= leftOf(b, widthOf(b)) + 0.5 ||
                  leftOf(b, widthOf(b)) + widthOf(b) <= leftOf(a, widthOf(a)) + 0.5,
                `${a.runs[0]?.text} meets ${b.runs[0]?.text}`,
              );
      });

test('every state is a link in a map of tiles, whose place no direction changes', () => {
  const places = (dir: 'ltr' | 'rtl') =>
    draw('default', 904, dir).marks.flatMap((mark) => {
      if (!isLink(mark)) return [];
      const hit = mark.marks[0];
      return hit?.mark === 'rect' ? [[mark.key, hit.x, hit.y]] : [];
    });
  assert.equal(places('ltr').length, example('default').rows.length);
  assert.deepEqual(places('ltr'), places('rtl'));
});

test('a map keeps its picture at every width: each state a link with a name and a tile or a dot of its own', () => {
  for (const width of [264, 320, 480, 608, 760]) {
    const rows = example('default');
    const { marks } = draw('default', width);
    const tiles = marks.filter(isLink);
    assert.equal(tiles.length, rows.rows.length);
    for (const tile of tiles) {
      const state = rows.rows.find(({ id }) => id === tile.key);
      assert.ok(tile.link?.label.startsWith(state?.name ?? '?'));
      const drawn = leaves(tile.marks).filter(({ role }) => role !== 'hit');
      assert.ok(drawn.length > 0);
      assert.ok(drawn.every(({ mark }) => mark !== 'text'));
    }
  }
});

test('the smallest tiles stand apart from one another', () => {
  const boxes = leaves(draw('default', 264).marks).flatMap((mark) =>
    mark.mark === 'rect' && mark.role === 'tile-box' ? [mark] : [],
  );
  const sizes = new Set(boxes.map(({ width }) => Math.round(width * 10)));
  assert.ok(Math.min(...sizes) >= 60);
  const xs = [...new Set(boxes.filter(({ width }) => width < 12).map(({ x }) => x))].sort((a, b) => a - b);
  for (const [i, x] of xs.slice(1).entries()) assert.ok(x - (xs[i] as number) >= 8.8 - 0.01);
});

test('the key is mirrored right to left', () => {
  const ends = (dir: 'ltr' | 'rtl') =>
    textsOf(draw('default', 608, dir).marks).map(({ x }) => Math.round(dir === 'ltr' ? x : 608 - x));
  assert.deepEqual(ends('ltr'), ends('rtl'));
});

test('a category is told by more than its tone: no two of one tone are drawn alike', () => {
  for (const rows of Object.values(MAP_EXAMPLES)) {
    const looks = rows.categories.map(({ style, tone }) => `${style} ${tone}`);
    assert.equal(new Set(rows.categories.map(({ style }) => style)).size, looks.length);
  }
});

test('the view is a day: what the address says comes back, anything else is the last day', () => {
  const rows = example('default');
  for (const { day } of rows.days) assert.deepEqual(mapView.fromQuery(rows, mapView.toQuery(rows, { day })), { day });
  assert.deepEqual(mapView.fromQuery(rows, new URLSearchParams('at=<b>')), mapView.initial(rows));
  assert.equal(mapView.toQuery(rows, mapView.initial(rows)).toString(), '');
});

test('an earlier day shows what held then', () => {
  const rows = example('default');
  const [state] = rows.rows;
  if (!state) throw new Error('no state');
  assert.equal(spellOn(state, rows.days[0]?.day ?? 0).category, 0);
  assert.equal(spellOn(state, rows.days.at(-1)?.day ?? 0).category, 1);
});

for (const [name, width, dir] of [
  ['default', 264, 'ltr'],
  ['default', 904, 'ltr'],
  ['default', 608, 'rtl'],
  ['one', 264, 'ltr'],
] as const)
  test(`${name} at ${width} ${dir} looks as reviewed`, () => {
    looksAsReviewed(draw(name, width, dir), { id: 'map', label: name }, `${name}.${width}.${dir}`, import.meta.url);
  });
