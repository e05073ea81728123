import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOwn } from './own-engine.ts';

const HERE = 'https://a.example/orders/_astro/worker/worker.js';
const OWN = { script: '/orders/pagefind/pagefind.js', index: '/orders/pagefind/en/', base: '/orders/' };

test("an engine of the site's own is run, by path and by whole address", () => {
  assert.ok(isOwn(OWN, HERE));
  assert.ok(isOwn({ ...OWN, script: 'https://a.example/orders/pagefind/pagefind.js' }, HERE));
});

test('no part of an engine may come from elsewhere, however that is written', () => {
  for (const elsewhere of [
    'https://b.example/w.js',
    'http://a.example/w.js',
    'https://a.example:8443/w.js',
    'https://a.example.b.example/w.js',
    '//b.example/w.js',
    '\\\\b.example\\w.js',
    'data:text/javascript,0',
    'blob:https://a.example/0c6f',
    'javascript:0',
    'https://',
  ])
    for (const part of ['script', 'index', 'base'])
      assert.ok(!isOwn({ ...OWN, [part]: elsewhere }, HERE), `${part}: ${elsewhere}`);
});
