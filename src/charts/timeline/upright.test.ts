import assert from 'node:assert/strict';
import { test } from 'node:test';
import { widthOf } from '../kit/text.ts';
import type { GroupMark, RectMark, TextMark } from '../scene/marks.ts';
import { flat, leftOf, looksAsReviewed, textsOf } from '../scene/testing.ts';
import { examples } from './examples.ts';
import type { TimelineRows } from './rows.ts';
import { layoutUpright, UPRIGHT_FRAME } from './upright.ts';
import { planUpright } from './upright-plan.ts';
import { PER_DAY } from './upright-scale.ts';
import { setLanes, setWindow, timelineView } from './view.ts';

const WIDTHS = [254, UPRIGHT_FRAME, 294, 328, 420, 599];
const DIRS = ['ltr', 'rtl'] as const;
const oneLane = (rows: TimelineRows): TimelineRows => ({
  ...rows,
  lanes: rows.lanes.filter(({ id }) => id === 'icj'),
  rows: rows.rows.filter(({ lane }) => lane === 'icj'),
});
/** Few entries of three lanes, some of one day and some far apart, each of which is to be told. */
const few: TimelineRows = { ...examples.default, few: true, rows: examples.default.rows.filter((_, i) => i % 3 === 0) };
const cases: readonly (readonly [string, TimelineRows])[] = [
  ...(Object.entries(examples) as [string, TimelineRows][]),
  ['one lane', oneLane(examples.default)],
  ['one lane, crowded', oneLane(examples.crowded)],
  ['few', few],
];
const draw = (rows: TimelineRows, width: number, dir: 'ltr' | 'rtl' = 'ltr') =>
  layoutUpright(rows, timelineView.initial(rows), { width, dir });

const linksOf = (rows: TimelineRows, width: number, dir: 'ltr' | 'rtl' = 'ltr') =>
  flat(draw(rows, width, dir).marks).filter(
    (mark): mark is GroupMark => mark.mark === 'group' && mark.link !== undefined,
  );

function boxOf(text: TextMark) {
  const wide = widthOf(text);
  const left = leftOf(text, wide);
  return { left, right: left + wide, top: text.y - 9.5, bottom: text.y + 2.5 };
}

for (const [name, rows] of cases) {
  test(`${name}: every text stays inside the frame, and none lies over another`, () => {
    for (const width of WIDTHS)
      for (const dir of DIRS) {
        const { marks, height } = draw(rows, width, dir);
        const boxes = textsOf(marks).map((text) => ({ ...boxOf(text), text }));
        for (const [i, a] of boxes.entries()) {
          const said = a.text.runs.map(({ text }) => text).join('');
          // A word that is wider than the room has a line to itself.
          if (name !== 'long-words')
            assert.ok(a.left >= -1 && a.right <= width + 1, `${width} ${dir} "${said}" ${a.left} to ${a.right}`);
          assert.ok(a.top >= -1 && a.bottom <= height + 1, `${width} ${dir} "${said}" is above or below the frame`);
          for (const b of boxes.slice(i + 1))
            assert.ok(
              a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top || b.bottom <= a.top,
              `${width} ${dir} "${said}" over "${b.text.runs.map(({ text }) => text).join('')}"`,
            );
        }
      }
  });

  test(`${name}: every entry that is shown is a link of its own or counted in one, in order of time`, () => {
    const shown = rows.rows.map(({ id }) => id);
    const day = new Map(rows.rows.map(({ id, first }) => [id, first]));
    for (const width of [UPRIGHT_FRAME, 420]) {
      const links = linksOf(rows, width);
      const alone = links.filter(({ role }) => role.startsWith('event')).map(({ key = '' }) => key);
      const counted = links.flatMap(({ members = [] }) => members);
      assert.deepEqual([...alone, ...counted].sort(), shown.toSorted());
      for (const { members = [], marks } of links.filter(({ role }) => role.startsWith('bin')))
        assert.equal(textsOf(marks)[0]?.runs[0]?.text, String(members.length));
      const days = links.flatMap(({ key = '', role }) => (role.startsWith('event') ? [day.get(key) ?? 0] : []));
      // Of a span it is the first day that stands in line, of an uncertain day the middle.
      days.slice(1).forEach((each, i) => {
        assert.ok(each >= (days[i] ?? 0) - 3, `${each} after ${days[i]}`);
      });
    }
  });
}

test('a finger has 24 pixels for every link: for the words of an entry, or for a mark without any', () => {
  for (const [name, rows] of cases)
    for (const width of WIDTHS) {
      const hits = linksOf(rows, width).map(({ marks }) => marks.find((mark) => mark.mark === 'rect'));
      const boxes = hits.filter((mark): mark is RectMark => mark?.role === 'hit');
      assert.equal(boxes.length, hits.length, `${name} ${width}`);
      for (const { width: wide, height } of boxes) assert.ok(wide >= 24 && height >= 24, `${name} ${width}`);
      // None takes room of another.
      for (const [i, a] of boxes.entries())
        for (const b of boxes.slice(i + 1))
          assert.ok(
            a.x + a.width <= b.x + 0.01 ||
              b.x + b.width <= a.x + 0.01 ||
              a.y + a.height <= b.y + 0.01 ||
              b.y + b.height <= a.y + 0.01,
            `${name} ${width}: two links in one place`,
          );
    }
});

test('a day is as high as every other, but where time is folded, and a fold says how long it is', () => {
  const plan = planUpright(examples.crowded, timelineView.initial(examples.crowded), { width: 294, dir: 'ltr' });
  assert.deepEqual(plan.time.folds, []);
  const [first, last] = plan.window;
  assert.ok(Math.abs((plan.time.y(last) - plan.time.y(first)) / (last - first) - PER_DAY) < 1e-9);
  const { one } = examples;
  const folded = planUpright(one, timelineView.initial(one), { width: 294, dir: 'ltr' }).time;
  assert.ok(folded.folds.length > 0 && folded.bottom < 500);
  // What lies before the first entry or after the last is not between two.
  assert.ok(folded.folds.every(({ silent }) => silent === undefined));
  const two: TimelineRows = {
    ...one,
    periods: [],
    rows: [0, 201].map((days) => ({ ...one.rows[0], id: `e-${days}`, first: 19_800 + days, last: 19_800 + days })),
  } as TimelineRows;
  const { folds } = planUpright(two, timelineView.initial(two), { width: 294, dir: 'ltr' }).time;
  assert.deepEqual(
    folds.flatMap(({ silent }) => silent ?? []),
    [200],
  );
  const said = flat(draw(two, 294).marks).filter(({ key = '' }) => key.startsWith('w-'));
  assert.match(
    textsOf(said)
      .map(({ runs }) => runs[0]?.text)
      .join(' '),
    /200 days without an entry/,
  );
});

test('of a choice of entries each has its words', () => {
  for (const width of WIDTHS) {
    const words = new Set(
      planUpright(few, timelineView.initial(few), { width, dir: 'ltr' }).labels.map(({ row }) => row?.id),
    );
    const inside = few.rows.filter(({ last }) => last >= few.domain[0]);
    for (const { id } of inside) assert.ok(words.has(id), `${width} ${id}`);
  }
});

test('a stroke is drawn for each day of a number that its pill leaves to be seen, and for no other', () => {
  for (const [name, rows] of cases)
    for (const width of WIDTHS) {
      const frame = { width, dir: 'ltr' } as const;
      const { columns, stand } = planUpright(rows, timelineView.initial(rows), frame);
      const wanted = columns.flatMap(({ marks }) =>
        marks.flatMap(({ rows: counted, y }) => {
          const half = counted.some(({ importance }) => importance === 1) ? 9 : 8;
          return counted.length === 1 ? [] : [...new Set(counted.map(stand))].filter((at) => Math.abs(at - y) > half);
        }),
      );
      const drawn = flat(draw(rows, width).marks).flatMap((mark) =>
        mark.mark === 'path' && mark.role === 'tick'
          ? mark.d.flatMap((step) => (step[0] === 'M' ? [step[2]] : []))
          : [],
      );
      assert.deepEqual(drawn, wanted, `${name} ${width}`);
    }
});

test('a picture right to left is the mirror of one left to right', () => {
  const places = (dir: 'ltr' | 'rtl') =>
    linksOf(examples.default, 294, dir).flatMap(({ marks }) =>
      marks.flatMap((mark) => (mark.mark === 'rect' ? [dir === 'ltr' ? mark.x : 294 - mark.x - mark.width] : [])),
    );
  places('ltr').forEach((x, i) => {
    assert.ok(Math.abs(x - (places('rtl')[i] ?? Number.NaN)) < 1e-6);
  });
});

test('the view is shown: its lanes, its days', () => {
  const rows = examples.default;
  const part = setWindow(
    setLanes(timelineView.initial(rows), rows, ['icc', 'un']),
    rows,
    rows.domain[0] + 100,
    rows.domain[0] + 300,
  );
  const { lanes, window, time } = planUpright(rows, part, { width: 294, dir: 'ltr' });
  assert.deepEqual(
    lanes.map(({ lane }) => lane.id),
    ['icc', 'un'],
  );
  assert.deepEqual(window, [part.from, part.to]);
  // A short time is drawn higher: a picture needs room.
  assert.ok(time.y(part.from + 1) - time.y(part.from) > PER_DAY);
});

for (const [name, rows] of [
  ['default', examples.default],
  ['one-lane', oneLane(examples.default)],
  ['few', few],
  ['rtl', examples.rtl],
] as const)
  test(`snapshot upright ${name}`, () => {
    const scene = draw(rows, UPRIGHT_FRAME, name === 'rtl' ? 'rtl' : 'ltr');
    looksAsReviewed(scene, { label: name, id: name }, `upright-${name}.${UPRIGHT_FRAME}`, import.meta.url);
  });
