import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Order, pointId } from '../../model/cases.ts';
import { judgeRows, pointName, pointsWithNames } from './ballots.ts';

const vote = (votedFor: string[], votedAgainst: string[], names = 'read') => ({
  inFavour: votedFor.length,
  against: votedAgainst.length,
  names,
  votedFor,
  votedAgainst,
});
const order = {
  bench: [
    { person: 'a', role: 'president' },
    { person: 'b', role: 'ad-hoc' },
  ],
  points: [{ n: '1', vote: vote(['a'], ['b']) }, { n: '2(a)', vote: vote([], [], 'withheld') }, { n: '3' }],
  opinions: [{ authors: ['b'], form: { text: 'Dissent', lang: 'en' } }],
} as unknown as Order;

test('points whose names are withheld or whose vote is unknown are no columns', () => {
  assert.deepEqual(
    pointsWithNames(order).map(({ n }) => n),
    ['1'],
  );
});

test('a row says how the judge voted and what the judge attached, in the order of the bench', () => {
  const [first, second] = judgeRows(order);
  assert.deepEqual(first?.votes, ['for']);
  assert.deepEqual(second?.votes, ['against']);
  assert.equal(second?.opinions.length, 1);
  assert.equal(first?.opinions.length, 0);
});

test('numbers are told as the Court prints them, ids are plain', () => {
  assert.deepEqual(['1', '2(a)', '3D'].map(pointName), ['(1)', '(2)(a)', '(3)(D)']);
  assert.deepEqual(['1', '2(a)', '3D'].map(pointId), ['point-1', 'point-2-a', 'point-3-d']);
});
