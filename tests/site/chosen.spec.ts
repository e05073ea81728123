/* In forced colours what is chosen, and where the reader is, is told by more than grounds and shadows. */
import { expect, type Locator, test } from '@playwright/test';

test.use({ forcedColors: 'active' });

const drawn = (part: Locator) =>
  part.evaluate((node) => {
    const { backgroundColor, color, outlineStyle, outlineWidth, textDecorationLine, textDecorationThickness } =
      getComputedStyle(node);
    return [backgroundColor, color, outlineStyle, outlineWidth, textDecorationLine, textDecorationThickness].join(' ');
  });

test('the chosen of Key, Main and All looks unlike the others', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/en/timeline/');
  const chosen = page.locator('.seg input:checked + span');
  const other = page.locator('.seg input:not(:checked) + span').first();
  expect(await drawn(chosen)).not.toBe(await drawn(other));
});

test('the chosen kind of search results looks unlike the others', async ({ page }) => {
  await page.goto('/en/search/?q=famine');
  const chosen = page.locator('.kchip input:checked + span');
  await expect(chosen).toBeVisible();
  expect(await drawn(chosen)).not.toBe(await drawn(page.locator('.kchip input:not(:checked) + span').first()));
});

test('the section of the page looks unlike the others, in the row and in the menu', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/en/cases/');
  const row = page.locator('nav.main a');
  expect(await drawn(row.and(page.locator('[aria-current]')))).not.toBe(await drawn(row.first()));
  await page.setViewportSize({ width: 390, height: 900 });
  await page.locator('details.menu summary').click();
  const way = page.locator('.menu-ways a');
  expect(await drawn(way.and(page.locator('[aria-current]')))).not.toBe(await drawn(way.first()));
});
