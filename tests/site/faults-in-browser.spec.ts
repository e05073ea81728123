/*
 * What goes wrong in the browser of a reader: the connection ends after the page has come, scripts that never come or come
 * to nothing, half a page, storage that is refused, an extension that gets at the page first. The page stays readable, its
 * picture stands, and no error goes unhandled.
 */
import { expect, type Page, test } from '@playwright/test';

const CHAPTER = '/en/chapters/two-courts/';
const TIMELINE = '/en/timeline/';
const MAP = '/en/charts/rome-statute/';
const STORY = '/en/story/rafah/';
const SCRIPTS = /\/_astro\/.*\.js$/;

test.use({ viewport: { width: 1280, height: 900 } });

/** The errors of a page that nobody caught. */
function unhandled(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}

const picture = (page: Page) => page.locator('svg.chart:visible').first();

/** Text and, where the page has one, picture. */
async function expectReadable(page: Page, address: string): Promise<void> {
  await expect(page.locator('h1').first()).toBeVisible();
  if (address === CHAPTER) await expect(page.locator('.prose p:visible').first()).toBeVisible();
  else await expect(picture(page)).toBeVisible();
  if (address === TIMELINE) await expect(page.locator('.listing li.event-row:visible').first()).toBeVisible();
}

for (const address of [CHAPTER, TIMELINE, MAP, STORY]) {
  test(`${address}: the connection ends once the page has loaded`, async ({ page, context }) => {
    const errors = unhandled(page);
    await page.goto(address);
    await page.waitForLoadState('load');
    await context.setOffline(true);
    // What wakes late or on a touch finds nothing any more.
    await page.mouse.move(640, 450);
    await page.mouse.wheel(0, 600);
    await page.keyboard.press('Tab');
    await page.setViewportSize({ width: 900, height: 900 });
    if (address === TIMELINE) await page.locator('label.chip.war').click();
    await page.waitForTimeout(500);
    await expectReadable(page, address);
    expect(errors).toEqual([]);
  });

  for (const [how, answer] of [
    ['never come', () => new Promise<void>(() => {})],
    ['come to nothing', 'abort'],
  ] as const)
    test(`${address}: scripts that ${how}`, async ({ page }) => {
      const errors = unhandled(page);
      await page.route(SCRIPTS, (route) => (answer === 'abort' ? route.abort() : answer()));
      await page.goto(address, { waitUntil: 'commit' });
      await expectReadable(page, address);
      expect(errors).toEqual([]);
    });

  test(`${address}: storage that is refused`, async ({ page }) => {
    const errors = unhandled(page);
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, { get: refuse });
      Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse });
    });
    await page.goto(address);
    if (address !== CHAPTER)
      await page.locator('live-chart[data-live], .tale.live').first().waitFor({ state: 'attached' });
    await expectReadable(page, address);
    expect(errors).toEqual([]);
  });

  test(`${address}: an extension that puts every text into an element of its own`, async ({ page }) => {
    const errors = unhandled(page);
    await page.addInitScript(() => {
      addEventListener('readystatechange', wrap, true);
      function wrap() {
        if (document.readyState !== 'interactive') return;
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found: Text[] = [];
        while (texts.nextNode()) found.push(texts.currentNode as Text);
        for (const text of found) {
          const parent = text.parentElement;
          if (!parent || !text.data.trim() || parent.closest('script, style, svg, option, textarea')) continue;
          const font = document.createElement('font');
          text.replaceWith(font);
          font.append(text);
        }
      }
    });
    await page.goto(address);
    if (address !== CHAPTER)
      await page.locator('live-chart[data-live], .tale.live').first().waitFor({ state: 'attached' });
    expect(await page.locator('font').count()).toBeGreaterThan(20);
    await expectReadable(page, address);
    expect(errors).toEqual([]);
  });
}

for (const address of [CHAPTER, TIMELINE, MAP])
  for (const part of [0.5, 0.8])
    test(`${address}: ${part * 100} per cent of the page`, async ({ page }) => {
      const errors = unhandled(page);
      await page.route(`**${address}`, async (route) => {
        const whole = await route.fetch();
        const body = await whole.body();
        await route.fulfill({ response: whole, body: body.subarray(0, Math.floor(body.length * part)) });
      });
      await page.goto(address);
      await expect(page.locator('h1').first()).toBeVisible();
      if (address === CHAPTER) await expect(page.locator('.prose p:visible').first()).toBeVisible();
      await page.waitForTimeout(500);
      expect(errors).toEqual([]);
    });
