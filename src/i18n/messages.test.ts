import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMessages } from './messages.ts';
import { PSEUDO_LANGUAGES, pseudoText } from './pseudo.ts';

const t = createMessages(
  'en-GB',
  new Map<string, string | { one: string; other: string }>([
    ['hello', 'From {from} to {to}'],
    ['entries', { one: '{count} entry', other: '{count} entries' }],
  ]),
);

test('slots are filled, plural forms chosen, numbers grouped', () => {
  assert.equal(t('hello', { from: 'A', to: 'B' }), 'From A to B');
  assert.equal(t('entries', { count: 1 }), '1 entry');
  assert.equal(t('entries', { count: 1000 }), '1,000 entries');
});

test('Arabic has more than two forms', () => {
  const forms = { one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };
  const say = createMessages('ar', new Map([['n', forms]]));
  assert.deepEqual(
    [1, 2, 3, 11, 100].map((count) => say('n', { count })),
    ['one', 'two', 'few', 'many', 'other'],
  );
});

test('a missing key or value is named', () => {
  assert.throws(() => t('nothing'), /No message "nothing"/);
  assert.throws(() => t('hello', { from: 'A' }), /needs a value for \{to\}/);
});

test('the made-up languages keep slots and change every letter', () => {
  for (const lang of PSEUDO_LANGUAGES) {
    const text = pseudoText(lang, 'Checked {date}');
    assert.match(text, /\{date\}/);
    assert.doesNotMatch(text.replace('{date}', ''), /[A-Za-z]/);
  }
  assert.deepEqual(Object.keys(pseudoText('ar-XB', { one: 'a', other: 'b' })), ['one', 'other']);
});
