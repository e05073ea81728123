import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DocketStep, Proceeding } from '../model/cases.ts';
import { parsePartialDate } from '../model/date.ts';
import type { Lane, Standing } from '../model/record.ts';
import { loadWorld } from '../load/world.ts';
import { checkedDay, upcomingOf } from './upcoming.ts';

const words = (text: string) => ({ text, lang: 'en' });
const step = (date: string, kind: DocketStep['kind'], by?: string, more: Partial<DocketStep> = {}): DocketStep => ({
  date: parsePartialDate(date),
  kind,
  what: words(`${kind} ${date}`),
  check: 'verified',
  citations: [],
  ...(by ? { by } : {}),
  ...more,
});
const lane = (id: Lane['id'], checkedThrough: string): Lane => ({
  id,
  name: words(id),
  longName: words(id),
  checkedThrough,
});
const card = (id: string, next: string, event?: string) =>
  ({
    id,
    group: 'icc',
    name: words(id),
    next: words(next),
    asOf: '2026-10-01',
    ...(event ? { event } : {}),
  }) as unknown as Standing;

function worldWith(steps: readonly DocketStep[], standings: readonly Standing[] = []) {
  const proceeding = { id: 'case', court: 'icj', steps } as unknown as Proceeding;
  const event = new Map([['filed', { proceeding: 'case' }]]) as unknown as ReturnType<typeof loadWorld>['event'];
  return {
    proceedings: new Map([['case', proceeding]]),
    standings,
    event,
    lanes: [lane('war', '2026-10-10'), lane('icj', '2026-10-05')],
    edited: '2026-11-27',
  };
}
const days = (list: readonly { readonly step: DocketStep }[]) => list.map(({ step: { date } }) => date.text);

test('the day that counts is the first to which a lane was checked, not the day of the build', () => {
  assert.equal(checkedDay(worldWith([])), '2026-10-05');
  assert.equal(checkedDay({ lanes: [], edited: '2026-11-27' }), '2026-11-27');
});

test('steps after that day are ahead, the nearest first; those that were moved or suspended are not', () => {
  const { ahead, overdue } = upcomingOf(
    worldWith([
      step('2029-05-22', 'deadline', 'isr'),
      step('2026-10-06', 'hearing'),
      step('2027-01-01', 'deadline', 'isr', { movedTo: '2029-05-22' }),
      step('2027-02-01', 'deadline', 'isr', { suspended: '2026-01-01' }),
      step('2026-10-05', 'order'),
    ]),
  );
  assert.deepEqual(days(ahead), ['2026-10-06', '2029-05-22']);
  assert.deepEqual(days(overdue), []);
});

test('a time-limit that passed without a filing of that party is overdue; one that was met, moved or is over is not', () => {
  const { overdue } = upcomingOf(
    worldWith([
      step('2025-01-01', 'deadline', 'zaf'),
      step('2024-12-20', 'filing', 'zaf'),
      step('2026-02-23', 'deadline', 'nic'),
      step('2025-06-01', 'filing', 'nic'),
      step('2026-03-01', 'filing', 'deu'),
      step('2026-07-21', 'deadline', 'deu', { suspended: '2025-10-21' }),
      step('2026-09-01', 'hearing'),
    ]),
  );
  assert.deepEqual(days(overdue), ['2026-02-23']);
});

test('what has no day is told once for all whom it concerns, and not where a docket tells it with its day', () => {
  const { awaited } = upcomingOf(
    worldWith(
      [step('2027-01-01', 'deadline', 'zaf')],
      [card('a', 'A decision'), card('b', 'A decision'), card('c', 'The Reply', 'filed')],
    ),
  );
  assert.deepEqual(
    awaited.map(({ names, what }) => [names.map(({ text }) => text), what.text]),
    [[['a', 'b'], 'A decision']],
  );
});

test('the record has something ahead, and names nothing twice', () => {
  const { ahead, overdue, awaited } = upcomingOf(loadWorld('en'));
  assert.ok(ahead.length > 0 && awaited.length > 0);
  const told = [...ahead, ...overdue].map(
    ({ proceeding, step: { date, what } }) => `${proceeding.id} ${date.text} ${what.text}`,
  );
  assert.equal(new Set(told).size, told.length);
});
