import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readerOf } from '../../load/reader.ts';
import { widthOf } from '../kit/text.ts';
import type { Mark } from '../scene/marks.ts';
import { leftOf, textsOf } from '../scene/testing.ts';
import { drawApart, kilometresApart } from './apart.ts';
import { layoutPlaces } from './layout.ts';
import { project } from './project.ts';
import type { PlacesRows } from './rows.ts';
import { selectPlaces } from './select.ts';
import { placesSpec } from './spec.ts';
import { tabulatePlaces } from './table.ts';

const { world, t, locale, href } = readerOf('en');
const context = { world, t, locale, page: href.page };
const spec = (id: string) => placesSpec.parse(world.charts.get(id)?.options);
const hague = selectPlaces(context, spec('the-hague'));
const words = (marks: readonly Mark[]) => textsOf(marks).map((mark) => mark.runs.map(({ text }) => text).join(''));

test('a distance is that of the points, to half a kilometre', () => {
  // A hundredth of a degree of latitude is 1.112 km, of longitude at the equator as much.
  assert.equal(kilometresApart([0, 0], [0, 0.01]), 1);
  assert.equal(kilometresApart([0, 0], [0.0135, 0]), 1.5);
  assert.equal(kilometresApart([34.4, 31.4], [34.4, 31.4]), 0);
});

test('the line between two places leaves its words free, and neither runs into a mark', () => {
  const map = project(hague, 264);
  const { marks, boxes } = drawApart(hague, map);
  const [box] = boxes;
  const line = marks.find((mark) => mark.mark === 'path');
  assert.ok(box && line?.mark === 'path');
  const spots = line.d.map(([, x = NaN, y = NaN]) => [x, y] as const);
  assert.equal(spots.length, 4);
  for (const [x, y] of spots) {
    assert.ok(x <= box.left || x >= box.right || y <= box.top || y >= box.bottom, `${x} ${y} is in the words`);
    for (const { at } of hague.places) {
      const [left, top] = map.to(at);
      assert.ok(Math.hypot(x - left, y - top) > 7, `${x} ${y} is in a mark`);
    }
  }
});

test('it names two places of the chart', () => {
  const options = { ...spec('the-hague'), apart: ['peace-palace', 'rafah'] as [string, string] };
  assert.throws(() => selectPlaces(context, options), /apart: "rafah" is not among the places/);
  assert.equal(selectPlaces(context, spec('gaza-places')).apart, undefined);
});

test('The Hague: who cannot see the map hears the same distance, and where each court sits', () => {
  const [palace, court] = ['peace-palace', 'icc-building'].map((id) => world.places.get(id));
  assert.ok(palace && court);
  const apart = kilometresApart([palace.lon, palace.lat], [court.lon, court.lat]);
  assert.ok(words(layoutPlaces(hague, {}, { width: 608, dir: 'ltr' }).marks).includes(`about ${apart} km`));
  assert.match(hague.description, new RegExp(`about ${apart} kilometres`));
  const { columns, rows } = tabulatePlaces(hague, context, '');
  const says = columns.findIndex(({ key }) => key === 'says');
  for (const row of rows) assert.notEqual(row[says], '');
  const gaza: PlacesRows = selectPlaces(context, spec('gaza-places'));
  assert.ok(!tabulatePlaces(gaza, context, '').columns.some(({ key }) => key === 'says'));
});

test('a map of a city does not speak of borders, and a point that is not of the gazetteer says whose it is', () => {
  assert.ok(!hague.source.includes(t('chart.places.borders')));
  const source = (id: string) => hague.places.find((place) => place.id === id)?.source ?? '';
  assert.match(source('peace-palace'), /Wikipedia.*coordinates/);
  assert.match(source('icc-building'), /by the address/);
  for (const id of world.places.keys())
    if (hague.places.some((place) => place.id === id)) assert.notEqual(source(id), t('chart.places.own'), id);
});

for (const width of [264, 360, 608, 904])
  for (const dir of ['ltr', 'rtl'] as const)
    test(`The Hague at ${width} ${dir}: every place has its name beside it, and no two texts meet`, () => {
      const { marks } = layoutPlaces(hague, {}, { width, dir });
      const plain = words(marks).map((text) => text.replaceAll(/[\u2066-\u2069]/g, ''));
      for (const { name } of hague.places) assert.ok(plain.includes(name), name);
      const boxes = textsOf(marks).map((mark) => {
        const wide = widthOf(mark);
        return { left: leftOf(mark, wide), right: leftOf(mark, wide) + wide, y: mark.y };
      });
      for (const [i, a] of boxes.entries())
        for (const b of boxes.slice(i + 1))
          assert.ok(Math.abs(a.y - b.y) >= 11 || a.right <= b.left + 0.5 || b.right <= a.left + 0.5);
    });
