/* Without JavaScript every title, date and source is there, and the simple filters work. */
import { expect, test } from '@playwright/test';
import { EVENT_IDS, TIMELINES } from './addresses.ts';

test.use({ javaScriptEnabled: false });

test('the timeline page holds every event with title, date and a linked source', async ({ page }) => {
  await page.goto('/en/timeline/');
  const items = page.locator('.listing li.event-row');
  await expect(items).toHaveCount(EVENT_IDS.length);
  const bare = await items.evaluateAll((all) =>
    all
      .filter(
        (item) =>
          !item.querySelector('time[datetime]') ||
          !item.querySelector('a.title')?.textContent?.trim() ||
          !item.querySelector('p')?.textContent?.trim(),
      )
      .map((item) => item.id),
  );
  expect(bare).toEqual([]);
  const unsourced = await items.evaluateAll((all) =>
    all.filter((item) => !item.querySelector('.src, .srcs, .cites')).map((item) => item.id),
  );
  expect(unsourced).toEqual([]);
});

test('a picture with real links stands above the list at 1280 px, and one frame only', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/en/timeline/');
  await expect(page.locator('#picture svg.chart .mark:visible').first()).toBeVisible();
  const frames = await page
    .locator('#picture .timeline-frame')
    .evaluateAll((all) => all.filter((frame) => getComputedStyle(frame).display !== 'none').length);
  expect(frames).toBe(1);
});

test('lanes and importance filter the list by style alone', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/en/timeline/');
  const shown = () =>
    page
      .locator('.listing li.event-row')
      .evaluateAll((all) => all.filter((item) => getComputedStyle(item).display !== 'none').length);
  const all = await shown();
  await page.locator('label.chip.war').click();
  const withoutWar = await shown();
  expect(withoutWar).toBeLessThan(all);
  await page.locator('label.seg').first().click();
  expect(await shown()).toBeLessThan(withoutWar);
});

for (const id of TIMELINES) {
  test(`the embed of ${id} is complete`, async ({ page }) => {
    await page.setViewportSize({ width: 720, height: 600 });
    await page.goto(`/en/embed/${id}/`);
    await expect(page.locator('svg.chart:visible').first()).toBeVisible();
    await expect(page.locator('body')).toContainText('Source');
    await page.setViewportSize({ width: 360, height: 600 });
    const upright = page.locator('svg.chart:visible').first();
    await expect(upright.locator('a[href]').first()).toBeVisible();
    const [links, width] = await upright.evaluate((svg) => [
      svg.querySelectorAll('a[href]').length,
      svg.getBoundingClientRect().width,
    ]);
    expect(links).toBeGreaterThan(9);
    expect(width).toBeLessThanOrEqual(360);
  });
}

test.describe('with scripts allowed that never come', () => {
  test.use({ javaScriptEnabled: true });

  for (const address of [
    '/en/charts/rome-statute/',
    '/en/embed/rome-statute/',
    '/en/embed/unga-votes/',
    '/en/embed/timeline/',
    '/en/charts/timeline/',
  ])
    test(`${address} shows no control that does nothing`, async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.route(/\/_astro\/.*\.js$/, (route) => route.abort());
      await page.goto(address);
      await expect(page.locator('svg.chart:visible').first()).toBeVisible();
      await expect(page.locator('figure :is(form.view, .zoom, .said, .bykeys):visible')).toHaveCount(0);
    });

  test('the search offers no field that does nothing, says why, and has the index', async ({ page }) => {
    await page.route(/\/_astro\/.*\.js$/, (route) => route.abort());
    await page.goto('/en/search/?q=famine');
    await expect(page.locator('.slate')).toBeVisible();
    await expect(page.locator('.sform :is(input, button):visible')).toHaveCount(0);
    await expect(page.locator('.sindex a').first()).toBeVisible();
  });

  test('the search with its script offers the field and says nothing of a script', async ({ page }) => {
    await page.goto('/en/search/');
    await expect(page.locator('.sform input')).toBeVisible();
    await expect(page.locator('.slate')).toBeHidden();
  });
});
