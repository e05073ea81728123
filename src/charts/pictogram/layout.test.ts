import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figure } from '../figure.ts';
import { widthOf } from '../kit/text.ts';
import type { GroupMark, Mark, RectMark } from '../scene/marks.ts';
import { flat, leaves, leftOf, looksAsReviewed, textsOf } from '../scene/testing.ts';
import { PICTOGRAM_EXAMPLES } from './examples.ts';
import { layoutPictogram, PICTOGRAM_FRAMES } from './layout.ts';
import type { PictogramRows } from './rows.ts';

const example = (name: string): PictogramRows => {
  const rows = PICTOGRAM_EXAMPLES[name];
  if (!rows) throw new Error(name);
  return rows;
};
const draw = (rows: PictogramRows, width: number, dir: 'ltr' | 'rtl' = 'ltr') =>
  layoutPictogram(rows, {}, { width, dir });
const isTile = (mark: Mark): mark is GroupMark => mark.mark === 'group' && mark.role === 'tile';
const tilesOf = (marks: readonly Mark[]) => flat(marks).filter(isTile);
const hitOf = ({ marks }: GroupMark) => marks[0] as RectMark;
const all = ({ bands }: PictogramRows) => bands.flatMap(({ runs }) => runs.flatMap(({ tiles }) => tiles));

const RECORD = figure('en', 'recognition-over-time').rows as PictogramRows;
const CASES: readonly (readonly [string, PictogramRows])[] = [
  ...Object.entries(PICTOGRAM_EXAMPLES),
  ['the record', RECORD],
];

for (const [name, rows] of CASES)
  for (const width of [...PICTOGRAM_FRAMES, 200, 294, 328, 360, 500, 519, 520, 640, 960])
    for (const dir of ['ltr', 'rtl'] as const)
      test(`${name} at ${width} ${dir}: nothing leaves the frame, no two texts and no two tiles meet`, () => {
        const { marks, height } = draw(rows, width, dir);
        const boxes = textsOf(marks).map((mark) => {
          const wide = widthOf(mark);
          const left = leftOf(mark, wide);
          return { words: mark.runs.map(({ text }) => text).join(''), left, right: left + wide, y: mark.y };
        });
        for (const { words, left, right, y } of boxes) {
          // A word that is wider than its room stands on a line of its own; no name of the record is.
          if (name === 'long-words' && width < 264) continue;
          assert.ok(left >= -0.5 && right <= width + 0.5 && y > 0 && y <= height, `${words} leaves the frame`);
        }
        for (const [i, a] of boxes.entries())
          for (const b of boxes.slice(i + 1))
            if (Math.abs(a.y - b.y) < 10)
              assert.ok(a.right <= b.left + 0.5 || b.right <= a.left + 0.5, `${a.words} meets ${b.words}`);
        const tiles = tilesOf(marks).map(hitOf);
        for (const { x, y, width: wide, height: high } of tiles)
          assert.ok(x >= -0.5 && x + wide <= width + 0.5 && y >= 0 && y + high <= height + 0.5);
        for (const [i, a] of tiles.entries())
          for (const b of tiles.slice(i + 1))
            assert.ok(
              a.x + a.width <= b.x + 0.1 ||
                b.x + b.width <= a.x + 0.1 ||
                a.y + a.height <= b.y ||
                b.y + b.height <= a.y,
            );
      });

test('every state is one tile: a link that begins with its code and its name, as large as every other', () => {
  for (const [, rows] of CASES)
    for (const width of [264, 608, 1166]) {
      const tiles = tilesOf(draw(rows, width).marks);
      assert.deepEqual(
        tiles.map(({ link }) => link?.label.split('. ')[0]),
        all(rows).map(({ code, name }) => `${code}, ${name}`),
      );
      assert.equal(new Set(tiles.map((tile) => `${hitOf(tile).width} ${hitOf(tile).height}`)).size <= 1, true);
      // As large as a finger needs (WCAG 2.5.8), at every width.
      for (const tile of tiles) assert.ok(hitOf(tile).width >= 24 && hitOf(tile).height >= 24);
    }
});

test('how exactly a time is known is told by more than a tone', () => {
  const looks = new Map<string, Set<string>>();
  for (const tile of tilesOf(draw(example('default'), 904).marks)) {
    const look = all(example('default')).find(({ id }) => id === tile.key)?.look ?? '';
    const box = tile.marks[1];
    looks.set(look, (looks.get(look) ?? new Set()).add(box?.role ?? ''));
  }
  const roles = [...looks.values()].flatMap((set) => [...set]);
  assert.equal(roles.length, 5);
  assert.equal(new Set(roles).size, 5);
});

test('bands stand in their order, and a band that is lit names its states beside their day', () => {
  for (const width of PICTOGRAM_FRAMES) {
    const { marks } = draw(RECORD, width);
    const bands = marks.filter((mark): mark is GroupMark => mark.mark === 'group' && mark.role === 'band');
    assert.deepEqual(
      bands.map(({ key }) => key),
      RECORD.bands.map(({ id }) => `band-${id}`),
    );
    const tops = bands.map((band) => Math.min(...tilesOf(band.marks).map((tile) => hitOf(tile).y)));
    assert.deepEqual(
      tops,
      [...tops].sort((a, b) => a - b),
    );
    const lit = bands[RECORD.bands.findIndex((band) => band.lit)];
    const words = textsOf(lit?.marks ?? [])
      .filter(({ role }) => role === 'name')
      .map(({ runs }) => runs.map(({ text }) => text).join(''))
      .join(' ');
    for (const name of ['Spain', 'Trinidad and Tobago', 'Armenia'])
      assert.ok(words.includes(name), `${width}: ${name}`);
  }
});

test('right to left is the mirror', () => {
  for (const width of PICTOGRAM_FRAMES) {
    const xs = (dir: 'ltr' | 'rtl') =>
      leaves(draw(example('default'), width, dir).marks).flatMap((mark) => {
        if (mark.mark === 'text') return [Math.round(10 * (dir === 'ltr' ? mark.x : width - mark.x))];
        return mark.mark === 'rect' ? [Math.round(10 * (dir === 'ltr' ? mark.x : width - mark.x - mark.width))] : [];
      });
    assert.deepEqual(xs('ltr'), xs('rtl'));
  }
});

test('on paper it is parted between bands, never through words or tiles', () => {
  const { marks, parts } = draw(RECORD, 608);
  assert.equal(parts?.cuts.length, RECORD.bands.length - 1);
  for (const cut of parts?.cuts ?? []) {
    for (const tile of tilesOf(marks)) assert.ok(hitOf(tile).y >= cut || hitOf(tile).y + hitOf(tile).height <= cut);
    for (const text of textsOf(marks)) assert.ok(text.y + 3 <= cut || text.y - 11 >= cut);
  }
});

for (const [name, dir] of [
  ['default', 'ltr'],
  ['long-words', 'ltr'],
  ['rtl', 'rtl'],
] as const)
  for (const width of [264, 904])
    test(`${name} at ${width} looks as it was reviewed`, () => {
      looksAsReviewed(
        draw(example(name), width, dir),
        { id: 'pictogram', label: name },
        `${name}.${width}`,
        import.meta.url,
      );
    });
