/* The browser of the tests gets one list of what is switched off; Playwright's own must be in it, whatever its version. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chromium } from '@playwright/test';
import { SWITCHED_OFF } from './site/switched-off.ts';

const namesIn = (text: string) => (/--disable-features=([\w,]+)/.exec(text)?.[1] ?? '').split(',').sort();

test('all that Playwright switches off in a browser stays off in the tests, and two pages behind the address bar', async () => {
  // Node is no browser: it refuses what it is told, and Playwright says what it told it.
  const refused = await chromium.launch({ executablePath: process.execPath }).then(
    () => '',
    (error: Error) => error.message,
  );
  const own = namesIn(refused);
  assert.ok(own.length > 5, refused);
  const ours = namesIn(SWITCHED_OFF);
  assert.deepEqual(
    own.filter((name) => !ours.includes(name)),
    [],
  );
  assert.equal(ours.length, own.length + 2, 'what Playwright no longer names can go from tests/site/switched-off.ts');
});
