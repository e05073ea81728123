import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressesOf, loadWorld, messagesOf } from '../load/world.ts';
import type { World } from '../model/world.ts';
import { correctionsOf } from './corrections.ts';

const world = loadWorld('en');
const told = (changed: Partial<World>) =>
  correctionsOf({ ...NOTHING, ...changed }, ['icj-docket'], addressesOf('en'), messagesOf('en'));
const change = (date: string, what: string) => ({ date, what });
const NOTHING: World = {
  ...world,
  events: [],
  charts: new Map(),
  proceedings: new Map(),
  orders: new Map(),
  warrants: new Map(),
  states: new Map(),
  measures: new Map(),
  resolutions: new Map(),
  figures: new Map(),
  series: new Map(),
  claims: new Map(),
  people: new Map(),
  terms: new Map(),
  questions: new Map(),
  standings: [],
  dataChanges: [{ version: '1.0.0', date: '2026-11-24', what: ['First publication.'] }],
};
const first = <T>(things: Iterable<T>): T => {
  const [thing] = things;
  assert.ok(thing);
  return thing;
};
const { hagueGroup: _group, sanctions: _sanctions, ...bare } = NOTHING;
Object.assign(NOTHING, { hagueGroup: undefined, sanctions: undefined });

test('nothing is told where nothing changed, and the first publication is no correction', () => {
  assert.deepEqual(correctionsOf(bare, [], addressesOf('en'), messagesOf('en')), []);
});

test('a change of an entry and one of a chart each lead to their page, the newest first', () => {
  const event = first(world.events);
  const chart = world.charts.get('icj-docket');
  assert.ok(chart);
  const items = told({
    events: [{ ...event, changed: [change('2026-11-20', 'The day was wrong.')] }],
    charts: new Map([[chart.id, { ...chart, changed: [change('2026-11-21', 'A deadline was missing.')] }]]),
  });
  assert.deepEqual(
    items.map(({ what, date }) => [what, date]),
    [
      [['A deadline was missing.'], '2026-11-21'],
      [['The day was wrong.'], '2026-11-20'],
    ],
  );
  assert.match(items[0]?.id ?? '', /^https?:\/\/.*\/en\/charts\/icj-docket\/#changed-2026-11-21$/);
});

test('what changed in one thing on one day is one item', () => {
  const event = first(world.events);
  const items = told({
    events: [{ ...event, changed: [change('2026-11-20', 'One.'), change('2026-11-20', 'Two.')] }],
  });
  assert.deepEqual(
    items.map(({ what }) => what),
    [['One.', 'Two.']],
  );
});

test('things of lists lead to their place in the list, and every kind of entry is told', () => {
  const changed = [change('2026-11-22', 'It was wrong.')];
  const one = <T extends { readonly id: string }>(things: ReadonlyMap<string, T>) => {
    const thing = first(things.values());
    return new Map([[thing.id, { ...thing, changed }]]);
  };
  const items = told({
    proceedings: one(world.proceedings),
    orders: one(world.orders),
    warrants: one(world.warrants),
    states: one(world.states),
    measures: one(world.measures),
    resolutions: one(world.resolutions),
    figures: one(world.figures),
    series: one(world.series),
    claims: one(world.claims),
    people: one(world.people),
    terms: one(world.terms),
    standings: [{ ...first(world.standings), changed }],
  });
  assert.equal(items.length, 12);
  assert.equal(new Set(items.map(({ id }) => id)).size, 12);
  const figure = first(world.figures.keys());
  assert.ok(items.some(({ id }) => id.endsWith(`/en/figures/#${figure}-changed-2026-11-22`)));
});
