/* A chart in a stranger's page on another origin: plain, sandboxed as WordPress does it, and narrow. */
import { expect, type Page, test } from '@playwright/test';
import { expectNothingKept } from './addresses.ts';
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
    await expect(frame.locator('svg.chart:visible').first()).toBeVisible();
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

const LINKS = {
  WordPress: { hash: '#?secret=abc123XYZ', sandbox: 'allow-scripts' },
  'another host': { hash: '' },
  'a host with a secret of its own making': { hash: '#?secret=abc123XYZ' },
  'such a host, in a sandbox that leaves the origin': {
    hash: '#?secret=abc123XYZ',
    sandbox: 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox',
  },
};
for (const [frames, { hash, ...boxed }] of Object.entries(LINKS))
  test(`a link in the frame of ${frames}: told to WordPress, opened beside every other host`, async ({
    page,
    context,
  }) => {
    const toWordPress = frames === 'WordPress';
    await page.goto(host({ src: chart(hash), ...boxed }));
    const shown = page.frameLocator('#chart');
    // What the chart takes for itself is no link followed.
    await shown.getByRole('button', { name: 'Zoom in' }).click();
    await shown.locator('svg a.bin').first().click();
    await expect(page.locator('#link')).toBeEmpty();
    const link = shown.locator('.credit a[href*="/charts/"]');
    const opened = toWordPress ? undefined : context.waitForEvent('page');
    await link.click();
    // The link leads to what is seen: the part of the period that was zoomed to.
    const address = `http://127\\.0\\.0\\.1:${SITE_PORT}/en/charts/timeline/\\?from=[\\d-]+&to=[\\d-]+$`;
    if (opened) {
      await expect(await opened).toHaveURL(new RegExp(`^${address}`));
      await expect(page.locator('#link')).toBeEmpty();
    } else {
      await expect(page.locator('#link')).toHaveText(new RegExp(`^abc123XYZ:${address}`));
      expect(context.pages()).toHaveLength(1);
    }
  });

test('a listener that came late hears the height each time that it says it is ready', async ({ page }) => {
  await page.goto(host({ src: chart('#?secret=abc123XYZ'), sandbox: 'allow-scripts' }));
  await expect(page.locator('#secret')).toHaveText(/^abc123XYZ:\d+$/);
  // More often than an embed speaks of itself while it loads.
  const asked = 50;
  await page.evaluate((times) => {
    const said = Object.assign(window, { heights: 0 });
    addEventListener('message', ({ data }) => {
      if (data.message === 'height') said.heights += 1;
    });
    const { contentWindow } = document.getElementById('chart') as HTMLIFrameElement;
    for (let i = 0; i < times; i += 1) contentWindow?.postMessage({ message: 'ready', secret: 'abc123XYZ' }, '*');
  }, asked);
  const heard = () => page.evaluate(() => (window as unknown as { heights: number }).heights);
  await expect.poll(heard).toBeGreaterThanOrEqual(asked);
});

test('without any script the sandboxed picture is there', async ({ page }) => {
  await page.goto(host({ src: chart(), sandbox: '' }));
  await expect(page.frameLocator('#chart').locator('svg.chart:visible').first()).toBeVisible();
});

test('neither cookie nor storage is left', async ({ page }) => {
  await page.goto(chart());
  await page.locator('live-chart').hover();
  await expectNothingKept(page);
});

const SCRIPT = `http://127.0.0.1:${SITE_PORT}/embed/v1.js`;
const small = `http://127.0.0.1:${SITE_PORT}/en/embed/icj-votes-2025-10/`;

/**
 * Frames whose height, once a reader has scrolled to them, is that of their chart, to a pixel. Browsers may put off
 * what happens in frames out of view; what is seen must fit.
 */
async function fitting(page: Page): Promise<number> {
  const charts = page.frames().filter((frame) => frame.url() === small);
  let fits = 0;
  for (const chart of charts) {
    const element = await chart.frameElement();
    await element.scrollIntoViewIfNeeded();
    const box = await element.evaluate((node) => (node as HTMLIFrameElement).clientHeight);
    const needed = await chart.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
    if (Math.abs(box - needed) <= 1) fits += 1;
  }
  return fits;
}

for (const early of [true, false])
  test(`the host script ${early ? 'before' : 'after'} its frames gives each its height, also one inserted later, and no other`, async ({
    page,
  }) => {
    await page.goto(host({ src: small, script: SCRIPT, count: '5', ...(early ? { early: '1' } : {}) }));
    await expect.poll(() => fitting(page), { timeout: 15_000 }).toBe(5);
    await page.evaluate((src) => {
      const frame = Object.assign(document.createElement('iframe'), {
        src,
        title: 'Later',
        width: '600',
        height: '100',
      });
      document.body.append(frame);
    }, small);
    await expect.poll(() => fitting(page), { timeout: 15_000 }).toBe(6);
    expect(await page.locator('iframe[title=Other]').evaluate((node) => node.clientHeight)).toBe(100);
  });

test('a page that posts heights from elsewhere moves no frame', async ({ page }) => {
  await page.goto(host({ src: small, script: SCRIPT }));
  await expect.poll(() => fitting(page), { timeout: 15_000 }).toBe(1);
  const frame = page.locator('iframe[title=Chart]');
  const before = await frame.evaluate((node) => node.clientHeight);
  await page.evaluate(() => window.postMessage({ type: 'iframe-resized', width: 1, height: 5000 }, '*'));
  await page.waitForTimeout(200);
  expect(await frame.evaluate((node) => node.clientHeight)).toBe(before);
});

test('the host script is under 1 kB', async ({ request }) => {
  const script = await (await request.get(SCRIPT)).body();
  expect(script.length).toBeLessThan(1000);
});
