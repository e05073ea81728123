/* Every chart of the record, of whatever kind, keeps the contract of kinds in every language of the tests. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allChartIds, figure, makeFigure } from '../src/charts/figure.ts';
import type { Mark } from '../src/charts/scene/marks.ts';
import { sceneToSvg } from '../src/charts/scene/to-svg.ts';
import { makeLocale } from '../src/i18n/locale.ts';
import { KINDS } from '../src/charts/registry.ts';
import { addressesOf, loadWorld, localeOf, messagesOf } from '../src/load/world.ts';

test('every kind has its examples, which are drawn in both directions', () => {
  for (const [name, kind] of Object.entries(KINDS))
    for (const dir of ['ltr', 'rtl'] as const) {
      const drawn = kind.drawExamples(dir);
      assert.ok(drawn.length >= 8, `${name} has ${drawn.length} pictures`);
      for (const { example, scene } of drawn) assert.ok(scene.width > 0 && scene.height > 0, `${name} ${example}`);
    }
});

/** A join goes by the keys of siblings: each must be theirs alone. */
function checkKeys(marks: readonly Mark[], path: string): void {
  const keys = marks.flatMap(({ key }) => (key === undefined ? [] : [key]));
  assert.equal(new Set(keys).size, keys.length, `${path}: a key stands twice`);
  for (const mark of marks) if (mark.mark === 'group') checkKeys(mark.marks, `${path} ${mark.key ?? mark.role}`);
}

for (const id of allChartIds()) {
  test(`${id}: pictures, table and words`, () => {
    const made = figure('en', id);
    assert.ok(made.scenes.length >= 2, 'a narrow and a wide frame');
    for (const { width, scene } of made.scenes) {
      assert.ok(scene.width <= width && scene.height > 0);
      assert.ok(scene.marks.length > 0);
      checkKeys(scene.marks, `${id} ${width}`);
      assert.doesNotMatch(String(sceneToSvg(scene, { id: 'x', label: 'x' })), /NaN|undefined|Infinity/);
    }
    assert.ok(made.table.rows.length > 0);
    for (const row of made.table.rows) assert.equal(row.length, made.table.columns.length);
    for (const { explain, name } of made.table.columns) assert.ok(explain && name);
    assert.ok(made.description.length > 60 && made.checked && made.sourceLine);
    assert.doesNotMatch(made.description, /\.\.|\.;|;;|, ,| {2}|\bundefined\b/, 'stops that meet');
  });

  test(`${id}: what goes to the browser is plain JSON`, () => {
    const { rows } = figure('en', id);
    assert.deepEqual(JSON.parse(JSON.stringify(rows)), rows);
  });

  test(`${id}: the same input gives the same picture, also right to left`, () => {
    const world = loadWorld('en');
    const locale = makeLocale('ar-XB', { name: 'x', intl: 'ar' });
    const draw = () =>
      makeFigure({ lang: 'en', locale, t: messagesOf('en'), href: addressesOf('en'), world: { ...world } }, id).scenes;
    assert.deepEqual(draw(), draw());
  });
}

test('no chart takes a day that is not in the calendar for an end of its axis', () => {
  const world = loadWorld('en');
  const reader = { lang: 'en', locale: localeOf('en'), t: messagesOf('en'), href: addressesOf('en') };
  for (const [id, field] of [
    ['timeline', 'from'],
    ['timeline', 'to'],
    ['icc-road', 'break'],
    ['icj-docket', 'to'],
    ['recognition-over-time', 'from'],
  ] as const) {
    const chart = world.charts.get(id);
    assert.ok(chart, id);
    const withDay = (day: string) => ({
      ...world,
      charts: new Map(world.charts).set(id, { ...chart, options: { ...(chart.options as object), [field]: day } }),
    });
    assert.throws(
      () => makeFigure({ ...reader, world: withDay('2024-02-30') }, id),
      new RegExp(`content/charts/${id}\\.yaml [\\s\\S]*"${field}"[\\s\\S]*a day of the calendar`),
    );
    makeFigure({ ...reader, world: withDay('2024-02-29') }, id);
  }
});
