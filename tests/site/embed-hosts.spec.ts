/* Hosts as they are: long articles, right-to-left ones, and those where something is missing. The picture remains. */
import { expect, type Page, test } from '@playwright/test';
import { FOREIGN_PORT, SITE_PORT } from './playwright.config.ts';

const SITE = `http://127.0.0.1:${SITE_PORT}`;
const SCRIPT = `${SITE}/embed/v1.js`;
const embed = (id: string) => `${SITE}/en/embed/${id}/`;
const host = (query: Record<string, string>) => `http://localhost:${FOREIGN_PORT}/?${new URLSearchParams(query)}`;
const picture = (page: Page) => page.frameLocator('iframe').locator('svg.chart:visible').first();

for (const width of [360, 1280])
  test(`twenty lazy frames in a right-to-left article, ${width} px wide, each take their height when they are reached`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(host({ src: embed('icj-votes-2025-10'), script: SCRIPT, count: '20', article: '1' }));
    const frames = page.locator('iframe');
    await expect(frames).toHaveCount(20);
    for (const frame of await frames.all()) {
      await expect
        .poll(async () => {
          await frame.scrollIntoViewIfNeeded();
          const element = await frame.elementHandle();
          const chart = await element?.contentFrame();
          const box = await frame.evaluate((node) => (node as HTMLIFrameElement).clientHeight);
          return (
            box - ((await chart?.evaluate(() => Math.ceil(document.body?.getBoundingClientRect().height ?? 0))) ?? 0)
          );
        })
        .toBe(0);
    }
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });

for (const when of ['early', 'late'])
  test(`@open-iframe-resizer/core gives the frame its height, ${when}`, async ({ page }) => {
    await page.goto(host({ src: embed('icj-votes-2025-10'), resizer: when }));
    await expect
      .poll(async () => {
        const box = await page.locator('iframe').evaluate((node) => node.clientHeight);
        const body = await page.frames()[1]?.evaluate(() => document.body?.getBoundingClientRect().height ?? 0);
        return box - Math.ceil(body ?? 0);
      })
      .toBe(0);
  });

test('a page that never listens shows the picture in a frame that scrolls', async ({ page }) => {
  await page.goto(host({ src: embed('icj-docket'), deaf: '1' }));
  await expect(picture(page)).toBeVisible();
  const inner = page.frames()[1];
  await inner?.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await expect(page.frameLocator('iframe').locator('footer a').first()).toBeInViewport();
});

test('with every script blocked the picture is there, and the table on the page of the chart', async ({ page }) => {
  await page.route(/\.js(\?|$)/, (route) => route.abort());
  await page.goto(host({ src: embed('warrant-positions'), deaf: '1' }));
  await expect(picture(page)).toBeVisible();
  await page.goto(`${SITE}/en/charts/warrant-positions/`);
  await expect(page.locator('svg.chart:visible').first()).toBeVisible();
  expect(await page.locator('#table tbody tr').count()).toBeGreaterThan(10);
});

test('where the data cannot be had the printed picture stays', async ({ page }) => {
  let asked = 0;
  await page.route(/\.rows\.json$/, (route) => {
    asked += 1;
    return route.abort();
  });
  const broken: string[] = [];
  page.on('pageerror', (error) => broken.push(error.message));
  await page.goto(host({ src: embed('deaths-gaza'), deaf: '1' }));
  await expect(picture(page)).toBeVisible();
  await page.frameLocator('iframe').locator('svg.chart:visible').first().hover();
  await expect.poll(() => asked).toBeGreaterThan(0);
  await expect(picture(page)).toBeVisible();
  expect(broken).toEqual([]);
});

test('a browser without the newer powers of scripts shows the printed picture', async ({ page }) => {
  await page.addInitScript(() => {
    for (const power of ['ResizeObserver', 'IntersectionObserver', 'customElements', 'requestIdleCallback'])
      Reflect.deleteProperty(window, power);
  });
  await page.goto(host({ src: embed('timeline'), deaf: '1' }));
  await expect(picture(page)).toBeVisible();
  await expect(page.frameLocator('iframe').locator('footer a').first()).toBeVisible();
});

test('a host that scripts nothing may give the picture alone, with its text and link', async ({ page }) => {
  await page.goto(host({ deaf: '1' }));
  await page.setContent(
    `<a href="${SITE}/en/charts/icj-docket/"><img src="${SITE}/en/charts/icj-docket.png" alt="The docket" width="100%"></a>`,
  );
  await expect
    .poll(() => page.locator('img').evaluate((node) => (node as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(1500);
});
