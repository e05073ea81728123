import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePartialDate } from '../../model/date.ts';
import type { Event } from '../../model/record.ts';
import type { World } from '../../model/world.ts';
import { chainOf } from './chain.ts';

const event = (id: string, links: Event['links'] = [], linkedFrom: Event['linkedFrom'] = []) =>
  ({ id, when: parsePartialDate(id.slice(0, 10)), links, linkedFrom }) as unknown as Event;
const order = event(
  '2024-01-26-order',
  [{ type: 'answers', to: '2023-12-29-filed' }],
  [
    { type: 'follows', from: '2024-09-01-later' },
    { type: 'amends', from: '2024-03-28-order' },
  ],
);
const events = [event('2023-12-29-filed'), order, event('2024-03-28-order'), event('2024-09-01-later')];
const world = { event: new Map(events.map((each) => [each.id, each])) } as unknown as World;

test('runs in order of time with the entry itself between what it answers and what followed', () => {
  assert.deepEqual(
    chainOf(world, order).map((step) => [step.side, step.event.id, 'type' in step ? step.type : undefined]),
    [
      ['before', '2023-12-29-filed', 'answers'],
      ['self', '2024-01-26-order', undefined],
      ['after', '2024-03-28-order', 'amends'],
      ['after', '2024-09-01-later', 'follows'],
    ],
  );
});

test('names the id of a link that leads nowhere', () => {
  assert.throws(
    () => chainOf(world, event('2024-05-01-x', [{ type: 'ends', to: '2024-01-01-gone' }])),
    /2024-01-01-gone/,
  );
});
