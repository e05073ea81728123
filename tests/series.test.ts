/* Series charts of the record say no more than the record does: what they count, what they join, what they refuse. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeFigure } from '../src/charts/figure.ts';
import { selectSeries } from '../src/charts/series/select.ts';
import { seriesSpec } from '../src/charts/series/spec.ts';
import { rowsOfRecord } from '../src/charts/testing.ts';
import { makeLocale } from '../src/i18n/locale.ts';
import { readerOf } from '../src/load/reader.ts';
import { addressesOf, loadWorld, messagesOf } from '../src/load/world.ts';

const world = loadWorld('en');
const rowsOf = (id: string, changed: Partial<typeof world> = {}) =>
  rowsOfRecord({ spec: seriesSpec, select: selectSeries }, id, { ...readerOf(), world: { ...world, ...changed } });

/** A chart of the record with other options, or over another record. */
function drawn(id: string, options: Readonly<Record<string, unknown>>, changed: Partial<typeof world> = {}) {
  const chart = world.charts.get(id);
  if (!chart) throw new Error(id);
  const charts = new Map([...world.charts, [id, { ...chart, options }]]);
  const locale = makeLocale('en', { name: 'English', intl: 'en' });
  const reader = { lang: 'en', locale, t: messagesOf('en'), href: addressesOf('en') };
  return makeFigure({ ...reader, world: { ...world, charts, ...changed } }, id);
}

test('a value that was not found is no row; a series without a value is refused', () => {
  const series = world.series.get('hostages-held');
  assert.ok(series);
  const column = series.columns.findIndex(({ id }) => id === 'held_after');
  const gap = series.rows.map((row, i) => (i === 3 ? row.map((cell, at) => (at === column ? '' : cell)) : row));
  const gapped = new Map([...world.series, [series.id, { ...series, rows: gap }]]);
  const { rows } = rowsOf('hostages', { series: gapped });
  assert.equal(rows.length, series.rows.length - 1);
  const emptied = new Map([...world.series, [series.id, { ...series, rows: [] }]]);
  assert.throws(() => rowsOf('hostages', { series: emptied }), /"held_after" of hostages-held has no value/);
});

test('two values of the hostages are joined only where what left is the whole difference', () => {
  const { rows, draw } = rowsOf('hostages');
  assert.equal(draw, 'steps');
  assert.ok(rows.some(({ apart }) => apart) && rows.some(({ apart }) => !apart));
});

test('points that a series keeps apart cannot be joined by a chart', () => {
  const options = { series: 'gaza-since-ceasefire-ministry-counter', column: 'killed_since_2025_10_11' };
  for (const draw of ['line', 'steps'])
    assert.throws(() => drawn('deaths-since-ceasefire', { ...options, draw }), /must not be joined/);
});

test('a choice of entries names entries that are there, in lanes that are shown', () => {
  const options = { lanes: ['states', 'icc', 'un'], from: '2025-01-01', to: '2026-11-30' };
  const only = (ids: readonly string[]) => () => drawn('icc-sanctions', { ...options, only: { ids } });
  assert.throws(only(['2025-01-01-not-there']), /is not in content\/events/);
  assert.throws(only(['2024-01-26-icj-provisional-measures']), /which lanes does not show/);
  assert.throws(() => drawn('icc-sanctions', { ...options, only: { proceeding: 'no-such' } }), /no event has/);
});
