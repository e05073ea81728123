import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readerOf } from '../../load/reader.ts';
import { dayNumber } from '../../model/date.ts';
import type { GroupMark, Mark, RectMark } from '../scene/marks.ts';
import { leaves, textsOf } from '../scene/testing.ts';
import { DIAGRAM_FRAMES } from './layout.ts';
import { draw, rowsOf, wordsOf } from './testing.ts';

const NAMES = ['years', 'years-rtl', 'before-7-october'] as const;
const pointsOf = (marks: readonly Mark[]) =>
  marks.filter((mark): mark is GroupMark => mark.mark === 'group' && mark.role === 'row');
const heightOf = (mark: Mark): number => (mark.mark === 'path' ? (mark.d[0]?.[2] ?? 0) : 0);
const isRising = (values: readonly number[]) => values.every((value, i) => i === 0 || value > (values[i - 1] ?? 0));

test('those killed on either side stand in the same type on the same line, at every width', () => {
  let pairs = 0;
  for (const name of NAMES)
    for (const width of [...DIAGRAM_FRAMES, 328, 720])
      for (const [i, point] of pointsOf(draw(name, width).marks).entries()) {
        const numbers = textsOf([point]).filter(({ role }) => role === 'display small');
        const { killed } = rowsOf(name, 'years').steps[i] ?? { killed: [] };
        if (killed.length === 0) {
          assert.deepEqual(numbers, []);
          continue;
        }
        pairs += 1;
        const [one, other] = killed.map(({ counts }) => {
          const first = counts[0]?.number.split(' ')[0] ?? '';
          return numbers.find((mark) =>
            wordsOf(mark)
              .replace(/[\u2066-\u2069]/g, '')
              .startsWith(first),
          );
        });
        assert.ok(one && other, `${name} ${width}`);
        assert.equal(one.y, Math.min(...numbers.map(({ y }) => y)));
        assert.equal(other.y, one.y, `${name} ${width}: ${wordsOf(one)} and ${wordsOf(other)}`);
      }
  assert.ok(pairs > 40);
});

test('every point of time stands under the one before it, and every year under the year before', () => {
  for (const name of NAMES)
    for (const width of DIAGRAM_FRAMES) {
      const { marks } = draw(name, width);
      const points = leaves(pointsOf(marks)).filter(({ role }) => role === 'mark halo');
      assert.equal(points.length, rowsOf(name, 'years').steps.length);
      assert.ok(isRising(points.map(heightOf)));
      const years = marks.filter((mark) => mark.role === 'axis' && mark.mark === 'path' && mark.d[1]?.[0] === 'H');
      // One more is the sample of the legend.
      assert.equal(years.length, rowsOf(name, 'years').ticks.length + 1);
      assert.ok(isRising(years.slice(1).map(heightOf)));
    }
});

test('a year is drawn between the points between which it began', () => {
  const { steps, ticks } = rowsOf('before-7-october', 'years');
  assert.deepEqual([ticks[0]?.day, ticks.at(-1)?.day], [dayNumber('1948-01-01'), dayNumber('2023-01-01')]);
  const { marks } = draw('before-7-october', 904);
  const points = leaves(pointsOf(marks))
    .filter(({ role }) => role === 'mark halo')
    // The outline of a mark begins at its top: its middle lies as far beneath for all.
    .map((mark) => heightOf(mark));
  const shift = points[0] ?? 0;
  const line = marks.find((mark) => mark.role === 'axis' && mark.mark === 'path' && mark.d[1]?.[0] === 'V');
  assert.ok(line);
  const middle = heightOf(line) - shift;
  const years = marks.filter((mark) => mark.role === 'axis' && mark.mark === 'path' && mark.d[1]?.[0] === 'H').slice(1);
  for (const [i, { day }] of ticks.entries()) {
    const before = steps.filter(({ from }) => from <= day).length - 1;
    const y = heightOf(years[i] as Mark);
    assert.ok(y >= (points[before] ?? 0) + middle - 1 && y <= (points[before + 1] ?? y) + middle + 1, `${i}`);
  }
});

test('what lasted is a bar, and no two bars lie over one another', () => {
  for (const name of NAMES)
    for (const dir of ['ltr', 'rtl'] as const) {
      const bars = draw(name, 608, dir).marks.filter(
        (mark): mark is RectMark => mark.mark === 'rect' && mark.role === 'span',
      );
      // One is the sample of the legend.
      assert.equal(bars.length, rowsOf(name, 'years').steps.filter(({ to }) => to !== undefined).length + 1);
      for (const [i, a] of bars.entries())
        for (const b of bars.slice(i + 1))
          assert.ok(a.x !== b.x || a.y + a.height <= b.y || b.y + b.height <= a.y, `${name} ${dir} ${i}`);
    }
});

test('the name of a point leads to its entry, high enough for a finger', () => {
  const { href, world } = readerOf();
  const rows = rowsOf('before-7-october', 'years');
  const entries = [...world.diagrams.values()].flatMap(({ years = [] }) => years.map(({ event }) => event));
  assert.ok(entries.filter(Boolean).length >= 12);
  assert.deepEqual(
    rows.steps.map((step) => step.href),
    entries.map((event) => event && href.page('events', event)),
  );
  for (const width of DIAGRAM_FRAMES)
    for (const [i, point] of pointsOf(draw('before-7-october', width).marks).entries()) {
      const link = point.marks.find((mark): mark is GroupMark => mark.mark === 'group');
      assert.equal(link?.link?.href, rows.steps[i]?.href);
      const hit = link && leaves([link]).find((mark): mark is RectMark => mark.mark === 'rect');
      if (link) assert.ok(hit && hit.height >= 24);
    }
});

test('the line runs from the vote of 1947 to the day before the attack, Israelis first in every pair', () => {
  const { steps } = rowsOf('before-7-october', 'years');
  assert.equal(steps[0]?.from, dayNumber('1947-11-01'));
  assert.equal(steps.at(-1)?.from, dayNumber('2023-10-06'));
  for (const { name, killed } of steps)
    if (killed.length > 0) {
      assert.equal(killed.length, 2, name);
      assert.match(killed[0]?.of ?? '', /Israel/);
      assert.doesNotMatch(killed[1]?.of ?? '', /Israel/);
    }
});

test('numbers of the line are those of its entries', () => {
  const { world } = readerOf();
  const plain = (text: string) => text.toLowerCase();
  const words = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
  const others: Readonly<Record<string, readonly string[]>> = {
    // Sums of the entry's own numbers: 3,733 and 60; 697 and 314; 67 and six; twelve and one.
    'second-intifada': ['3,793', '1,011'],
    'war-2014': ['73'],
    'war-2021': ['13'],
    // By a counter whom the entry does not have.
    fence: ['1', '195'],
  };
  for (const { id, event, killed = [] } of world.diagrams.get('before-7-october')?.years ?? []) {
    const entry = world.events.find((each) => each.id === event);
    if (!entry) continue;
    const told = plain([entry.title.text, entry.summary.text, entry.note?.text ?? ''].join(' '));
    for (const { counts } of killed)
      for (const { number } of counts) {
        if (others[id]?.includes(number.text)) continue;
        for (const figure of number.text.match(/\d[\d,]*\d|\d/g) ?? [])
          assert.ok(told.includes(figure) || told.includes(words[Number(figure)] ?? figure), `${id}: ${figure}`);
      }
  }
});
