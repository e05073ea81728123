/* The reference pages at work: a table that sorts and searches, and stands without scripts; links both ways. */
import { expect, test } from '@playwright/test';

const FIRST = 'sortable-table tbody tr:not([hidden]) th a:not(.here)';

test('the table of states sorts by its heads and searches, accents and case aside', async ({ page }) => {
  await page.goto('/en/states/');
  await page.locator('sortable-table[data-live]').waitFor();
  await expect(page.locator(FIRST).first()).toHaveText('Afghanistan');
  const head = page.getByRole('button', { name: 'State', exact: true });
  await head.click();
  await head.click();
  await expect(page.locator('th[aria-sort="descending"]')).toHaveCount(1);
  await expect(page.locator(FIRST).first()).toHaveText('Zimbabwe');
  await page.locator('sortable-table input').fill('TURKIYE');
  await expect(page.locator(FIRST)).toHaveCount(1);
  await expect(page.locator('sortable-table output')).toHaveText('1 shown');
  await page.locator('sortable-table input').fill('nowhere at all');
  await expect(page.locator('sortable-table output')).toHaveText('No state fits');
});

test('an order, its event and its case lead to one another', async ({ page }) => {
  await page.goto('/en/orders/icj-192-order-2024-05-24/');
  await page.locator('.side .event-links a').first().click();
  await expect(page).toHaveURL(/\/en\/events\/2024-05-24-icj-rafah-order\/$/);
  await page.getByRole('link', { name: 'Order of 24 May 2024' }).first().click();
  await expect(page).toHaveURL(/\/en\/orders\/icj-192-order-2024-05-24\/$/);
  await page.getByRole('link', { name: 'The whole proceeding' }).click();
  await expect(page).toHaveURL(/\/en\/cases\/icj-192\/$/);
});

test('names in their own script carry language and direction', async ({ page }) => {
  await page.goto('/en/warrants/netanyahu/');
  await expect(page.locator('bdi[lang="he"][dir="rtl"]')).toHaveCount(1);
  await page.goto('/en/warrants/deif/');
  await expect(page.locator('bdi[lang="ar"][dir="rtl"]')).toHaveCount(1);
  await page.goto('/en/people/#gallant');
  const names = await page.locator('dl.entries dt').allInnerTexts();
  expect(names.length).toBeGreaterThan(40);
  expect(names.filter((name) => /[,،]\s*$/.test(name))).toEqual([]);
});

test('on a phone the first screen of the people has a way to the judges', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/en/people/');
  const way = page.locator('.jumps').getByRole('link', { name: 'Judges of the International Court of Justice' });
  const box = await way.boundingBox();
  expect((box?.y ?? 740) + (box?.height ?? 0)).toBeLessThanOrEqual(740);
  await way.click();
  await expect(page.locator('#judge')).toBeInViewport();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the table of states is a plain table with every state', async ({ page }) => {
    await page.goto('/en/states/');
    await expect(page.locator('sortable-table tbody tr')).toHaveCount(196);
    await expect(page.locator('sortable-table button, sortable-table input')).toHaveCount(0);
  });
});

test('back at the table of states after a search in it, field and rows agree', async ({ page }) => {
  await page.goto('/en/states/');
  const field = page.locator('sortable-table input');
  const rows = page.locator('sortable-table tbody tr:visible');
  const all = await rows.count();
  await field.fill('south');
  const found = await rows.count();
  expect(found).toBeLessThan(all);
  await rows.first().getByRole('link').first().click();
  await expect(page).toHaveURL(/\/en\/states\/[^/]+\/$/);
  await page.goBack();
  await expect(field).toHaveValue('south');
  await expect(rows).toHaveCount(found);
  await page.reload();
  await expect(field).toHaveValue('south');
  await expect(rows).toHaveCount(found);
});
