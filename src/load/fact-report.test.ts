import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LaneId, SourceKind } from '../model/record.ts';
import { officialShare } from './official.ts';
import { oneSidedOf, voicesOf } from './sides.ts';
import { staleStatuses } from './statuses.ts';

const source = (kind: SourceKind, read = 'part') => ({ kind, read });
const sources = new Map([
  ['order', source('court')],
  ['decree', source('state')],
  ['unseen', source('un', 'no')],
  ['paper', source('press')],
  ['list', source('dataset')],
]);
const event = (importance: number, ...ids: string[]) => ({ importance, sources: ids.map((id) => ({ id })) });

test('an event rests on an official document only where one of its sources is one and was read', () => {
  const share = officialShare(
    new Map([
      ['a', event(1, 'paper', 'order')],
      ['b', event(1, 'unseen', 'paper')],
      ['c', event(2, 'list')],
      ['d', event(3, 'decree')],
    ]),
    sources,
  );
  assert.deepEqual(share.key, { count: 1, total: 2, without: ['b'] });
  assert.deepEqual(share.all, { count: 2, total: 4, without: ['b', 'c'] });
});

const told = (lane: LaneId, importance: number, by: readonly string[], positionsNote?: string) => ({
  lane,
  importance,
  positions: by.map((each) => ({ by: each })),
  positionsNote,
});
const actors = new Map([
  ['isr', { kind: 'state' as const }],
  ['pse', { kind: 'state' as const }],
  ['zaf', { kind: 'state' as const }],
  ['hamas', { kind: 'group' as const }],
  ['icc', { kind: 'court' as const }],
]);

test('a key event needs two parties; courts are none, and who speaks for one side is one', () => {
  const found = oneSidedOf(
    new Map([
      ['both', told('icj', 1, ['isr', 'zaf'])],
      ['court', told('icc', 1, ['isr', 'icc'])],
      ['oneSide', told('un', 1, ['pse', 'hamas'])],
      ['nobody', told('war', 1, [])],
      ['why', told('un', 1, ['isr'], 'The Palestinian Authority published no answer.')],
      ['lesser', told('un', 2, ['isr'])],
    ]),
    actors,
  );
  assert.deepEqual(found, [
    { id: 'court', lane: 'icc', parties: ['isr'] },
    { id: 'oneSide', lane: 'un', parties: ['pse'] },
    { id: 'nobody', lane: 'war', parties: [] },
  ]);
});

test('positions are counted by party and lane, the most heard first', () => {
  const voices = voicesOf(
    new Map([
      ['a', told('icj', 1, ['isr', 'pse'])],
      ['b', told('un', 2, ['isr'])],
    ]),
  );
  assert.deepEqual(
    voices.map(({ by, total, lanes }) => [by, total, lanes.icj, lanes.un, lanes.war]),
    [
      ['isr', 2, 1, 1, 0],
      ['pse', 1, 1, 0, 0],
    ],
  );
});

test('a status is stale after 120 days before the day of its lane, unless it has ended', () => {
  const status = (asOf: string, open = true) => ({ file: asOf, asOf, through: '2026-10-10', open });
  assert.deepEqual(
    staleStatuses([status('2026-06-12'), status('2026-06-11'), status('2024-07-19', false)]).map(({ file }) => file),
    ['2026-06-11'],
  );
});
