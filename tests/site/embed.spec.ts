/* A chart in a stranger's page on another origin: plain, sandboxed as WordPress does it, and narrow. */
import { expect, test } from '@playwright/test';
import { FOREIGN_PORT, SITE_PORT } from './playwright.config.ts';

const host = (query: Record<string, string>) => `http://localhost:${FOREIGN_PORT}/?${new URLSearchParams(query)}`;
const chart = (hash = '') => `http://127.0.0.1:${SITE_PORT}/en/embed/timeline/${hash}`;

for (const [name, query] of Object.entries({
  plain: { src: chart() },
  'sandboxed with scripts only': { src: chart(), sandbox: 'allow-scripts' },
  'sandboxed with scripts and its own origin': { src: chart(), sandbox: 'allow-scripts allow-same-origin' },
  'on a phone': { src: chart(), width: '320' },
})) {
  test(`${name}: shows the chart and reports its height`, async ({ page }) => {
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(host(query));
    await expect(page.locator('#height')).not.toBeEmpty();
    const frame = page.frameLocator('#chart');
    await expect(frame.locator('svg.chart:visible, .ev:visible').first()).toBeVisible();
    await expect
      .poll(async () => {
        const reported = Number(await page.locator('#height').textContent());
        const needed = await page.frames()[1]?.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
        return Math.abs(reported - (needed ?? 0));
      })
      .toBeLessThanOrEqual(2);
    expect(errors).toEqual([]);
  });
}

test("speaks WordPress' height protocol when it is given a secret", async ({ page }) => {
  await page.goto(host({ src: chart('#?secret=abc123XYZ'), sandbox: 'allow-scripts' }));
  await expect(page.locator('#secret')).toHaveText(/^abc123XYZ:\d+$/);
});

test('without any script the sandboxed picture is there', async ({ page }) => {
  await page.goto(host({ src: chart(), sandbox: '' }));
  await expect(page.frameLocator('#chart').locator('svg.chart:visible').first()).toBeVisible();
});

test('neither cookie nor storage is left', async ({ page, context }) => {
  await page.goto(chart());
  await page.locator('svg.chart').first().hover();
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});
