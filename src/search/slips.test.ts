import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSlip, meantBy } from './slips.ts';

test('a letter missing, too many, wrong or after its neighbour is a slip', () => {
  for (const [typed, meant] of [
    ['ceasfire', 'ceasefire'],
    ['nethanyahu', 'netanyahu'],
    ['hostiges', 'hostages'],
    ['isreal', 'israel'],
    ['hauge', 'hague'],
  ] as const)
    assert.ok(isSlip(typed, meant), typed);
});

test('two slips, another first letter, a number and a short word are none', () => {
  for (const [typed, meant] of [
    ['cesfire', 'ceasefire'],
    ['bostages', 'hostages'],
    ['2720ab', '2728ab'],
    ['tanks', 'talks'],
    ['israel', 'israel'],
  ] as const)
    assert.ok(!isSlip(typed, meant), typed);
});

test('a word that names have in some form stays, and of several near ones that of most names is meant', () => {
  const meant = meantBy(
    new Map([
      ['settlers', 2],
      ['settled', 1],
    ]),
  );
  assert.equal(meant('settler'), 'settler');
  assert.equal(meant('setlers'), 'settlers');
  assert.equal(meant('xylophone'), 'xylophone');
  assert.equal(
    meantBy(
      new Map([
        ['garden', 1],
        ['warden', 9],
        ['harden', 3],
        ['hardly', 3],
      ]),
    )('hardan'),
    'harden',
  );
});
