import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePartialDate } from '../model/date.ts';
import { formatDate, formatDay, formatMonth, formatNumber, monthNames } from './dates.ts';
import { makeLocale } from './locale.ts';

const english = makeLocale('en', { name: 'English', intl: 'en-GB' });
const arabic = makeLocale('ar', { name: 'العربية', intl: 'ar-u-nu-arab' });
const say = (date: string, style: 'long' | 'medium' | 'dayMonth' = 'long') =>
  formatDate(english, parsePartialDate(date), style).replaceAll('\u00a0', ' ');

test('a date says no more than is known', () => {
  assert.equal(say('2024-01-26'), '26 January 2024');
  assert.equal(say('2024-01'), 'January 2024');
  assert.equal(say('2024'), '2024');
});

test('a range is written once where it can be', () => {
  assert.equal(say('2024-01-11/2024-01-12'), '11–12 January 2024');
  assert.match(say('2023-11-24/2023-12-01'), /^24 November – 1 December 2023$/);
});

test('a short date keeps its day and month', () => {
  assert.equal(say('2024-01-26', 'medium'), '26 Jan 2024');
  assert.equal(say('2024-01-26', 'dayMonth'), '26 Jan');
});

test('a date never breaks across lines', () => {
  for (const text of [formatDay(english, '2024-01-26', 'long'), formatMonth(english, '2024-01-26')])
    assert.doesNotMatch(text, / /);
});

test('numbers and months are those of the language', () => {
  assert.equal(formatNumber(english, 74370), '74,370');
  assert.equal(formatNumber(arabic, 15), '١٥');
  assert.deepEqual(monthNames(english).slice(0, 2), ['Jan', 'Feb']);
  assert.equal(new Set(monthNames(arabic)).size, 12);
});
