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
  await expect(page.locator('form.ctl').locator('input:visible, button:visible')).toHaveCount(0);
});

test('the picture of the timeline stands on the first sheet, under the title', async ({ page }) => {
  const sheet = { width: 673, height: 979 };
  await page.setViewportSize(sheet);
  await page.emulateMedia({ media: 'print' });
  await page.goto('/en/timeline/');
  const box = await page.locator('#picture').boundingBox();
  expect(box?.height).toBeGreaterThan(200);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(sheet.height);
});

test('pictures of a chapter print in their page frame and each fits a sheet', async ({ page }) => {
  // A4 less its margins, in CSS pixels.
  const sheet = { width: 673, height: 979 };
  await page.setViewportSize(sheet);
  await page.goto('/en/chapters/what-states-did/');
  await page.emulateMedia({ media: 'print' });
  const pictures = page.locator('.fk svg.chart:visible');
  expect(await pictures.count()).toBeGreaterThanOrEqual(2);
  for (const box of await page
    .locator('figure.fig')
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect())))
    expect(box.height).toBeLessThanOrEqual(sheet.height);
  for (const width of await pictures.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().width)))
    expect(width).toBeLessThanOrEqual(sheet.width);
});

test('what a document says prints beside what it does not say, and what a court also said', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/en/chapters/two-courts/');
  const halves = page.locator('.pair > .said .tx, .pair > .unsaid .tx');
  expect(await halves.count()).toBe(2);
  for (const half of await halves.all()) await expect(half).toBeVisible();
  await page.goto('/en/orders/icj-192-order-2024-01-26/');
  await expect(page.locator('ul.statements li').first()).toBeVisible();
});

test('the notes of a chapter print short; its sources print their addresses', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/en/chapters/two-courts/');
  const added = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((node) => getComputedStyle(node, '::after').content);
  expect(await added('.para .nt a[href^="http"]')).toBe('none');
  expect(await added('.chsrc a[href^="http"]')).toContain('http');
  await expect(page.locator('.para .nt .all').first()).toBeHidden();
});

test('paper is white and its marks dark, whatever the screen prefers', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('/en/chapters/the-warrants/');
  const [ground, icc] = await page.evaluate(() => {
    const style = getComputedStyle(document.documentElement);
    return [getComputedStyle(document.body).backgroundColor, style.getPropertyValue('--icc').trim()];
  });
  expect(ground).toBe('rgb(255, 255, 255)');
  expect(icc).toBe('#8d3601');
});
