import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Event, World } from '../../model/record.ts';
import { recordPagesOf } from './record-pages.ts';

const words = (text: string) => ({ text, lang: 'en' });
const world = {
  orders: new Map([['o', { id: 'o', event: 'e', title: words('Order') }]]),
  warrants: new Map([['w', { id: 'w', events: ['e', 'f'], person: 'p' }]]),
  people: new Map([['p', { id: 'p', name: words('P') }]]),
  resolutions: new Map([['r', { id: 'r', event: 'f', number: 'A/1', title: words('R') }]]),
  measures: new Map([['m', { id: 'm', event: 'f', text: words('Measure') }]]),
} as unknown as World;

const addresses = (id: string) =>
  recordPagesOf(world, { id } as Event).map(({ segments, fragment }) => [...segments, fragment ?? ''].join('/'));

test('every page that tells of an event is found, measures by their place on the page', () => {
  assert.deepEqual(addresses('e'), ['orders/o/', 'warrants/w/']);
  assert.deepEqual(addresses('f'), ['warrants/w/', 'resolutions/r/', 'measures/m-m']);
  assert.deepEqual(addresses('g'), []);
});
