/* Every page type: no violation an engine can find, no error, no request elsewhere, nothing wider than the screen. */
import { expect } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { expectNothingKept, pageTypes, watch } from './addresses.ts';
import { test } from './one-tab.ts';

for (const address of ['', ...pageTypes(), '404.html']) {
  test(`/${address} is accessible, quiet, keeps to its own origin and nothing in the browser`, async ({ page }) => {
    const watched = watch(page);
    await page.goto(`/${address}`);
    await expect(page.locator('main, body.embed')).not.toHaveCount(0);
    await expectAccessible(page);
    await expectNothingKept(page);
    watched.done();
  });

  test(`/${address} fits a screen of 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`/${address}`);
    const [scroll, client] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(scroll).toBeLessThanOrEqual(client as number);
  });
}

for (const address of [
  'en/',
  'en/timeline/',
  'en/events/2024-01-26-icj-provisional-measures/',
  'en/chapters/start-here/',
  'en/charts/timeline/',
  'en/sources/',
]) {
  test(`/${address} is accessible in dark and on a phone`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(`/${address}`);
    await expectAccessible(page);
  });

  test(`/${address} keeps its marks visible in forced colours and still under reduced motion`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1280, height: 900 });
    const watched = watch(page);
    await page.goto(`/${address}`);
    const moving = await page.evaluate(() => document.getAnimations().length);
    expect(moving).toBe(0);
    watched.done();
  });
}

test('the data of a chart can be read on a phone: rows stay low, the caption stays in sight', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/en/charts/icj-docket/#table');
  const rows = await page
    .locator('.wide tbody tr')
    .evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height));
  expect(Math.max(...rows)).toBeLessThan(110);
  const caption = await page.locator('.wide caption').evaluate((node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return range.getBoundingClientRect().right;
  });
  expect(caption).toBeLessThanOrEqual(360);
});

test('what is wrong on a page is found, and in a frame of it too', async ({ page }) => {
  await page.goto('/en/embed/');
  const spoil = () => {
    const place = document.querySelector('main') ?? document.body;
    place.append(document.createElement('img'), document.createElement('button'));
  };
  for (const frame of page.frames()) await frame.evaluate(spoil);
  const refused = await expectAccessible(page).then(
    () => '',
    (error: Error) => error.message,
  );
  expect(refused).toMatch(/button-name: .*#main > button/);
  expect(refused).toMatch(/image-alt: .*iframe img/);
});
