/* An author at work in WordPress' block editor: gives it the address of a chart, sees it, publishes. */
import { expect, test } from '@playwright/test';
import { OUR_SITE } from './playwright.config.ts';
import { expectToFit, logIn } from './posts.ts';

const CHART = `${OUR_SITE}/en/charts/icj-votes-2025-10/`;

test('an address given to an embed block is the chart, in the editor and in the post', async ({ page }) => {
  await logIn(page, 'author');
  await page.goto('/wp-admin/post-new.php');
  await page.getByRole('button', { name: 'Close', exact: true }).or(page.getByLabel('Close dialog')).first().click();
  await page.getByLabel('Add title').fill('A post from the editor');
  await page.keyboard.press('Enter');
  // An address pasted alone becomes this block by itself, but of https only, which ours is not here.
  await page.keyboard.type('/embed');
  await page.getByRole('option', { name: 'Embed', exact: true }).click();
  await page.getByLabel('Embed URL').fill(CHART);
  await page.getByRole('button', { name: 'Embed', exact: true }).click();

  const block = page.locator('.wp-block-embed');
  await expect(block.frameLocator('iframe').locator('svg.chart:visible').first()).toBeVisible();
  await expectToFit(block.locator('iframe'), 200, 1000);

  const header = page.getByRole('region', { name: 'Editor top bar' });
  await header.getByRole('button', { name: 'Publish', exact: true }).click();
  await page
    .getByRole('region', { name: 'Editor publish' })
    .getByRole('button', { name: 'Publish', exact: true })
    .click();
  const published = page.getByRole('region', { name: 'Editor publish' }).getByRole('link', { name: 'View Post' });
  await page.goto((await published.getAttribute('href')) ?? '');
  await expectToFit(page.locator('iframe.wp-embedded-content'), 200, 1000);
});
