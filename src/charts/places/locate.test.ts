import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeLocale } from '../../i18n/locale.ts';
import { widthOf } from '../kit/text.ts';
import { locatorOf } from '../locator.ts';
import type { Mark } from '../scene/marks.ts';
import { leftOf, textsOf } from '../scene/testing.ts';
import { readerOf } from '../../load/reader.ts';
import { PLACES_EXAMPLES } from './examples.ts';
import { locatePlaces } from './locate.ts';
import type { PlacesRows } from './rows.ts';

const { world, t, href } = readerOf('en');
const context = (dir: 'ltr' | 'rtl' = 'ltr') => ({
  world,
  t,
  locale: makeLocale(dir === 'rtl' ? 'ar-XB' : 'en', { name: 'x', intl: dir === 'rtl' ? 'ar' : 'en' }),
  page: href.page,
});
const rows = PLACES_EXAMPLES['default'] as PlacesRows;
const COAST = { ...rows.outlines[0], id: 'land', of: 'coast' as const } as PlacesRows['outlines'][number];
const words = (marks: readonly Mark[]) => textsOf(marks).map((mark) => mark.runs.map(({ text }) => text).join(''));

for (const [name, all] of Object.entries(PLACES_EXAMPLES))
  for (const dir of ['ltr', 'rtl'] as const)
    test(`${name} in small, ${dir}: no two names meet, none leaves the map`, () => {
      const located = locatePlaces(all, ['p-0', 'p-2'], context(dir));
      assert.ok(located);
      const { marks, width, height } = located.scene;
      const boxes = textsOf(marks).map((mark) => {
        const wide = widthOf(mark);
        return { left: leftOf(mark, wide), right: leftOf(mark, wide) + wide, y: mark.y };
      });
      for (const [i, a] of boxes.entries()) {
        assert.ok(a.left >= -0.5 && a.right <= width + 0.5 && a.y > 0 && a.y <= height);
        for (const b of boxes.slice(i + 1))
          assert.ok(Math.abs(a.y - b.y) >= 11 || a.right <= b.left + 0.5 || b.right <= a.left + 0.5);
      }
    });

test('a map tells nothing of places that it does not show, nor of those that only help to find the way', () => {
  assert.equal(locatePlaces(rows, [], context()), undefined);
  assert.equal(locatePlaces(rows, ['elsewhere'], context()), undefined);
  const guides = { ...rows, places: rows.places.map((place) => ({ ...place, on: 'chart' as const })) };
  assert.equal(locatePlaces(guides, ['p-0'], context()), undefined);
  const [first, ...others] = rows.places;
  assert.ok(first);
  const small = { ...rows, places: others, small: [{ ...first, on: 'small' as const }] };
  assert.ok(words(locatePlaces(small, ['p-0'], context())?.scene.marks ?? []).includes('Place 1'));
});

test('what is near, or an area, has an open mark and is said to have one', () => {
  const open = (id: string) => JSON.stringify(locatePlaces(rows, [id], context())?.scene.marks).includes('"mark open"');
  assert.ok(!open('p-0') && open('p-2'));
  const said = (id: string) => locatePlaces(rows, [id], context())?.caption ?? '';
  assert.doesNotMatch(said('p-0'), /open mark/);
  assert.match(said('p-2'), /open mark/);
});

test('an area is shown as its ground, and only where there is land around it', () => {
  assert.equal(locatePlaces(rows, ['made'], context()), undefined);
  const located = locatePlaces({ ...rows, outlines: [...rows.outlines, COAST] }, ['made'], context());
  assert.match(located?.caption ?? '', /Made-up land.*coloured ground/);
  assert.ok(located?.scene.marks.some(({ role, key }) => role === 'span' && key === 'ground-made'));
});

test('an area that an entry names bears its name once', () => {
  const [made] = rows.outlines;
  assert.ok(made);
  const all = {
    ...rows,
    outlines: [...rows.outlines, COAST],
    grounds: [{ name: made.name, at: [34.2, 31.2] as const }],
  };
  const times = (ids: readonly string[]) =>
    words(locatePlaces(all, ids, context())?.scene.marks ?? []).filter((text) => text.includes(made.name)).length;
  assert.equal(times(['p-0']), 1);
  assert.equal(times(['made']), 1);
});

test('a shore ends where the frame cuts the land', () => {
  const far: PlacesRows['outlines'][number] = {
    ...COAST,
    rings: [
      [
        [30, 28],
        [34.4, 28],
        [34.4, 35],
        [30, 35],
        [30, 28],
      ],
    ],
  };
  const { scene } = locatePlaces({ ...rows, outlines: [far] }, ['p-0'], context()) ?? {};
  assert.ok(scene);
  const drawn = (key: string) =>
    scene.marks.flatMap((mark) => (mark.mark === 'path' && mark.key === key ? mark.d : []));
  for (const [, x = 0, y = 0] of drawn('ground-land'))
    assert.ok(x >= 0 && x <= scene.width && y >= 0 && y <= scene.height);
  // The shore alone: one line from the upper edge to the lower.
  const xs = new Set(drawn('line-land').map(([, x = 0]) => Math.round(x)));
  assert.equal(xs.size, 1);
  assert.ok(!xs.has(0));
});

test('of the maps of the record the one with most of an entry’s places is taken, then the closest', () => {
  assert.equal(locatorOf('en', ['rafah'])?.of.id, 'gaza-places');
  assert.equal(locatorOf('en', ['tehran'])?.of.id, 'wider-region');
  assert.equal(locatorOf('en', ['beirut'])?.of.id, 'near-region');
  assert.equal(locatorOf('en', ['beirut', 'tehran'])?.of.id, 'wider-region');
  assert.equal(locatorOf('en', ['gaza-strip'])?.of.id, 'near-region');
  assert.equal(locatorOf('en', ['the-hague']), undefined);
  assert.equal(locatorOf('en', []), undefined);
});
