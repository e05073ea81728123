import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markup } from '../markup/markup.ts';
import { daysToFold, differenceBetween, type KeptVersion, versionAt } from './versions.ts';

const version = (
  change: Partial<KeptVersion> = {},
  rows: readonly (readonly string[])[] = [['a', '1']],
): KeptVersion => ({
  date: '2026-11-24',
  title: { text: 'T', lang: 'en' },
  subtitle: { text: 'S', lang: 'en' },
  description: 'D',
  source: 'Source.',
  checked: 'Checked through 1 November 2026.',
  licence: 'CC BY 4.0',
  through: { war: '2026-11-01', icj: '2026-11-01', icc: '2026-11-01', un: '2026-11-01', states: '2026-11-01' },
  table: { caption: 'C', columns: [{ key: 'a', name: 'A', explain: 'First', shown: true }], rows },
  page: markup`<svg/>`,
  ...change,
});

test('the day of a version and the day to which it was checked are no difference', () => {
  const later = version({ date: '2026-12-24', checked: 'Checked through 1 December 2026.' });
  assert.equal(differenceBetween(version(), later), undefined);
});

test('rows are told as added, removed and changed', () => {
  const before = version({}, [
    ['a', '1'],
    ['b', '1'],
    ['c', '1'],
    ['c', '1'],
  ]);
  const after = version({}, [
    ['c', '1'],
    ['a', '2'],
    ['d', '1'],
    ['d', '2'],
  ]);
  assert.deepEqual(differenceBetween(before, after), {
    added: 2,
    removed: 2,
    changed: 1,
    words: false,
    drawing: false,
  });
});

for (const [what, change] of Object.entries({
  title: { title: { text: 'Other', lang: 'en' } },
  subtitle: { subtitle: { text: 'Other', lang: 'en' } },
  note: { note: { text: 'Other', lang: 'en' } },
  description: { description: 'Other' },
  source: { source: 'Other' },
}))
  test(`another ${what} is a difference of words`, () => {
    const difference = differenceBetween(version(), version(change));
    assert.deepEqual([difference?.words, difference?.drawing], [true, false]);
  });

test('another picture is a difference of the drawing', () => {
  for (const change of [{ page: markup`<svg></svg>` }, { phone: markup`<svg/>` }]) {
    const difference = differenceBetween(version(), version(change));
    assert.deepEqual([difference?.words, difference?.drawing], [false, true]);
  }
});

test('nothing is folded while there is room', () => {
  assert.deepEqual(daysToFold(['2026-01-01', '2026-01-02', '2026-01-03'], 3), []);
});

test('the oldest are thinned to the last of their quarter first, and only as far as needed', () => {
  const days = ['2026-01-10', '2026-02-10', '2026-03-10', '2026-04-10', '2026-05-10'];
  assert.deepEqual(daysToFold(days, 4), ['2026-01-10']);
  assert.deepEqual(daysToFold(days, 3), ['2026-01-10', '2026-02-10']);
  assert.deepEqual(daysToFold(days, 2), ['2026-01-10', '2026-02-10', '2026-04-10']);
});

test('then to the last of their year, then the oldest goes; the newest stays', () => {
  const days = ['2026-01-10', '2026-04-10', '2026-07-10', '2027-01-10', '2028-01-10'];
  assert.deepEqual(daysToFold(days, 3), ['2026-01-10', '2026-04-10']);
  assert.deepEqual(daysToFold(days, 2), ['2026-01-10', '2026-04-10', '2026-07-10']);
  assert.deepEqual(daysToFold(days, 0), days.slice(0, -1));
});

test('a day in every week for thirty years leaves no more than is allowed, spread over the years', () => {
  let kept: string[] = [];
  for (let week = 0; week < 52 * 30; week += 1) {
    kept.push(new Date(Date.UTC(2026, 10, 24 + 7 * week)).toISOString().slice(0, 10));
    const folded = new Set(daysToFold(kept));
    kept = kept.filter((day) => !folded.has(day));
    assert.ok(kept.length <= 24);
  }
  assert.ok(new Set(kept.map((day) => day.slice(0, 4))).size > 15, kept.join(' '));
});

test('an address of a folded day shows the next version that is kept', () => {
  const versions = { kept: [version({ date: '2026-03-01' }), version({ date: '2026-06-01' })], folded: ['2026-04-01'] };
  assert.equal(versionAt(versions, '2026-04-01')?.date, '2026-06-01');
  assert.equal(versionAt(versions, '2026-03-01')?.date, '2026-03-01');
  assert.equal(versionAt(versions, '2026-03-02'), undefined);
});
