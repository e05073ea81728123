import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datedText, fitting, framedText, sharedText } from './description.ts';

const en = (text: string) => ({ text, lang: 'en' });
const LONG = `${'One side says this about it. '.repeat(7)}The other says that.`;

test('a text that fits stays whole, and a written short form stands for one that does not', () => {
  assert.equal(sharedText(en('Short.')), 'Short.');
  assert.equal(sharedText(en(LONG), en('Both say so.')), 'Both say so.');
});

test('a text without a short form of its language ends with a sentence', () => {
  const told = sharedText(en(LONG), { text: 'Les deux le disent.', lang: 'fr' });
  assert.match(told, /this about it\.$/);
  assert.ok(told.length <= 200 && told.length > 150);
});

test('a date stands before it only where there is room', () => {
  assert.equal(
    datedText(en('Short.'), undefined, (text) => `2024: ${text}`),
    '2024: Short.',
  );
  const full = `${'x'.repeat(198)}.`;
  assert.equal(
    datedText(en(full), undefined, (text) => `2024: ${text}`),
    full,
  );
});

test('of several wordings the first that fits is told, and as many whole sentences as there is room for', () => {
  assert.equal(fitting(LONG, 'Both say so.', 'Short.'), 'Both say so.');
  assert.equal(fitting(LONG), LONG);
  const framed = framedText(en(LONG), (told) => `It differs: ${told}`);
  assert.match(framed, /^It differs: One side .*this about it\.$/);
  assert.ok(framed.length <= 200 && framed.length > 150);
  assert.equal(
    framedText(en('Short.'), (told) => `It differs: ${told}`),
    'It differs: Short.',
  );
});
