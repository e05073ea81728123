import assert from 'node:assert/strict';
import { test } from 'node:test';
import { harmOf } from './harm.ts';

const told = (title: string, summary = '', places: readonly string[] = []) =>
  harmOf(title, summary, places)
    .map(({ side, harm }) => `${side} ${harm}`)
    .sort();

test('who acts is not who is harmed', () => {
  assert.deepEqual(told('Israeli strike on tents in Rafah kills at least 45, ministry says', '', ['rafah']), [
    'palestinians killed',
  ]);
  assert.deepEqual(told('Hamas-led attack kills about 1,200 in Israel'), ['israelis killed']);
});

test('a count belongs to the people of whoever counts', () => {
  assert.deepEqual(told('x', 'Gaza’s Ministry of Health reports 90 dead and 300 injured.'), [
    'palestinians injured',
    'palestinians killed',
  ]);
});

test('a clause that names nobody speaks of those before it, and the first of the place', () => {
  assert.deepEqual(told('Six hostages shot dead in a tunnel', 'The military says that Hamas killed them.', ['rafah']), [
    'israelis killed',
    'israelis taken',
  ]);
  assert.deepEqual(told('Rocket kills twelve children', '', ['majdal-shams']), ['israelis killed']);
});

test('both who leave captivity are told, and nobody where no harm is', () => {
  assert.deepEqual(
    told('x', 'Hamas releases 20 hostages; Israel releases 1,968 Palestinians, 250 of them prisoners.'),
    ['israelis taken', 'palestinians taken'],
  );
  assert.deepEqual(told('Israel’s cabinet approves a plan', 'It is to take control of Gaza City.', ['gaza-city']), []);
});
