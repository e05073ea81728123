/* What is copied from a page is what a reader sees: words apart, and no mark that nobody sees. */
import { expect, type Page, test } from '@playwright/test';
import { ORDERS_PORT } from './playwright.config.ts';

const UNSEEN = /[\u2066-\u2069]/;

/** All that stands within the first such element, as it comes out of the clipboard. */
async function copied(page: Page, within: string): Promise<string> {
  await page
    .locator(within)
    .first()
    .evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    });
  await page.keyboard.press('ControlOrMeta+c');
  return page.evaluate(() => navigator.clipboard.readText());
}

test.beforeEach(async ({ context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

for (const chart of ['unga-votes', 'deaths-gaza', 'icj-docket', 'timeline-icj', 'recognition'])
  test(`the labels of ${chart} are copied as they read, in both directions`, async ({ page }) => {
    await page.goto(`/en/charts/${chart}/`);
    const here = await copied(page, '#picture');
    expect(here.length).toBeGreaterThan(100);
    expect(here).not.toMatch(UNSEEN);
    await page.goto(`http://127.0.0.1:${ORDERS_PORT}/orders/ar-XB/charts/${chart}/`);
    // The marks are taken out by the part that wakes the picture.
    await expect(page.locator('#picture svg.chart:visible').first()).toBeVisible();
    expect(await page.locator('#picture').evaluate((element) => element.textContent)).toMatch(UNSEEN);
    const there = await copied(page, '#picture');
    expect(there.length).toBeGreaterThan(100);
    expect(there).not.toMatch(UNSEEN);
    const markup = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType('text/html'))?.text();
    });
    expect(markup).toContain('<svg');
    expect(markup).not.toMatch(UNSEEN);
    expect(markup).not.toContain('<script');
  });

test('a version that was kept is copied without them too', async ({ page }) => {
  await page.goto('/en/embed/icj-docket/v/2026-11-24/');
  expect(await copied(page, 'main')).not.toMatch(UNSEEN);
});

test('dates, lanes and titles of lists and the facts of a chapter are copied apart', async ({ page }) => {
  await page.goto('/en/timeline/');
  const row = await copied(page, '.listing li.event-row:visible');
  expect(row).toMatch(/^\s*\d{1,2}\s\w{3}(\s\d{4})?\s+(War|ICJ|ICC|UN|States)\s/);
  await page.goto('/en/chapters/the-war/');
  const meta = await copied(page, '.chead');
  expect(meta).toMatch(/Chapter\s+\d+\b/);
  expect(meta).toMatch(/minutes\s+facts as of/);
});

test('a name with a hyphen is parted by no line, and copied as it is written', async ({ page }) => {
  await page.goto('/en/chapters/what-states-did/');
  const names = page.locator('main .one-piece:visible');
  expect(await names.count()).toBeGreaterThan(2);
  for (let width = 320; width <= 460; width += 20) {
    await page.setViewportSize({ width, height: 800 });
    const lines = await names.evaluateAll((all) => all.map((name) => name.getClientRects().length));
    expect(lines, `${width}`).toEqual(lines.map(() => 1));
  }
  expect(await copied(page, 'main')).toMatch(/[^\p{L}\u2060]Ben-Gvir[^\p{L}\u2060]/u);
});
