import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadWorld } from '../../load/world.ts';
import { afterLead, leadOf } from './lead.ts';

const { standings } = loadWorld('en');

test('the home page opens with the people killed on both sides, in the order in which it happened', () => {
  assert.deepEqual(
    leadOf(standings).map(({ id }) => id),
    ['killed-7-october', 'deaths-gaza'],
  );
  assert.equal(afterLead(standings).length, standings.length - 2);
});

test('one side alone never leads', () => {
  const one = standings.filter(({ id }) => id !== 'deaths-gaza');
  assert.deepEqual(leadOf(one), []);
  assert.deepEqual(afterLead(one), one);
});
