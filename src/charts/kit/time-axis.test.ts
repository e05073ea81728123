import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayNumber } from '../../model/date.ts';
import { makeFlow } from './flow.ts';
import { widthAs } from './text.ts';
import { axisMarks, type AxisPlan, type AxisWord, placeAxis, yearsWithRoom } from './time-axis.ts';
import { timeScale } from './time-scale.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function planOf(
  from: string,
  to: string,
  width: number,
  years: AxisPlan['years'] = 'under',
  months: readonly string[] = MONTHS,
): AxisPlan {
  const days = [dayNumber(from), dayNumber(to)] as const;
  const { x } = timeScale(...days, 0, width);
  return { x, days, words: { months, years: {}, digits: '0123456789' }, end: width + 12, years };
}

const textsOf = (words: readonly AxisWord[]) => words.map(({ text }) => text.replace('\u00a0', ' '));

test('the finest unit whose words have room: days, weeks from Monday on, months, quarters, halves, none', () => {
  const of = (from: string, to: string, width: number) => textsOf(placeAxis(planOf(from, to, width)).words);
  assert.deepEqual(of('2024-02-27', '2024-03-02', 300), ['27 Feb', '28 Feb', '29 Feb', '1 Mar']);
  assert.deepEqual(of('2024-01-01', '2024-01-29', 300), ['1 Jan', '8 Jan', '15 Jan', '22 Jan']);
  assert.deepEqual(of('2024-01-01', '2024-06-01', 300), ['Jan', 'Feb', 'Mar', 'Apr', 'May']);
  assert.deepEqual(of('2024-01-01', '2025-01-01', 300), ['Jan', 'Apr', 'Jul', 'Oct']);
  assert.deepEqual(of('2024-01-01', '2026-01-01', 200), ['Jan', 'Jul', 'Jan', 'Jul']);
  assert.deepEqual(of('2020-01-01', '2026-01-01', 300), []);
});

test('names that are longer take a coarser unit', () => {
  const long = MONTHS.map((name) => `${name}${name}${name}${name}`);
  const ticks = (months: readonly string[]) =>
    placeAxis(planOf('2024-01-01', '2024-12-31', 300, 'under', months)).ticks.length;
  assert.deepEqual([ticks(MONTHS), ticks(long)], [4, 2]);
});

test('years stand under their months, the one that the axis starts in first where it has room', () => {
  const years = (from: string) => textsOf(placeAxis(planOf(from, '2025-11-30', 500)).years);
  assert.deepEqual(years('2023-06-01'), ['2023', '2024', '2025']);
  assert.deepEqual(years('2023-12-20'), ['2024', '2025']);
});

test('a year stands in the place of its January where there is one line', () => {
  assert.deepEqual(
    placeAxis(planOf('2023-10-01', '2024-08-31', 300, 'instead')).words.map(({ text, role }) => `${role} ${text}`),
    ['axis-label Oct', 'year 2024', 'axis-label Apr', 'axis-label Jul'],
  );
  assert.deepEqual(textsOf(placeAxis(planOf('1990-03-01', '2026-01-01', 300, 'instead')).words).slice(0, 2), [
    '1990',
    '2000',
  ]);
});

test('years that have no room are told every second, fifth or tenth', () => {
  const of = (from: string) => yearsWithRoom(planOf(from, '2026-12-31', 400)).map(({ year }) => year);
  assert.deepEqual(of('2020-01-01'), [2020, 2021, 2022, 2023, 2024, 2025, 2026]);
  assert.deepEqual(of('2008-01-01'), [2010, 2015, 2020, 2025]);
  assert.ok(of('1948-05-15').every((year) => year % 10 === 0));
});

test('for every window and width no two words of a line meet, none passes the end, both ways alike', () => {
  for (let from = dayNumber('2023-10-01'); from < dayNumber('2026-09-01'); from += 23)
    for (const days of [14, 21, 45, 90, 200, 400, 1100])
      for (const width of [264, 520, 900])
        for (const years of ['under', 'instead'] as const) {
          const { x } = timeScale(from, from + days, 0, width);
          const words = { months: MONTHS, years: {}, digits: '0123456789' };
          const placed = placeAxis({ x, days: [from, from + days], words, end: width + 12, years });
          for (const line of [placed.words, placed.years])
            for (const [i, word] of line.entries()) {
              const end = word.x + widthAs(word.text, word.role);
              assert.ok(word.x >= 0 && end <= width + 12, `${from} ${days} ${width}: ${word.text}`);
              assert.ok(
                end + 4 <= (line[i + 1]?.x ?? Number.POSITIVE_INFINITY),
                `${from} ${days} ${width}: ${word.text}`,
              );
            }
          assert.ok(placed.words.length + placed.years.length > 0, 'an axis says where in time it is');
          const heights = { line: 0, words: 16, years: 32 };
          const xs = (dir: 'ltr' | 'rtl') =>
            axisMarks(makeFlow(width, dir), placed, heights).flatMap((mark) =>
              mark.mark === 'text' ? [Math.round(dir === 'ltr' ? mark.x : width - mark.x)] : [],
            );
          assert.deepEqual(xs('rtl'), xs('ltr'));
        }
});
