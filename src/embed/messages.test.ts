import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asksForHeight, heightMessages } from './messages.ts';

test('reports whole pixels, rounded up so that nothing is cut off', () => {
  assert.deepEqual(heightMessages(719.2, 803.1, ''), [{ type: 'iframe-resized', width: 720, height: 804 }]);
});

test("speaks WordPress' form only for a well-formed secret, within its limits", () => {
  assert.deepEqual(heightMessages(600, 1400, '#?secret=aB3')[1], { message: 'height', value: 1000, secret: 'aB3' });
  assert.deepEqual(heightMessages(600, 90, '#?secret=aB3')[1], { message: 'height', value: 200, secret: 'aB3' });
  assert.equal(heightMessages(600, 400, '#?secret=<b>').length, 1);
});

test('answers a page that asks for the height, and nothing else', () => {
  assert.ok(asksForHeight({ type: 'report-height' }));
  for (const other of [undefined, null, 'report-height', { type: 'other' }, []]) assert.ok(!asksForHeight(other));
});
