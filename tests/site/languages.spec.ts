/* The site under "/orders/" in two made-up languages: long and accented, and right to left. */
import { expect } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { pageTypes, watch } from './addresses.ts';
import { test } from './one-tab.ts';
import { ORDERS_PORT } from './playwright.config.ts';

const at = (address: string) => `http://127.0.0.1:${ORDERS_PORT}/orders/${address}`;

for (const lang of ['en-XA', 'ar-XB']) {
  for (const address of pageTypes(lang)) {
    test(`${address} fits, is accessible and stays under its base path`, async ({ page }) => {
      const watched = watch(page);
      await page.setViewportSize({ width: 360, height: 800 });
      await page.goto(at(address));
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expect(page.locator('html')).toHaveAttribute('dir', lang === 'ar-XB' ? 'rtl' : 'ltr');
      const [scroll, client] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect(scroll).toBeLessThanOrEqual(client as number);
      const outside = await page
        .locator('a[href^="/"]')
        .evaluateAll((links) =>
          links.map((link) => link.getAttribute('href')).filter((href) => !href?.startsWith('/orders/')),
        );
      expect(outside).toEqual([]);
      await expectAccessible(page, ['wcag2a', 'wcag2aa', 'wcag22aa']);
      watched.done();
    });
  }
}

test('right to left, time runs from the right and the lanes stand at the right', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(at('ar-XB/timeline/'));
  const svg = page.locator('#picture .timeline-frame > svg.chart:visible');
  await expect(svg).toBeVisible();
  const box = await svg.boundingBox();
  const head = await svg.locator('.heading').first().boundingBox();
  expect(box && head && head.x > box.x + box.width / 2).toBe(true);
});
