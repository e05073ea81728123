/* Whom the Statute binds is told from a state's place under it, and every sentence has its source. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadWorld, messagesOf } from '../load/world.ts';
import { disputeOf, dutyOf } from './arrest-duty.ts';

const world = loadWorld('en');
const t = messagesOf('en');
const stateOf = (id: string) => {
  const state = world.states.get(id);
  assert.ok(state, id);
  return state;
};

test('the answer goes by the treaty, not by what a government said', () => {
  for (const [id, message] of [
    ['deu', 'party'],
    ['hun', 'party'],
    ['pse', 'party'],
    ['ven', 'leaving'],
    ['phl', 'former'],
    ['isr', 'signatory'],
    ['usa', 'signatory'],
    ['tur', 'none'],
  ] as const)
    assert.equal(dutyOf(stateOf(id), world).message, `states.answer.${message}`, id);
  assert.equal(dutyOf(stateOf('ven'), world).day, '2026-07-24');
  assert.equal(dutyOf(stateOf('phl'), world).day, '2019-03-17');
});

test('every state has an answer that rests on the Statute and on its place under it', () => {
  for (const state of world.states.values()) {
    const { message, citations } = dutyOf(state, world);
    assert.match(t(message, { date: 'then' }), /Rome Statute/, state.id);
    const [first, ...others] = citations.map(({ source }) => source.id);
    assert.equal(first, 'rome-statute', state.id);
    assert.deepEqual(
      others,
      state.rome.citations.map(({ source }) => source.id),
      state.id,
    );
  }
});

test('what is disputed is told of those whom the duty binds, with who holds what', () => {
  assert.equal(disputeOf(stateOf('usa'), world), undefined);
  const told = disputeOf(stateOf('fra'), world);
  assert.deepEqual(
    told?.citations.map(({ source }) => source.id),
    [
      'rome-statute',
      'icc-jordan-2019-05-06',
      'icc-mongolia-2024-10-24',
      'icc-ptc-2025-07-24-hungary',
      'fr-mfa-2024-11-27',
    ],
  );
});
