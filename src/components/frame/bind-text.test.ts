import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bindText } from './bind-text.ts';

test('dates stay whole, with and without day or year', () => {
  assert.equal(bindText('on 26 January 2024 and 5 May', 'en'), 'on 26\u00a0January\u00a02024 and 5\u00a0May');
  assert.equal(bindText('since October 2025', 'en'), 'since October\u00a02025');
});

test('a word that only begins like a month is left alone', () => {
  assert.equal(bindText('the 3 Marches of 2024', 'en'), 'the 3 Marches of 2024');
});

test('an abbreviation keeps its number and a vote its figures', () => {
  assert.equal(bindText('No. 192, para. 51', 'en'), 'No.\u00a0192, para.\u00a051');
  assert.equal(bindText('by 139–12–19', 'en'), 'by 139\u2060–\u206012\u2060–\u206019');
});
