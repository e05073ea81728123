import assert from 'node:assert/strict';
import { test } from 'node:test';
import { neighboursOf } from './things.ts';

const list = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => ({ id }));
const beside = (id: string, of = list) => neighboursOf(of, id).map((each) => each.id);

test('beside a thing stand five that follow it, from the beginning where the list ends, never itself', () => {
  assert.deepEqual(beside('a'), ['b', 'c', 'd', 'e', 'f']);
  assert.deepEqual(beside('f'), ['g', 'a', 'b', 'c', 'd']);
  assert.deepEqual(beside('b', list.slice(0, 3)), ['c', 'a']);
  assert.deepEqual(beside('a', list.slice(0, 1)), []);
});
