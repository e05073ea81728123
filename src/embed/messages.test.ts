import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asksForHeight, foreignHeightMessages, heightMessages, linkMessage } from './messages.ts';

test('reports whole pixels, rounded up so that nothing is cut off', () => {
  assert.deepEqual(heightMessages(719.2, 803.1, ''), [{ type: 'iframe-resized', width: 720, height: 804 }]);
});

test('a frame that its host hides has no width, and no height to tell', () => {
  assert.deepEqual(heightMessages(0, 8370, '#?secret=aB3'), []);
});

test("speaks WordPress' form only for a well-formed secret, within its limits", () => {
  assert.deepEqual(heightMessages(600, 1400, '#?secret=aB3')[1], { message: 'height', value: 1000, secret: 'aB3' });
  assert.deepEqual(heightMessages(600, 90, '#?secret=aB3')[1], { message: 'height', value: 200, secret: 'aB3' });
  assert.equal(heightMessages(600, 400, '#?secret=<b>').length, 1);
});

test('says the height as AMP, Embedly and Pym listen for it; Pym only where it names the frame', () => {
  const embed = 'https://a.example/en/embed/x/';
  assert.deepEqual(foreignHeightMessages(600, 400.2, `${embed}#?secret=aB3`), [
    { sentinel: 'amp', type: 'embed-size', height: 401 },
    `{"src":"${embed}","context":"iframe.resize","height":401}`,
  ]);
  assert.equal(foreignHeightMessages(600, 400, `${embed}?childId=a-1`)[2], 'pymxPYMxa-1xPYMxheightxPYMx400');
  assert.equal(foreignHeightMessages(600, 400, `${embed}?childId=%3Cb%3E`).length, 2);
  assert.deepEqual(foreignHeightMessages(0, 400, embed), []);
});

test('answers a page that asks for the height, and nothing else', () => {
  for (const type of ['report-height', 'iframe-child-init', 'iframe-get-child-dimensions'])
    assert.ok(asksForHeight({ type }, ''), type);
  for (const other of [undefined, null, 'report-height', { type: 'other' }, []]) assert.ok(!asksForHeight(other, ''));
});

test("answers WordPress when it is ready, for the frame's own secret", () => {
  assert.ok(asksForHeight({ message: 'ready', secret: 'aB3' }, '#?secret=aB3'));
  for (const other of [{ message: 'ready', secret: 'other' }, { message: 'ready' }, { secret: 'aB3' }])
    assert.ok(!asksForHeight(other, '#?secret=aB3'));
  assert.ok(!asksForHeight({ message: 'ready', secret: undefined }, ''));
});

test('tells WordPress of links on our host, of no other and of none without a secret', () => {
  const embed = 'https://a.example/en/embed/x/';
  const link = 'https://a.example/en/events/y/?from=2024#z';
  assert.deepEqual(linkMessage(link, `${embed}?from=2024#?secret=aB3`), {
    message: 'link',
    value: link,
    secret: 'aB3',
  });
  assert.equal(linkMessage(link, embed), undefined);
  for (const other of ['https://b.example/', 'https://a.example:8443/', 'mailto:x@a.example', 'javascript:1', '/en/'])
    assert.equal(linkMessage(other, `${embed}#?secret=aB3`), undefined, other);
});
