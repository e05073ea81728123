/* The script in pages of others, against frames and messages that mean no good: it moves nothing and throws nothing. */
import { expect, type Frame, type Page, test } from '@playwright/test';
import { FOREIGN_PORT, SITE_PORT } from './playwright.config.ts';

const SITE = `http://127.0.0.1:${SITE_PORT}`;
const SCRIPT = `${SITE}/embed/v1.js`;
const CHART = `${SITE}/en/embed/icj-votes-2025-10/`;
const FOREIGN = `http://localhost:${FOREIGN_PORT}/`;
const host = (query: Record<string, string>) => `${FOREIGN}?${new URLSearchParams(query)}`;
const heightOf = (page: Page) => page.locator('iframe[title=Chart]').evaluate((node) => node.style.height);

/** A stranger's page whose frame has got its height from the script; everything that the page then throws. */
async function fitted(page: Page): Promise<{ thrown: string[]; chart: Frame; height: string }> {
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(error.message));
  await page.goto(host({ src: CHART, script: SCRIPT }));
  await expect.poll(() => heightOf(page)).toMatch(/^\d+px$/);
  const chart = page.frames().find((frame) => frame.url() === CHART) as Frame;
  await expect(chart.locator('live-chart[data-live]')).toBeVisible();
  await settled(page);
  return { thrown, chart, height: await heightOf(page) };
}

/** Until the frame has the height of its chart: from then on the chart has nothing new to say. */
const settled = (page: Page) =>
  expect
    .poll(async () => {
      const chart = page.frames().find((frame) => frame.url() === CHART);
      const needed = await chart?.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
      return (await heightOf(page)) === `${needed}px`;
    })
    .toBe(true);

/** Messages of a frame to the page that frames it, in order; returns when the page has heard the last. */
async function say(page: Page, frame: Frame, send: string): Promise<void> {
  const heard = page.evaluate(
    () =>
      new Promise<void>((done) => {
        addEventListener('message', ({ data }) => data === 'that was all' && done());
      }),
  );
  await frame.evaluate(
    `(() => { const say = (data) => parent.postMessage(data, '*'); ${send}; say('that was all'); })()`,
  );
  await heard;
}

/** What is no height, or one that no chart has. */
const ODD = `
  for (const height of [0, -5, 20000, 1e9, NaN, Infinity, 500n, '9000', [8000], { valueOf: 7000 }, null, undefined, true, new Date(6000)])
    say({ type: 'iframe-resized', width: 1, height });
  say(JSON.parse('{"type":"iframe-resized","height":9000,"__proto__":{"height":9000,"polluted":1}}').__proto__);
  say(Object.defineProperty({ type: 'iframe-resized' }, '__proto__', { value: { height: 9000, polluted: 1 }, enumerable: true }));
  for (const data of [null, undefined, 0, 5n, '', 'iframe-resized', [], ['iframe-resized', 9000], new Map([['height', 9000]])]) say(data)`;

test('what is no height sets none and throws nothing, also with the script twice in the page', async ({ page }) => {
  const { thrown, chart, height } = await fitted(page);
  await say(page, chart, ODD);
  expect(await heightOf(page)).toBe(height);
  await page.evaluate(
    (src) =>
      new Promise((done) => {
        document.body.append(Object.assign(document.createElement('script'), { src, onload: done }));
      }),
    SCRIPT,
  );
  await say(page, chart, ODD);
  expect(await heightOf(page)).toBe(height);
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
  // Its own height it may say as often as it likes.
  await say(page, chart, "say({ type: 'iframe-resized', width: 1, height: 512.2 })");
  expect(await heightOf(page)).toBe('513px');
  expect(thrown).toEqual([]);
});

test('a frame of ours that went to another site sets its height no more', async ({ page }) => {
  const { thrown, height } = await fitted(page);
  const elsewhere = `${FOREIGN}?deaf=1`;
  await page.locator('iframe[title=Chart]').evaluate((node, address) => {
    const { contentWindow } = node as HTMLIFrameElement;
    if (contentWindow) contentWindow.location.href = address;
  }, elsewhere);
  await expect.poll(() => page.frames().some((frame) => frame.url() === elsewhere)).toBe(true);
  await expect(page.locator('iframe[title=Chart]')).toHaveAttribute('src', CHART);
  const gone = page.frames().find((frame) => frame.url() === elsewhere) as Frame;
  await gone.waitForLoadState();
  await say(page, gone, "say({ type: 'iframe-resized', width: 1, height: 19999 })");
  expect(await heightOf(page)).toBe(height);
  expect(thrown).toEqual([]);
});

test('neither another frame nor the page itself sets the height of ours, and ours of no other', async ({ page }) => {
  const { thrown, chart, height } = await fitted(page);
  const other = page.locator('iframe[title=Other]');
  const blank = (await (await other.elementHandle())?.contentFrame()) as Frame;
  await say(page, blank, `${ODD}; say({ type: 'iframe-resized', width: 1, height: 19999 })`);
  await say(
    page,
    page.mainFrame(),
    "for (let i = 0; i < 1000; i += 1) say({ type: 'iframe-resized', width: 1, height: 5000 })",
  );
  expect(await heightOf(page)).toBe(height);
  await say(page, chart, "say({ type: 'iframe-resized', width: 1, height: 700 })");
  expect(await heightOf(page)).toBe('700px');
  expect(await other.evaluate((node) => node.clientHeight)).toBe(100);
  expect(thrown).toEqual([]);
});

test('a chart in a sandbox, which has no origin, still gets its height', async ({ page }) => {
  await page.goto(host({ src: CHART, script: SCRIPT, sandbox: 'allow-scripts' }));
  await settled(page);
});

for (const changed of [false, true])
  test(`the code to paste ${changed ? 'runs no script but the one it names' : 'gives the frame its height'}`, async ({
    page,
  }) => {
    await page.goto('/en/charts/icj-votes-2025-10/');
    const code = await page.locator('.code code', { hasText: '<script' }).first().textContent();
    const [, origin = ''] = /src="(https?:\/\/[^/]+)\//.exec(code ?? '') ?? [];
    if (changed)
      await page.route('**/embed/v1.js', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: `${await response.text()}\n` });
      });
    const refused = page.waitForEvent('console', {
      predicate: (said) => said.text().includes("'integrity' attribute"),
      timeout: changed ? 60_000 : 0,
    });
    refused.catch(() => undefined);
    await page.goto(`${FOREIGN}?deaf=1`);
    await page.setContent(`<!doctype html><main>${code?.replaceAll(origin, SITE)}</main>`);
    const frame = page.locator('iframe');
    if (changed) {
      await refused;
      expect(await frame.evaluate((node) => node.style.height)).toBe('');
    } else await expect.poll(() => frame.evaluate((node) => node.style.height)).toMatch(/^\d+px$/);
  });
