/* Keyed questions: found by their ids, and what is put into order is never printed in its order. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Item, Teaching } from '../../model/teach.ts';
import { mixed } from '../../model/mixed.ts';
import { itemsOf } from './practice.ts';

test('a list is mixed the same in every build, holds all of itself, and is never in its own order', () => {
  for (let count = 2; count <= 5; count += 1)
    for (let i = 0; i < 50; i += 1) {
      const places = mixed(count, `courts-${i}`);
      assert.deepEqual(places, mixed(count, `courts-${i}`));
      assert.deepEqual(
        [...places].sort(),
        Array.from({ length: count }, (_, place) => place),
      );
      assert.ok(
        places.some((place, at) => place !== at),
        `${count} of courts-${i}`,
      );
    }
  assert.deepEqual(mixed(1, 'a'), [0]);
});

test('the first of several choices is the right one no more often than another', () => {
  const first = Array.from({ length: 400 }, (_, i) => mixed(4, `orders-${i}`).indexOf(0));
  for (let place = 0; place < 4; place += 1) {
    const share = first.filter((at) => at === place).length / first.length;
    assert.ok(share > 0.1 && share < 0.45, `place ${place}: ${share}`);
  }
});

test('questions are found in the order in which a lesson names them', () => {
  const item = (id: string) => ({ id }) as Item;
  const practice = new Map([
    ['courts', { id: 'courts', items: [item('courts-01'), item('courts-02')] }],
    ['orders', { id: 'orders', items: [item('orders-01')] }],
  ]) as unknown as Teaching['practice'];
  const found = itemsOf({ practice } as Teaching, ['orders-01', 'courts-02']);
  assert.deepEqual(
    found.map(({ topic, item: { id } }) => [topic, id]),
    [
      ['orders', 'orders-01'],
      ['courts', 'courts-02'],
    ],
  );
});
