/* Sources under what they carry: folded to their number, opened in place, on paper all of them. */
import { expect, test } from '@playwright/test';

const ROW = '#e-2024-01-26-icj-provisional-measures details.cites';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the sources of a row are a number that opens them in place', async ({ page }) => {
    await page.goto('/en/timeline/');
    const sources = page.locator(ROW);
    await expect(sources.locator('summary')).toHaveText(/^\d+ sources$/);
    await expect(sources.locator('a').first()).toBeHidden();
    await sources.locator('summary').focus();
    await page.keyboard.press('Enter');
    await expect(sources.locator('a').first()).toBeVisible();
    const said = Number.parseInt((await sources.locator('summary').textContent()) ?? '', 10);
    await expect(sources.locator('li')).toHaveCount(said);
  });
});

test('on paper they are all there, open', async ({ page }) => {
  await page.goto('/en/figures/');
  await page.emulateMedia({ media: 'print' });
  const links = page.locator('#gaza-moh-deaths details.cites a');
  expect(await links.count()).toBeGreaterThan(1);
  for (const link of await links.all()) await expect(link).toBeVisible();
});

test('one source is told as it is, and no list but of sources tells more than one unfolded', async ({ page }) => {
  for (const address of ['states/esp', 'measures', 'claims', 'cases/icj-192', 'hague-group', 'warrants']) {
    await page.goto(`/en/${address}/`);
    const many = await page
      .locator('main :is(li, td, dd) :is(.cites, .rd)')
      .evaluateAll((all) =>
        all
          .filter((box) => !box.closest('p') && box.querySelectorAll(':scope > a[href^="http"]').length > 1)
          .map((box) => box.textContent),
      );
    expect(many, address).toEqual([]);
  }
});
