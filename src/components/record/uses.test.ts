import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Source } from '../../model/record.ts';
import type { World } from '../../model/world.ts';
import { byKind, usesOf } from './uses.ts';

const source = (id: string, kind: Source['kind'], publisher: string) =>
  ({ id, kind, publisher, title: id, lang: 'en', read: 'full' }) as Source;
const [order, report, agency] = [
  source('order', 'court', 'ICJ'),
  source('report', 'press', 'Reuters'),
  source('agency', 'press', 'AFP'),
] as [Source, Source, Source];
const world = {
  lang: 'en',
  sources: new Map([report, order, agency].map((each) => [each.id, each])),
  events: [
    {
      id: 'a',
      citations: [{ source: order }, { source: order, at: 'para. 2' }],
      positions: [{ citations: [{ source: report }] }],
    },
  ],
  terms: new Map([['x', { id: 'x', citations: [{ source: order }] }]]),
  standings: [{ citations: [{ source: report }] }],
  periods: [],
  teaching: Object.fromEntries(
    'units lessons sets controversies protocols practice'.split(' ').map((name) => [name, new Map()]),
  ),
  ...Object.fromEntries(
    'diagrams charts proceedings orders warrants states measures resolutions figures series claims people questions stories'
      .split(' ')
      .map((name) => [name, new Map()]),
  ),
} as unknown as World;

test('an entry that cites a source twice is one use; positions, terms and standings count', () => {
  const uses = usesOf(world);
  assert.deepEqual(
    uses.get('order')?.events.map((event) => event.id),
    ['a'],
  );
  assert.deepEqual(
    uses.get('order')?.terms.map((term) => term.id),
    ['x'],
  );
  assert.equal(uses.get('report')?.events.length, 1);
  assert.equal(uses.get('report')?.standings, true);
  assert.deepEqual(uses.get('agency'), { events: [], terms: [], standings: false, periods: false, pages: [] });
});

test('a source of a drawing is used on the page of its chart', () => {
  const diagrams = new Map([['line', { id: 'line', years: [{ says: { citations: [{ source: agency }] } }] }]]);
  const charts = new Map([['line', { id: 'line', name: { text: 'A line of years' } }]]);
  assert.deepEqual(usesOf({ ...world, diagrams, charts } as unknown as World).get('agency')?.pages, [
    { segments: ['charts', 'line'], name: 'A line of years' },
  ]);
});

test('kinds come in order of rank, without empty ones, publishers by name', () => {
  assert.deepEqual(
    byKind(world).map(([kind, list]) => [kind, list.map((each) => each.id)]),
    [
      ['court', ['order']],
      ['press', ['agency', 'report']],
    ],
  );
});
