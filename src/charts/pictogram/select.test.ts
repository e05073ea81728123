/* The pictogram of recognition says no more than the record does: members alone, each once, no day that is not known. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readerOf } from '../../load/reader.ts';
import type { State } from '../../model/states.ts';
import { parsePartialDate } from '../../model/date.ts';
import { figure } from '../figure.ts';
import type { PictogramRows } from './rows.ts';
import { selectPictogram } from './select.ts';
import { pictogramSpec } from './spec.ts';

const ID = 'recognition-over-time';
const { world, locale, t, href } = readerOf('en');
const options = world.charts.get(ID)?.options as { from: string; bands: number[] };
const members = [...world.states.values()].filter(({ un }) => un === 'member');
const listed = members.filter(({ recognition }) => recognition.status === 'listed');

/** @param more options, or states that are another way */
const selected = (more: object = {}, changed: readonly State[] = []): PictogramRows =>
  selectPictogram(
    {
      world: { ...world, states: new Map([...world.states, ...changed.map((state) => [state.id, state] as const)]) },
      locale,
      t,
      page: href.page,
    },
    pictogramSpec.parse({ ...options, ...more }),
  );
const tilesOf = ({ bands }: PictogramRows) => bands.flatMap(({ runs }) => runs.flatMap(({ tiles }) => tiles));
const dated = (id: string, date: string): State => {
  const state = world.states.get(id);
  if (!state) throw new Error(id);
  return { ...state, recognition: { ...state.recognition, date: parsePartialDate(date) } };
};

test('each member of the United Nations is one tile, and nobody else', () => {
  const ids = tilesOf(selected()).map(({ id }) => id);
  assert.deepEqual([...ids].sort(), members.map(({ id }) => id).sort());
  assert.ok(!ids.includes('vat') && !ids.includes('pse'));
});

test('a tile is as exact as the date of its state', () => {
  for (const { id, look } of tilesOf(selected())) {
    const { status, date } = world.states.get(id)?.recognition ?? {};
    const expected = { 'not-listed': 'outside', 'not-counted': 'not-counted', listed: undefined }[status ?? 'listed'];
    assert.equal(look, expected ?? (!date ? 'undated' : date.precision === 'day' ? 'day' : 'coarse'), id);
  }
  // A year alone is not given a day, wherever it stands.
  const late = tilesOf(selected({}, [dated('irl', '2025')])).find(({ id }) => id === 'irl');
  assert.equal(late?.look, 'coarse');
  assert.match(late?.says ?? '', /^Since 2025; the day is not known$/);
});

test('the sums are those of the bands to there, and the last is the count of all', () => {
  let sum = 0;
  const sums = selected().bands.flatMap((band) => {
    sum += band.count;
    return band.sum ? [[Number(band.sum.written), sum]] : [];
  });
  assert.equal(sums.length, 2);
  for (const [said, counted] of sums) assert.equal(said, counted);
  assert.equal(sums.at(-1)?.[0], listed.length);
});

test('the table names every member once, and its values rise by the states that they name', () => {
  const { rows: lines } = selected();
  const codes = lines.flatMap((line) => line.codes);
  assert.deepEqual([...codes].sort(), members.map(({ iso3 }) => iso3).sort());
  const values = lines.filter(({ what }) => what === 'value');
  for (const [i, { value = 0, codes: added }] of values.entries())
    if (i > 0) assert.equal(value - (values[i - 1]?.value ?? 0), added.length);
  assert.equal(values.at(-1)?.value, listed.length);
  assert.equal(values[0]?.day, options.from);
  for (const { codes: named, day } of lines)
    for (const code of named) {
      const date = members.find(({ iso3 }) => iso3 === code)?.recognition.date;
      assert.equal(day, date?.precision === 'day' ? date.first : '', code);
    }
});

test('the file has the columns and the values of the count over time that the chart was', () => {
  const { columns, rows } = figure('en', ID).table;
  assert.deepEqual(columns.map(({ key }) => key).slice(0, 9), [
    'day',
    'date',
    'value',
    'added',
    'what',
    'low',
    'high',
    'by',
    'note',
  ]);
  const values = rows.filter((row) => row[2] !== '').map((row) => `${row[0]} ${row[2]} ${row[3]}`);
  assert.deepEqual(values.slice(0, 3), ['2023-10-01 138 ', '2024-04-19 139 1', '2024-04-22 140 1']);
  assert.equal(values.at(-1), '2025-09-27 157 1');
});

test('bands hold every year: one before the first is a fault, and years that do not rise', () => {
  assert.throws(() => selected({ bands: [1990] }), /bands: \w{3} counts from 19\d\d, before the first band/);
  assert.throws(() => selected({ bands: [1988, 1988] }), /years that rise/);
  assert.throws(() => selected({ bands: [2024] }), /years that rise/);
});
