import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readerOf } from '../../load/reader.ts';
import { figure } from '../figure.ts';
import { widthOf } from '../kit/text.ts';
import type { GroupMark, Mark } from '../scene/marks.ts';
import { leaves, leftOf, looksAsReviewed, textsOf } from '../scene/testing.ts';
import { BARS_EXAMPLES } from './examples.ts';
import { BARS_FRAMES, layoutBars } from './layout.ts';
import type { BarsRows } from './rows.ts';
import { selectBars } from './select.ts';
import { barsSpec } from './spec.ts';

const example = (name: string): BarsRows => {
  const rows = BARS_EXAMPLES[name];
  if (!rows) throw new Error(name);
  return rows;
};
const draw = (name: string, width: number, dir: 'ltr' | 'rtl' = 'ltr') => layoutBars(example(name), {}, { width, dir });
const isGroup = (mark: Mark): mark is GroupMark => mark.mark === 'group';

for (const name of Object.keys(BARS_EXAMPLES))
  for (const width of [...BARS_FRAMES, 328, 700, 1166])
    for (const dir of ['ltr', 'rtl'] as const)
      test(`${name} at ${width} ${dir}: nothing leaves the frame, no two texts meet`, () => {
        const { marks, height } = draw(name, width, dir);
        const boxes = textsOf(marks).map((mark) => {
          const wide = widthOf(mark);
          const left = leftOf(mark, wide);
          return { words: mark.runs.map(({ text }) => text).join(''), left, right: left + wide, y: mark.y };
        });
        for (const { words, left, right, y } of boxes)
          assert.ok(left >= -0.5 && right <= width + 4 && y > 0 && y <= height, `${words} leaves the frame`);
        for (const mark of leaves(marks))
          if (mark.mark === 'rect')
            assert.ok(mark.x >= -0.5 && mark.x + mark.width <= width + 0.5, `${mark.role} leaves the frame`);
        for (const [i, a] of boxes.entries())
          for (const b of boxes.slice(i + 1))
            if (Math.abs(a.y - b.y) < 10)
              assert.ok(a.right <= b.left + 0.5 || b.right <= a.left + 0.5, `${a.words} meets ${b.words}`);
      });

test('a bar in a list is as long as its value, on one scale in all panels; a part is paler', () => {
  const bars = leaves(draw('default', 904).marks).flatMap((mark) =>
    mark.mark === 'rect' && /^(mark|span)$/.test(mark.role) ? [mark] : [],
  );
  const values = example('default').panels.flatMap((panel) => panel.bars);
  assert.equal(bars.length, values.length);
  const scale = (bars[0]?.width ?? 0) / (values[0]?.value ?? 1);
  bars.forEach((bar, i) => {
    const { value = 0, part } = values[i] ?? {};
    assert.ok(Math.abs(bar.width - value * scale) < 0.01);
    assert.equal(bar.role, part ? 'span' : 'mark');
  });
});

test('over its days a bar is as high as its value, and nothing stands where nobody counted', () => {
  const { panels, time } = example('days');
  assert.ok(time);
  const drawn = draw('days', 904)
    .marks.filter(isGroup)
    .filter(({ role }) => role === 'panel');
  assert.equal(drawn.length, panels.length);
  let scale = 0;
  for (const [i, { bars }] of panels.entries()) {
    const shapes = (drawn[i]?.marks ?? []).flatMap((mark) =>
      mark.mark === 'path' && /^mark( open)?$/.test(mark.role) ? [mark] : [],
    );
    assert.equal(shapes.length, bars.length);
    shapes.forEach((shape, k) => {
      const [, , top = 0] = shape.d[0] ?? ['M'];
      const base = shape.d.find(([command]) => command === 'V')?.[1] ?? 0;
      const { value = 1, computed } = bars[k] ?? {};
      scale ||= (base - top) / value;
      assert.ok(Math.abs(base - top - value * scale) < 0.01);
      assert.equal(shape.role, computed ? 'mark open' : 'mark');
    });
  }
});

test('right to left is the mirror', () => {
  for (const name of ['default', 'days'])
    for (const width of BARS_FRAMES) {
      const xs = (dir: 'ltr' | 'rtl') =>
        textsOf(draw(name, width, dir).marks).map(({ x }) => Math.round(10 * (dir === 'ltr' ? x : width - x)));
      assert.deepEqual(xs('ltr'), xs('rtl'));
    }
});

const { world, locale, t, href } = readerOf('en');
const context = { world, locale, t, page: href.page };
const options = (more: object) =>
  barsSpec.parse({ ...(world.charts.get('israelis-killed')?.options as object), ...more });

test('every row of a series stands in a panel, and every panel has rows', () => {
  const { panels } = options({});
  assert.throws(() => selectBars(context, options({ panels: panels.slice(1) })), /is in none/);
  assert.throws(() => selectBars(context, options({ panels: [...panels, 'nobody'] })), /no row of "nobody"/);
  assert.throws(() => selectBars(context, options({ series: 'not-there' })), /not in content\/series/);
  assert.throws(() => selectBars(context, options({ value: 'not-there' })), /no column/);
  assert.throws(
    () => selectBars(context, options({ days: { from: 'as_of', to: 'as_of' }, markers: ['x'] })),
    /not in content/,
  );
});

test('a part is part of a bar of its panel and not greater', () => {
  const series = world.series.get('israelis-killed');
  assert.ok(series);
  const at = (id: string) => series.columns.findIndex((column) => column.id === id);
  const parts = series.rows.filter((row) => row[at('part_of')]);
  assert.ok(parts.length > 3);
  for (const row of parts) {
    const whole = series.rows.find((other) => other[at('id')] === row[at('part_of')]);
    assert.ok(whole && whole[at('panel')] === row[at('panel')]);
    assert.ok(Number(row[at('killed')]) <= Number(whole[at('killed')]));
  }
});

test('a total of days is the average times the days', () => {
  const series = world.series.get('aid-trucks-reference-points');
  assert.ok(series);
  const cell = (row: readonly string[], id: string) =>
    row[series.columns.findIndex((column) => column.id === id)] ?? '';
  for (const row of series.rows.filter((each) => cell(each, 'trucks'))) {
    const days = (Date.parse(cell(row, 'to')) - Date.parse(cell(row, 'from'))) / 86_400_000 + 1;
    assert.equal(Number(cell(row, 'per_day')), Math.round(Number(cell(row, 'trucks')) / days), cell(row, 'id'));
  }
});

test('those killed on both sides are told alike: the same marks, size and words', () => {
  const looks = (id: string) => {
    const { scene } = figure('en', id).scenes.at(-1) ?? {};
    const rows = leaves(scene?.marks ?? []).flatMap((mark) =>
      mark.mark === 'rect' && mark.role === 'mark' ? [mark] : [],
    );
    return [...new Set(rows.map(({ tone, height }) => `${tone} ${height}`))];
  };
  assert.deepEqual(looks('israelis-killed'), looks('deaths-by-age'));
  assert.equal(looks('deaths-by-age').length, 1);
});

for (const [name, dir] of [
  ['default', 'ltr'],
  ['days', 'ltr'],
  ['days-crowded', 'ltr'],
  ['rtl', 'rtl'],
  ['days-rtl', 'rtl'],
] as const)
  for (const width of [264, 904])
    test(`${name} at ${width} looks as it was reviewed`, () => {
      looksAsReviewed(draw(name, width, dir), { id: 'bars', label: name }, `${name}.${width}`, import.meta.url);
    });
