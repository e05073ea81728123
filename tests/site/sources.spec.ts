/* The list of sources: folded to its kinds, found by a field, opened by an address, whole on paper. */
import { expect, type Page, test } from '@playwright/test';

/** Deep in the folds: of a publisher in a kind. */
const SOURCE = 's-icj-104-lagrand';
const LIST = '/en/sources/';
const rows = (page: Page) => page.locator('folded-list li');

test('the page is a few screens of folds, with every source in one of them', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(LIST);
  await page.locator('folded-list[data-live]').waitFor();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(height).toBeLessThan(3 * 900);
  const told = Number.parseInt(((await page.locator('.standfirst').textContent()) ?? '').replace(/\D/g, ''), 10);
  await expect(rows(page)).toHaveCount(told);
  expect(told).toBeGreaterThan(2000);
});

test('what is typed opens the folds that hold it and hides the others; without words all is as it was', async ({
  page,
}) => {
  await page.goto(LIST);
  const court = page.locator('section.kind', { has: page.locator('h2#court') });
  const field = page.getByLabel('Find a source');
  await field.fill('LAGRAND judgment');
  await expect(page.locator(`#${SOURCE}`)).toBeVisible();
  await expect(rows(page).filter({ visible: true })).toHaveCount(1);
  await expect(page.locator('folded-list output')).toHaveText('1 found');
  await expect(page.locator('section.kind', { has: page.locator('h2#press') })).toBeHidden();
  await field.fill('qqqq');
  await expect(page.locator('folded-list output')).toHaveText('No source fits');
  await field.fill('');
  await expect(page.locator('section.kind:visible')).toHaveCount(9);
  await expect(page.locator('details[open]')).toHaveCount(0);
  await court.locator('summary').first().click();
  await field.fill('lagrand');
  await field.fill('');
  await expect(page.locator('folded-list details[open]')).toHaveCount(1);
});

test('an address opens the source that it names, on arrival and from within the page', async ({ page }) => {
  await page.goto(`${LIST}#${SOURCE}`);
  await expect(page.locator(`#${SOURCE}`)).toBeInViewport();
  await page.goto(LIST);
  await page.locator('folded-list[data-live]').waitFor();
  await page.evaluate((id) => {
    location.hash = id;
  }, SOURCE);
  await expect(page.locator(`#${SOURCE}`)).toBeInViewport();
});

test('on paper every fold is open', async ({ page }) => {
  await page.goto(LIST);
  await page.emulateMedia({ media: 'print' });
  for (const id of [SOURCE, 's-genocide-convention']) await expect(page.locator(`#${id}`)).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('folds open by hand, and the address of a source opens those around it', async ({ page }) => {
    await page.goto(LIST);
    await expect(page.locator(`#${SOURCE}`)).toBeHidden();
    await page.goto(`${LIST}#${SOURCE}`);
    await expect(page.locator(`#${SOURCE}`)).toBeVisible();
    await expect(page.locator(`#${SOURCE}`)).toBeInViewport();
    await page.goto(LIST);
    await page.locator('h2#dataset').click();
    await expect(
      page
        .locator('section.kind', { has: page.locator('h2#dataset') })
        .locator('li')
        .first(),
    ).toBeVisible();
  });
});
