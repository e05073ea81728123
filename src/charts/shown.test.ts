/* Which charts an entry is seen in, and what a chart shows of one entry, asked of the record. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressesOf } from '../load/world.ts';
import { figure } from './figure.ts';
import { hasLinks } from './scene/marks.ts';
import { textsOf } from './scene/testing.ts';
import { chartsShowing } from './shown.ts';

const { page } = addressesOf('en');
const seen = (event: string, ...more: (readonly [string, string])[]) =>
  chartsShowing(
    'en',
    [page('events', event), ...more.map((each) => page(...each))],
    [event, ...more.map(([, id]) => id)],
  ).map(({ id }) => id);

test('charts that are about an order come before those that mark its day among others', () => {
  const ids = seen('2024-05-24-icj-rafah-order', ['orders', 'icj-192-order-2024-05-24']);
  assert.deepEqual(ids.slice(0, 2).sort(), ['icj-votes-2024-05', 'rafah-sentence']);
  assert.ok(ids.includes('deaths-gaza') && ids.includes('timeline'));
  assert.ok(ids.indexOf('deaths-gaza') < ids.indexOf('timeline'), ids.join(', '));
});

test('an entry that stands in the timeline alone is seen there, and nothing is seen of one that is not', () => {
  assert.ok(seen('2023-10-07-hamas-led-attack').includes('timeline-war'));
  assert.deepEqual(seen('no-such-entry'), []);
});

test('of the votes in the Security Council an entry shows its own drafts, and leads not to itself', () => {
  const votes = figure('en', 'veto-and-votes');
  const part = votes.partOf('2023-10-25-unsc-us-draft-vetoed');
  assert.ok(part);
  for (const { marks } of part.scenes) {
    const words = textsOf(marks)
      .flatMap(({ runs }) => runs.map(({ text }) => text))
      .join(' ');
    assert.match(words, /S\/2023\/792[\s\S]*S\/2023\/795/);
    assert.doesNotMatch(words, /S\/2023\/773/);
    assert.equal(hasLinks({ marks }), false);
  }
  assert.match(part.label, /S\/2023\/792.*China.*S\/2023\/795/);
  assert.equal(votes.partOf('2024-05-24-icj-rafah-order'), undefined);
  assert.equal(figure('en', 'timeline').partOf('2023-10-25-unsc-us-draft-vetoed'), undefined);
});
