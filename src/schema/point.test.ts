import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadRecord } from '../load/world.ts';
import { point } from './point.ts';

const words = { n: '2(a)', title: 'Rafah', text: 'Israel must halt.', kind: 'order', check: 'verified' };
const quote = { text: 'Immediately halt', lang: 'en', at: 'para. 57', source: 'copy', second: 'other-copy' };
const refused = (value: unknown) => point.safeParse(value).error?.issues.map(({ message }) => message) ?? [];

test('a point stands in the words of the Court, or its file says why it does not', () => {
  assert.deepEqual(refused({ ...words, quote }), []);
  assert.deepEqual(refused({ ...words, ownWords: 'one-copy' }), []);
  assert.match(refused(words).join(), /quote the words, or say in ownWords why not/);
  assert.match(refused({ ...words, quote, ownWords: 'no-copy' }).join(), /leave ownWords out/);
});

test('a quotation says its language and its place, and is left as it is', () => {
  for (const field of ['lang', 'at', 'source'])
    assert.notDeepEqual(refused({ ...words, quote: { ...quote, [field]: undefined } }), [], field);
  assert.notDeepEqual(refused({ ...words, quote: { ...quote, lang: 'English' } }), []);
});

test('no point of the record is quoted from one copy that nothing confirms', () => {
  const quoted = [...loadRecord().orders].flatMap(([id, { points }]) =>
    points.map(({ n, quote: taken }) => ({ id: `${id} ${n}`, taken })),
  );
  const alone = quoted.filter(({ taken }) => taken && (taken.second === undefined || taken.second === taken.source));
  assert.ok(quoted.some(({ taken }) => taken));
  assert.deepEqual(
    alone.map(({ id }) => id),
    [],
  );
});
