/* On paper: navigation and controls are gone, folded parts are open, link targets of sources are printed. */
import { expect, test } from '@playwright/test';

test('the chapter prints its text without controls, folds open, notes kept', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/en/chapters/start-here/');
  await expect(page.locator('header.top nav').first()).toBeHidden();
  await expect(page.locator('.five li').first()).toBeVisible();
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 4).toString()).toBe('%PDF');
});

test('the timeline prints every entry', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/en/timeline/');
  const hidden = await page
    .locator('.listing li.ev')
    .evaluateAll((all) => all.filter((item) => item.getBoundingClientRect().height === 0).length);
  expect(hidden).toBe(0);
  await expect(page.locator('form.ctl')).toBeHidden();
});
