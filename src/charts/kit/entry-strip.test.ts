import assert from 'node:assert/strict';
import { test } from 'node:test';
import { flat, textsOf } from '../scene/testing.ts';
import type { Mark } from '../scene/marks.ts';
import { boundsOf } from './bounds.ts';
import { entryStrip, type StripEntry, type StripPlan } from './entry-strip.ts';

const words = { months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'], years: {}, digits: '0123456789' };
const plan: StripPlan = { width: 304, dir: 'ltr', days: [19_723, 19_904], words, lulls: [], checked: 19_850 };
const entry = (day: number, more: Partial<StripEntry> = {}): StripEntry => ({
  lane: 'icj',
  first: day,
  last: day,
  key: false,
  ...more,
});
const others = [entry(19_730), entry(19_760, { key: true }), entry(19_900)];
const own = entry(19_800, { marked: '17 Mar 2024' });
const pathsOf = (marks: readonly Mark[], role: string, tone?: string) =>
  flat(marks).flatMap((mark) => (mark.mark === 'path' && mark.role === role && mark.tone === tone ? [mark] : []));

test('one entry is drawn in the accent with its day over it, all others of a lane in one path', () => {
  const { marks } = entryStrip([...others, own], plan);
  assert.equal(pathsOf(marks, 'mark', 'icj').length, 1);
  assert.equal(pathsOf(marks, 'mark', 'icj')[0]?.d.filter(([command]) => command === 'M').length, 3);
  assert.equal(pathsOf(marks, 'mark halo', 'accent').length, 1);
  assert.deepEqual(
    textsOf(marks).flatMap(({ role, runs }) => (role === 'checked-day' ? runs.map(({ text }) => text) : [])),
    ['17 Mar 2024'],
  );
});

test('what lies outside of its days is left out, and the day of an entry at its edge stays in the picture', () => {
  for (const day of plan.days)
    for (const width of [288, 304, 608]) {
      const scene = entryStrip([entry(19_000), entry(day, { marked: '30 September 2024' })], { ...plan, width });
      assert.equal(pathsOf(scene.marks, 'mark', 'icj').length, 0);
      const said = textsOf(scene.marks).filter(({ role }) => role === 'checked-day');
      const { x0, x1 } = boundsOf(said);
      assert.ok(said.length === 1 && x0 >= -0.01 && x1 <= width + 0.01, `${day} ${width}: ${x0}–${x1}`);
    }
});

test('what is still to come is open, and what was not checked is hatched', () => {
  const { marks } = entryStrip([entry(19_870, { ahead: true })], plan);
  assert.equal(pathsOf(marks, 'mark open', 'icj').length, 1);
  const hatched = marks.flatMap((mark) => (mark.mark === 'rect' && mark.role === 'hatch' ? [mark] : []));
  assert.equal(hatched.length, 1);
  assert.ok((hatched[0]?.x ?? 0) > 304 / 2);
});

test('right to left the last day stands at the left', () => {
  const at = (dir: 'ltr' | 'rtl') => {
    const { marks } = entryStrip([own], { ...plan, dir });
    const [line] = pathsOf(marks, 'checked-line');
    return Number(line?.d[0]?.[1]);
  };
  assert.ok(Math.abs(at('ltr') + at('rtl') - plan.width) < 0.01);
});
