/* The reference part of the record: complete, adding up, and silent about what is not soundly known. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadWorld } from '../src/load/world.ts';
import type { Words } from '../src/model/words.ts';

const world = loadWorld('en');
const all = <T>(map: ReadonlyMap<string, T>) => [...map.values()];

test('nothing that the checked ledger of November 2026 holds is lost: entries may come, none goes', () => {
  const counts = {
    proceedings: world.proceedings.size,
    orders: world.orders.size,
    interventions: all(world.proceedings).flatMap(({ interventions }) => interventions).length,
    warrants: world.warrants.size,
    states: world.states.size,
    statesWithPosition: all(world.states).filter(({ positions }) => positions.length > 0).length,
    measures: world.measures.size,
    resolutions: world.resolutions.size,
    rollCalls: all(world.resolutions).filter(({ rollCall }) => rollCall).length,
    figures: world.figures.size,
    series: world.series.size,
    claims: world.claims.size,
    founders: world.hagueGroup?.founders.length ?? 0,
    rounds: world.sanctions?.rounds.length ?? 0,
  };
  const ledger: Readonly<typeof counts> = {
    proceedings: 7,
    orders: 8,
    interventions: 23,
    warrants: 5,
    states: 196,
    statesWithPosition: 34,
    measures: 62,
    resolutions: 15,
    rollCalls: 12,
    figures: 21,
    series: 8,
    claims: 51,
    founders: 9,
    rounds: 6,
  };
  for (const [name, least] of Object.entries(ledger))
    assert.ok(
      counts[name as keyof typeof counts] >= least,
      `${name}: ${counts[name as keyof typeof counts]} of ${least}`,
    );
});

test('the treaty table counts what the Court counts: 125 parties, two that left', () => {
  const status = (wanted: string) => all(world.states).filter(({ rome }) => rome.status === wanted).length;
  assert.equal(status('party'), 125);
  assert.equal(status('former'), 2);
  const members = all(world.states).filter(({ un }) => un === 'member');
  assert.equal(members.length, 193);
  assert.equal(members.filter(({ recognition }) => recognition.status === 'listed').length, 157);
});

test('the votes of the orders are those that the documents print', () => {
  const votes = (id: string) =>
    world.orders.get(id)?.points.map(({ vote }) => (vote ? `${vote.inFavour}-${vote.against}` : 'untold'));
  assert.deepEqual(votes('icj-192-order-2024-01-26'), ['15-2', '15-2', '16-1', '16-1', '15-2', '15-2']);
  assert.deepEqual(votes('icj-192-order-2024-03-28'), ['14-2', '16-0', '15-1', '15-1']);
  assert.deepEqual(votes('icj-192-order-2024-05-24')?.slice(0, 4), ['13-2', '13-2', '13-2', '13-2']);
  assert.deepEqual(votes('icj-193-order-2024-04-30'), ['15-1']);
  assert.deepEqual(votes('icj-186-opinion-2024-07-19'), [
    '15-0',
    '14-1',
    '11-4',
    '11-4',
    '14-1',
    '14-1',
    '12-3',
    '12-3',
    '12-3',
  ]);
});

test('names that are withheld are nowhere: not against, not in favour', () => {
  for (const { id, points } of world.orders.values())
    for (const { n, vote } of points)
      if (vote?.names === 'withheld') assert.deepEqual([...vote.votedFor, ...vote.votedAgainst], [], `${id} ${n}`);
});

test('a warrant says that it is no finding of guilt, and what is alleged is called so', () => {
  for (const warrant of world.warrants.values())
    if (warrant.crimes.length > 0) assert.match(warrant.standard?.text ?? '', /not a finding of guilt/);
});

test('nothing in the reference part says "now", "today" or "currently"', () => {
  const said: string[] = [];
  const walk = (value: unknown, at: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if (value instanceof Map) for (const [key, inner] of value) walk(inner, `${at}/${key}`);
    else if ('text' in value && 'lang' in value && Object.keys(value).length === 2) {
      if (/\b(today|currently|nowadays|at present)\b/i.test((value as Words).text)) said.push(at);
    } else for (const [key, inner] of Object.entries(value)) if (key !== 'citations') walk(inner, `${at}/${key}`);
  };
  const { proceedings, orders, warrants, states, measures, resolutions, figures, series, claims, people } = world;
  walk({ proceedings, orders, warrants, states, measures, resolutions, figures, series, claims, people }, '');
  walk({ hague: world.hagueGroup, sanctions: world.sanctions }, '');
  assert.deepEqual(said, []);
});

test('the day of a step of the hostages’ series that was not verified is not told', () => {
  const series = world.series.get('hostages-held');
  const check = series?.columns.findIndex(({ id }) => id === 'check') ?? -1;
  assert.ok(series && check >= 0);
  assert.deepEqual(
    series.rows.filter((row) => row[check] === 'unverified'),
    [],
  );
});
