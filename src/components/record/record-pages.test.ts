import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Event } from '../../model/record.ts';
import type { World } from '../../model/world.ts';
import { measuresOf, recordPagesOf } from './record-pages.ts';

const words = (text: string) => ({ text, lang: 'en' });
const world = {
  orders: new Map([['o', { id: 'o', event: 'e', title: words('Order') }]]),
  warrants: new Map([['w', { id: 'w', events: ['e', 'f'], person: 'p' }]]),
  people: new Map([['p', { id: 'p', name: words('P') }]]),
  resolutions: new Map([['r', { id: 'r', event: 'f', number: 'A/1', title: words('R') }]]),
  actors: new Map(['AAA', 'BBB', 'CCC'].map((id) => [id, { id, name: words(`State ${id}`) }])),
  measures: new Map(
    [
      { id: 'a', state: 'AAA', event: 'f', text: words('Recognises it.') },
      { id: 'b', state: 'BBB', event: 'f', text: words('Closes its ports.') },
      { id: 'c', state: 'CCC', event: 'f', text: words('Recognises it.') },
      { id: 'd', state: 'AAA', event: 'e', text: words('Another.') },
    ].map((measure) => [measure.id, measure]),
  ),
} as unknown as World;

const addresses = (id: string) => recordPagesOf(world, { id } as Event).map(({ segments }) => segments.join('/'));

test('every page that tells of an event is found', () => {
  assert.deepEqual(addresses('e'), ['orders/o', 'warrants/w']);
  assert.deepEqual(addresses('f'), ['warrants/w', 'resolutions/r']);
  assert.deepEqual(addresses('g'), []);
});

test('what states did in the same words stands once, with each of them by name and without a stop', () => {
  const told = measuresOf(world, { id: 'f' } as Event).map(({ what, by }) => [
    what.text,
    ...by.map(({ name, fragment }) => `${name.text} ${fragment}`),
  ]);
  assert.deepEqual(told, [
    ['Recognises it', 'State AAA m-a', 'State CCC m-c'],
    ['Closes its ports', 'State BBB m-b'],
  ]);
  assert.deepEqual(measuresOf(world, { id: 'g' } as Event), []);
});
