import assert from 'node:assert/strict';
import { test } from 'node:test';
import { widthOf } from '../kit/text.ts';
import { leftOf, looksAsReviewed, textsOf } from '../scene/testing.ts';
import { PLACES_EXAMPLES } from './examples.ts';
import { boxOf, drawGrounds } from './ground.ts';
import { placeNames } from './labels.ts';
import { layoutPlaces, PLACES_FRAMES } from './layout.ts';
import { project } from './project.ts';
import type { PlacesRows } from './rows.ts';

const example = (name: string): PlacesRows => {
  const rows = PLACES_EXAMPLES[name];
  if (!rows) throw new Error(name);
  return rows;
};
const draw = (name: string, width: number, dir: 'ltr' | 'rtl' = 'ltr') =>
  layoutPlaces(example(name), {}, { width, dir });

for (const name of Object.keys(PLACES_EXAMPLES))
  for (const width of PLACES_FRAMES)
    for (const dir of ['ltr', 'rtl'] as const)
      test(`${name} at ${width} ${dir}: nothing leaves the frame, no two texts meet or read as one`, () => {
        const { marks, height } = draw(name, width, dir);
        const boxes = textsOf(marks).map((mark) => {
          const wide = widthOf(mark);
          const left = leftOf(mark, wide);
          return { words: mark.runs[0]?.text, left, right: left + wide, y: mark.y };
        });
        for (const { words, left, right, y } of boxes)
          assert.ok(left >= -0.5 && right <= width + 0.5 && y > 0 && y <= height, `${words} leaves the frame`);
        for (const [i, a] of boxes.entries())
          for (const b of boxes.slice(i + 1))
            if (Math.abs(a.y - b.y) < 11)
              assert.ok(a.right + 4 <= b.left + 0.5 || b.right + 4 <= a.left + 0.5, `${a.words} meets ${b.words}`);
      });

test('names meet neither each other nor a mark, whatever lies where', () => {
  let seed = 20261127;
  const random = () => {
    seed = (seed * 1103515245 + 12345) % 2 ** 31;
    return seed / 2 ** 31;
  };
  for (let run = 0; run < 200; run += 1) {
    const named = Array.from({ length: 3 + (run % 30) }, () => ({
      x: random() * 400,
      y: random() * 400,
      width: 20 + random() * 140,
    }));
    const frame = { left: 0, top: 0, right: 400, bottom: 400 };
    const placed = placeNames(named, frame).map(({ index, x, y }) => ({
      index,
      left: x,
      right: x + (named[index]?.width ?? 0),
      top: y - 11,
      bottom: y + 4,
    }));
    const meets = (a: { left: number; right: number; top: number; bottom: number }, b: typeof a) =>
      a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    for (const [i, a] of placed.entries()) {
      assert.ok(a.left >= 0 && a.right <= 400 && a.top >= 0 && a.bottom <= 400);
      for (const b of placed.slice(i + 1)) assert.ok(!meets(a, b), `run ${run}`);
      for (const [j, { x, y }] of named.entries())
        if (j !== a.index) assert.ok(!meets(a, { left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 }), `run ${run}`);
    }
  }
});

test('a lone name finds the room that there is', () => {
  const frame = { left: 0, top: 0, right: 200, bottom: 100 };
  assert.equal(placeNames([{ x: 100, y: 50, width: 60 }], frame)[0]?.x, 109);
  assert.equal(placeNames([{ x: 190, y: 50, width: 60 }], frame)[0]?.x, 121);
  assert.deepEqual(placeNames([{ x: 100, y: 50, width: 300 }], frame), []);
});

test('what finds no room is named under the map', () => {
  const { places } = example('crowded');
  const words = textsOf(draw('crowded', 264).marks)
    .map(({ runs }) => runs.map(({ text }) => text).join(''))
    .join(' ');
  for (const { name } of places) assert.ok(words.includes(name), name);
});

test('north is up, east is right, in both directions, and a kilometre is as long as it should be', () => {
  const rows = example('default');
  const map = project(rows, 608);
  const [x, y] = map.to([34.4, 31.4]);
  const [east] = map.to([34.41, 31.4]);
  const [, north] = map.to([34.4, 31.41]);
  assert.ok(east > x && north < y);
  // A hundredth of a degree of latitude is 1.112 km.
  assert.ok(Math.abs((y - north) / map.kilometre - 1.112) < 0.02);
  const keyed = (dir: 'ltr' | 'rtl') =>
    draw('default', 608, dir).marks.flatMap((mark) => (mark.role === 'place' ? [JSON.stringify(mark)] : []));
  assert.deepEqual(keyed('ltr'), keyed('rtl'));
});

for (const [name, dir] of [
  ['default', 'ltr'],
  ['crowded', 'ltr'],
  ['rtl', 'rtl'],
] as const)
  for (const width of [264, 904])
    test(`${name} at ${width} looks as it was reviewed`, () => {
      looksAsReviewed(draw(name, width, dir), { id: 'places', label: name }, `${name}.${width}`, import.meta.url);
    });

test('the name of a ground stands apart from the names beside it, or not at all', () => {
  const ground = { grounds: [{ name: 'Syria', at: [0, 0] as const }] };
  const projection = { ...project(example(Object.keys(PLACES_EXAMPLES)[0] ?? ''), 400), to: () => [100, 100] as const };
  const beside = (left: number) => drawGrounds(ground, projection, 400, [boxOf(left, 100, 80)]).length;
  const [name] = drawGrounds(ground, projection, 400, []);
  const right = 100 + (name?.mark === 'text' ? widthOf(name) / 2 : 0);
  assert.equal(beside(right + 1), 0);
  assert.equal(beside(right + 8), 1);
});
