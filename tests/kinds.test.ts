/* Every chart of the record, of whatever kind, keeps the contract of kinds in every language of the tests. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { allChartIds, chartOf, figure, makeFigure } from '../src/charts/figure.ts';
import { type ChartSubject, PART_NAMES } from '../src/charts/kind.ts';
import type { Mark } from '../src/charts/scene/marks.ts';
import { sceneToSvg } from '../src/charts/scene/to-svg.ts';
import { makeLocale } from '../src/i18n/locale.ts';
import { KINDS } from '../src/charts/kinds.ts';
import { addressesOf, loadWorld, localeOf, messagesOf } from '../src/load/world.ts';
import { filesBelow } from './house.ts';
import { kindNamesIn } from './kind-names.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const kinds = Object.keys(KINDS);

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

test('the page of what a chart is about finds the chart, and no other page does', () => {
  const found = (of: ChartSubject['of'], id: string) => chartOf('en', { of, id })?.id;
  assert.equal(found('order', 'icj-192-order-2024-03-28'), 'icj-votes-2024-03');
  assert.equal(found('wording', 'icj-192-order-2024-05-24'), 'rafah-sentence');
  assert.equal(found('wording', 'icj-192-order-2024-03-28'), undefined);
  assert.equal(found('series', 'hostages-held'), 'hostages');
  assert.equal(found('proceeding', 'icj-192'), 'icj-192-docket');
  assert.equal(found('series', 'icj-192'), undefined);
  assert.equal(found('order', 'not-there'), undefined);
});

test('every part of a kind has the name of a place', () => {
  const parts = filesBelow(join(root, 'src/charts')).flatMap((path) => /^[^/]+\/parts\/(.+)$/.exec(path)?.[1] ?? []);
  assert.ok(parts.length > 3);
  const places = PART_NAMES.map((name) => `${name}.astro`);
  assert.deepEqual(
    parts.filter((name) => !places.includes(name)),
    [],
  );
});

/** Where a kind is known outside its folder and not in its tests. JSON becomes rows where the kit fetches it. */
const MAY = ['src/charts/registry.ts', 'src/charts/kit/live-picture.browser.ts'];

test('nobody outside the folder of a kind knows its name or its rows', () => {
  const files = ['src', 'tools'].flatMap((folder) => filesBelow(join(root, folder)).map((path) => `${folder}/${path}`));
  const outside = files.filter(
    (path) =>
      /\.(ts|astro|mjs)$/.test(path) &&
      !path.endsWith('.test.ts') &&
      !MAY.includes(path) &&
      !kinds.some((kind) => path.startsWith(`src/charts/${kind}/`)),
  );
  assert.ok(outside.length > 300);
  const known = outside.flatMap((path) =>
    kindNamesIn(path, readFileSync(join(root, path), 'utf8'), kinds).map(({ line, text }) => `${path}:${line} ${text}`),
  );
  assert.deepEqual(known, []);
});

test('a kind that is known by its name is found, however it is written', () => {
  const texts = (text: string, file = 'x.ts') =>
    kindNamesIn(file, text, ['map', 'votes', 'some-kind']).map((at) => at.text);
  for (const text of [
    "kind === 'map'",
    "'votes' != figure.kind",
    "['map', 'votes']",
    '({ map: 1, votes: 2 })',
    "'live-chart[data-kind=map]'",
    '`live-chart[data-kind="votes"]`',
    'figure.rows as unknown',
    'data as SomeKindRows',
  ])
    assert.deepEqual(texts(text), [text.replace(/^\((.*)\)$/, '$1')]);
  assert.equal(texts("switch (kind) { case 'map': break; }").length, 1);
  assert.equal(texts("import type { A } from '../../charts/map/rows.ts';").length, 1);
  assert.equal(texts("type A = import('../charts/map/rows.ts').MapRows;").length, 1);
  const component = "---\nconst a = 1;\n---\n<img src={a}>\n{figure.kind === 'map' && <b>x</b>}\n";
  assert.deepEqual(kindNamesIn('x.astro', component, ['map']), [{ line: 5, text: "figure.kind === 'map'" }]);
  const script = "<p>x</p>\n<script>\n  if (kind === 'map') go();\n</script>\n";
  assert.ok(texts(script, 'x.astro').includes("kind === 'map'"));
  // What only happens to be the same word: a page, an id of a chart, a folder of the record.
  for (const text of ["page('map')", "id === 'map'", "folder('votes')", '({ votes: 1 })', "['map', 'about']"])
    assert.deepEqual(texts(text), []);
});
