import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textWidth } from '../kit/text-width.ts';
import { allChartIds, figure } from '../figure.ts';
import type { Mark, PathStep, TextMark } from '../scene/marks.ts';
import { leaves, looksAsReviewed } from '../scene/testing.ts';
import { rowsOfRecord } from '../testing.ts';
import { SERIES_EXAMPLES } from './examples.ts';
import { layoutSeries, SERIES_FRAMES } from './layout.ts';
import { averagesOf, stretches } from './rows.ts';
import { selectSeries } from './select.ts';
import { seriesSpec } from './spec.ts';
import { ticksTo } from './ticks.ts';

type Dir = 'ltr' | 'rtl';
const WIDTHS = [...SERIES_FRAMES, 320, 500, 700];
const example = (name: string) => {
  const rows = SERIES_EXAMPLES[name];
  if (!rows) throw new Error(name);
  return rows;
};
const draw = (name: string, width: number, dir: Dir = 'ltr') => layoutSeries(example(name), {}, { width, dir });
const marksOf = (name: string, width = 904, dir: Dir = 'ltr') => leaves(draw(name, width, dir).marks);

const SIZES: Readonly<Record<string, readonly [number, Parameters<typeof textWidth>[2]]>> = {
  'axis-label': [12, 'sans400'],
  'small-label': [12, 'sans400'],
  year: [13.5, 'sans600'],
  'strong-name': [13, 'sans600'],
  display: [24, 'display400'],
  'display small': [20, 'display400'],
  'display over': [24, 'display400'],
  'display small over': [20, 'display400'],
  label: [12.5, 'sans400'],
};
const sizeOf = ({ role }: TextMark) => SIZES[role] ?? ([12, 'sans400'] as const);

const wordsOf = (mark: TextMark) => mark.runs.map((run) => run.text).join('');

function boxOf(mark: TextMark) {
  const [size, face] = sizeOf(mark);
  // A space at the end of a line is not drawn.
  const width = textWidth(wordsOf(mark).replace(/ ([\u2066-\u2069]*)$/, '$1'), size, face);
  const left = mark.anchor === 'start' ? mark.x : mark.anchor === 'end' ? mark.x - width : mark.x - width / 2;
  return { left, right: left + width, top: mark.y - size * 0.72, bottom: mark.y + size * 0.18 };
}
const isText = (mark: Mark): mark is TextMark => mark.mark === 'text';

for (const name of Object.keys(SERIES_EXAMPLES))
  for (const dir of ['ltr', 'rtl'] as const)
    test(`${name} ${dir}: nothing leaves the frame, no two texts meet, at every width`, () => {
      for (const width of WIDTHS) {
        const { marks, height } = draw(name, width, dir);
        const texts = leaves(marks).filter(isText);
        for (const mark of texts) {
          const { left, right } = boxOf(mark);
          // A word that is wider than the frame stands on a line of its own; no word of the record is.
          if (name !== 'long-words' || mark.role !== 'label')
            assert.ok(left >= -1 && right <= width + 1, `${width}: ${wordsOf(mark)} from ${left} to ${right}`);
          assert.ok(mark.y > 0 && mark.y <= height, wordsOf(mark));
        }
        const boxes = texts.map((mark) => ({ ...boxOf(mark), words: wordsOf(mark) }));
        for (const [i, a] of boxes.entries())
          for (const b of boxes.slice(i + 1))
            assert.ok(
              a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top || b.bottom <= a.top,
              `${width}: ${a.words} meets ${b.words}`,
            );
      }
    });

for (const name of Object.keys(SERIES_EXAMPLES))
  test(`${name}: right to left is the mirror, text for text and line for line`, () => {
    for (const width of SERIES_FRAMES) {
      const [ltr, rtl] = (['ltr', 'rtl'] as const).map((dir) => marksOf(name, width, dir)) as [Mark[], Mark[]];
      const places = (marks: Mark[], mirrored: boolean) =>
        marks.filter(isText).map(({ x, y }) => [Math.round(mirrored ? width - x : x), Math.round(y)]);
      assert.deepEqual(places(rtl, true), places(ltr, false));
      const line = (marks: Mark[], mirrored: boolean) =>
        marks.flatMap((mark) =>
          mark.mark === 'path' && mark.role === 'line'
            ? mark.d.map(([command, a = 0, b = 0]) =>
                command === 'V' ? Math.round(a) : Math.round(mirrored ? width - a : a) + Math.round(b),
              )
            : [],
        );
      assert.deepEqual(line(rtl, true), line(ltr, false));
    }
  });

test('a gap stays a gap: line, area and averages are broken where nobody reported', () => {
  assert.equal(stretches(example('missing').rows).length, 2);
  const marks = marksOf('missing');
  assert.equal(marks.filter(({ role }) => role === 'line').length, 2);
  assert.equal(marks.filter(({ role }) => role === 'area').length, 2);
  const bars = marks.find(({ role }) => role === 'bar');
  assert.equal(bars?.mark === 'path' && bars.d.filter(([command]) => command === 'Z').length, 2);
});

test('width by height of the averages is the number reported, but for what lies in a gap', () => {
  for (const name of ['default', 'missing', 'crowded']) {
    const runs = stretches(example(name).rows);
    const reported = runs.reduce((sum, run) => sum + (run.at(-1)?.value ?? 0) - (run[0]?.value ?? 0), 0);
    const drawn = averagesOf(example(name).rows).reduce((sum, { from, to, perDay }) => sum + (to - from) * perDay, 0);
    assert.ok(Math.abs(drawn - reported) < 1e-6, name);
  }
});

test('an estimate is joined to nothing: its interval is a bar at its day, its point hollow', () => {
  for (const width of SERIES_FRAMES) {
    const rows = example('default');
    const marks = marksOf('default', width);
    const bars = marks.filter(({ role }) => role === 'interval');
    assert.equal(bars.length, rows.estimates.filter(({ low }) => low !== undefined).length);
    for (const bar of bars) {
      const across = bar.mark === 'path' ? bar.d.filter(([command]) => command === 'L' || command === 'H') : [];
      assert.deepEqual(across, [], 'a bar is upright');
    }
    for (const { id } of rows.estimates)
      assert.ok(marks.some(({ key, role }) => key === `e-${id}-point` && role === 'mark open'));
    const line = marks.flatMap((mark): PathStep[] =>
      mark.mark === 'path' && mark.role.startsWith('line') ? [...mark.d] : [],
    );
    assert.equal(line.filter(([command]) => command === 'M').length, 3, 'two solid parts and the dashed one between');
  }
});

test('every estimate, counter, batch and ceasefire is named in every frame, and every marked day is a link', () => {
  for (const name of Object.keys(SERIES_EXAMPLES))
    for (const width of WIDTHS) {
      const rows = example(name);
      const { marks } = draw(name, width);
      const said = leaves(marks)
        .filter(isText)
        .map(wordsOf)
        .join(' ')
        .replaceAll(/[\u2066-\u2069]/g, '')
        .replaceAll(/\s+/g, ' ');
      const named = [
        ...rows.estimates.map((each) => each.name),
        ...rows.others.map(({ words }) => words),
        ...rows.revisions.map(({ words }) => words),
        ...rows.markers.map(({ label }) => label),
      ];
      for (const words of named) assert.ok(said.includes(words), `${name} ${width}: ${words}`);
      for (const period of rows.periods) assert.ok(said.includes(period.name), `${name} ${width}: ${period.name}`);
      const links = marks.flatMap((mark) => (mark.mark === 'group' && mark.link ? [mark] : []));
      const keys = links.map(({ key = '' }) => key);
      for (const { id } of rows.markers) assert.ok(keys.includes(id), `${name} ${width}: ${id}`);
      for (const { id } of rows.estimates) assert.ok(keys.includes(`est-${id}`), `${name} ${width}: ${id}`);
      // A link's name starts with the words shown in it.
      for (const { marks: inner, link } of links) {
        const shown = inner
          .filter(isText)
          .map(wordsOf)
          .join('')
          .replaceAll(/[\u2066-\u2069]/g, '');
        assert.ok(link?.label.startsWith(shown), `${link?.label} | ${shown}`);
      }
    }
});

test('values are within reach about a finger apart, the last one among them, each with its day and number', () => {
  for (const name of ['default', 'missing', 'points', 'steps-unknown'])
    for (const width of WIDTHS) {
      const rows = example(name);
      const values = draw(name, width).marks.flatMap((mark) =>
        mark.mark === 'group' && mark.key?.startsWith('v-') ? [mark] : [],
      );
      const days = values.map(({ key = '' }) => Number(key.slice(2)));
      assert.deepEqual(
        days,
        days.toSorted((a, b) => a - b),
      );
      const left = values.map(({ marks: [hit] }) => (hit?.mark === 'rect' ? hit.x : Number.NaN));
      for (const [i, x] of left.slice(1).entries()) assert.ok(x - (left[i] ?? 0) >= 24, `${name} ${width}`);
      for (const { key, link } of values) {
        const row = rows.rows.find(({ day }) => `v-${day}` === key);
        assert.ok(row && link?.label.startsWith(`${row.date}: ${row.written}`));
      }
      if (rows.markers.every(({ day }) => day !== rows.rows.at(-1)?.day))
        assert.equal(days.at(-1), rows.rows.at(-1)?.day, `${name} ${width}`);
    }
});

test('points that must not be joined are not joined, and unknown steps leave none', () => {
  assert.equal(marksOf('points').filter(({ role }) => role === 'line' || role === 'area').length, 0);
  const steps = marksOf('steps-unknown').filter(({ role }) => role === 'line');
  const joins = steps.flatMap((mark) => (mark.mark === 'path' ? mark.d.filter(([command]) => command === 'V') : []));
  assert.equal(joins.length, 1, 'one step between two values is known');
});

test('the words of the last value stand on no value, even where two marked days leave little room', () => {
  for (const width of WIDTHS) {
    const marks = marksOf('cornered', width);
    const points = marks.find(({ key }) => key === 'points');
    const centres = points?.mark === 'path' ? points.d.filter(([command]) => command === 'M') : [];
    assert.ok(centres.length > 10);
    for (const mark of marks.filter(isText).filter(({ role }) => /^l[vs]( |$)/.test(role))) {
      const { left, right, top, bottom } = boxOf(mark);
      for (const [, x = 0, y = 0] of centres)
        assert.ok(x + 6 <= left || x >= right || y <= top || y >= bottom, `${width}: ${wordsOf(mark)} on ${x}, ${y}`);
    }
  }
});

test('steps hold the last value to the end of the axis', () => {
  const line = marksOf('steps').find(({ role }) => role === 'line');
  assert.deepEqual(line?.mark === 'path' && line.d.at(-1)?.[0], 'H');
});

test('the axis goes from 0 to the greatest value or beyond it, in round steps', () => {
  assert.deepEqual(ticksTo(74_370), [0, 20_000, 40_000, 60_000, 80_000]);
  assert.deepEqual(ticksTo(255), [0, 100, 200, 300]);
  assert.deepEqual(ticksTo(1), [0, 1]);
});

for (const [name, width, dir] of [
  ['default', 264, 'ltr'],
  ['default', 904, 'ltr'],
  ['steps', 608, 'ltr'],
  ['steps-unknown', 264, 'ltr'],
  ['rtl', 608, 'rtl'],
] as const)
  test(`${name} at ${width} ${dir} looks as reviewed`, () => {
    looksAsReviewed(draw(name, width, dir), { id: 'series', label: name }, `${name}.${width}.${dir}`, import.meta.url);
  });

for (const id of allChartIds().filter((each) => figure('en', each).kind === 'series'))
  test(`content/charts/${id}.yaml: no leader runs through a name or the last value, or touches it, at any width`, () => {
    for (let width = 264; width <= 1300; width += 8) {
      const rows = rowsOfRecord({ spec: seriesSpec, select: selectSeries }, id);
      const marks = leaves(layoutSeries(rows, {}, { width, dir: 'ltr' }).marks);
      const beside = marks.filter(isText).filter(({ role }) => /^(nx|lv|ls)( |$)/.test(role));
      for (const mark of marks) {
        if (mark.mark !== 'path' || mark.role !== 'event-line') continue;
        const numbers = mark.d.flatMap(([, ...rest]) => rest as number[]);
        const [x = 0, from = 0, to = 0] = numbers;
        for (const name of beside) {
          const { left, right, top, bottom } = boxOf(name);
          const crossed = x > left - 2 && x < right + 2 && Math.min(from, to) < bottom && Math.max(from, to) > top;
          assert.ok(!crossed, `${width}: ${wordsOf(name)}`);
        }
      }
      const plain = (words: string) => words.replaceAll(/\s+/g, ' ');
      const said = plain(marks.filter(isText).map(wordsOf).join(' '));
      assert.ok(said.includes(plain(rows.rows.at(-1)?.written ?? '?')), `${width}: no last value`);
      assert.ok(said.includes(plain(rows.lastWhen)), `${width}: the last value has no day`);
    }
  });
