/* The lists of the record as a reader meets them: columns where there is room, contents that are seen, details that open. */
import { expect, type Page } from '@playwright/test';
import { test } from './one-tab.ts';

const wide = (page: Page) => page.setViewportSize({ width: 1280, height: 900 });
const phone = (page: Page) => page.setViewportSize({ width: 390, height: 844 });

test('a claim and what the documents say stand side by side on a screen, one below the other on a phone', async ({
  page,
}) => {
  const boxes = async () => {
    const row = page.locator('li#icj-a');
    return [await row.locator('.claim').boundingBox(), await row.locator('.finding').boundingBox()] as const;
  };
  await wide(page);
  await page.goto('/en/claims/');
  const [claim, finding] = await boxes();
  expect(finding?.x).toBeGreaterThan((claim?.x ?? 0) + (claim?.width ?? 0));
  expect(Math.abs((finding?.y ?? 0) - (claim?.y ?? 0))).toBeLessThan(60);
  await phone(page);
  const [above, below] = await boxes();
  expect(below?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
});

test('each claim is a disc of its verdict, on the first screen, and the disc leads to it', async ({ page }) => {
  await wide(page);
  await page.goto('/en/claims/');
  const discs = page.getByRole('navigation', { name: 'Claims by verdict' }).getByRole('link');
  await expect(discs).toHaveCount(await page.locator('ol.claims > li').count());
  await expect(discs.last()).toBeInViewport();
  const wrong = await discs.evaluateAll(
    (links) =>
      (links as HTMLAnchorElement[]).filter((link) => {
        const told = document.getElementById(link.hash.slice(1))?.querySelector<HTMLElement>('[data-verdict]');
        return told?.dataset['verdict'] !== link.querySelector<HTMLElement>('[data-verdict]')?.dataset['verdict'];
      }).length,
  );
  expect(wrong).toBe(0);
  await discs.first().click();
  await expect(page.locator('ol.claims > li:target')).toBeInViewport();
});

test('on a phone the claims are folded by what they are about, and the address of one opens its fold', async ({
  page,
}) => {
  await phone(page);
  await page.goto('/en/claims/');
  const claims = page.locator('ol.claims > li');
  expect(await claims.count()).toBeGreaterThan(40);
  for (const claim of await claims.all()) await expect(claim).toBeHidden();
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(4500);
  const fold = page.locator('details.topic').first();
  await fold.locator('summary').first().click();
  await expect(fold.locator('ol.claims > li').first()).toBeVisible();
  await page.goto('/en/claims/#often-icc-4');
  await expect(page.locator('#often-icc-4')).toBeInViewport();
  await wide(page);
  await page.goto('/en/claims/');
  await expect(page.locator('details.topic:not([open])')).toHaveCount(0);
});

for (const [list, id] of [
  ['claims', 'icj-a'],
  ['glossary', 'genocide'],
  ['figures', 'gaza-moh-deaths'],
  ['people', 'deif'],
  ['measures', 'm-2024-05-02-col-diplomatic'],
] as const)
  test(`the sign beside an entry is its address: ${list}`, async ({ page }) => {
    await phone(page);
    await page.goto(`/en/${list}/`);
    // The claims are folded by what they are about.
    const fold = page.locator(`details.topic:has(#${id}) > summary`);
    if ((await fold.count()) > 0) await fold.click();
    const sign = page.locator(`#${id} > a.here, #${id} a.here`).first();
    await expect(sign).toBeVisible();
    await expect(sign).toHaveAccessibleName(/^Link to this place: .+/);
    await sign.click();
    await expect(page).toHaveURL(`/en/${list}/#${id}`);
    await expect(page.locator(`#${id}`)).toBeInViewport();
  });

test('a term names the chapters that explain it, and leads to its place in them', async ({ page }) => {
  await page.goto('/en/glossary/');
  const used = page.locator('#genocide').getByRole('link', { name: /^Chapter \d+$/ });
  expect(await used.count()).toBeGreaterThan(1);
  await used.first().click();
  await expect(page).toHaveURL(/\/en\/chapters\/[^/]+\/#term-genocide$/);
  await expect(page.locator('#term-genocide')).toHaveCount(1);
});

test('all numbers stand in an index; in its row a number has who counts, its past and folded details beside it', async ({
  page,
}) => {
  await wide(page);
  await page.goto('/en/figures/');
  const index = page.getByRole('navigation', { name: 'All numbers' }).getByRole('link');
  await expect(index).toHaveCount(await page.locator('section.number-row').count());
  await expect(index.last()).toBeInViewport();
  await phone(page);
  await expect(index.first()).toBeHidden();
  await page.getByText(/^All \d+ numbers$/).click();
  await expect(index.first()).toBeVisible();
  await wide(page);
  const row = page.locator('#gaza-moh-deaths');
  const [number, head, past] = [
    await row.locator('.number').boundingBox(),
    await row.locator('h3').boundingBox(),
    await row.locator('.spark').boundingBox(),
  ];
  expect(head?.x).toBeGreaterThan((number?.x ?? 0) + (number?.width ?? 0) - 1);
  expect(past?.x).toBeGreaterThan((head?.x ?? 0) + (head?.width ?? 0) - 1);
  await expect(row).toContainText('Ministry of Health in Gaza');
  await expect(row.locator('dl')).toBeHidden();
  await row.locator('summary').first().click();
  await expect(row.locator('dl')).toBeVisible();
  await expect(row.locator('dl')).toContainText('Disputed');
});

test('the page of a number has the number and who counts it on the first screen of a phone, with its past', async ({
  page,
}) => {
  await phone(page);
  await page.goto('/en/figures/gaza-moh-deaths/');
  for (const part of ['.number', '.spark svg']) await expect(page.locator(part)).toBeInViewport({ ratio: 1 });
  await expect(page.getByText('Ministry of Health in Gaza, run by the Hamas government')).toBeInViewport();
});

test('the page of a claim quotes it, and has the verdict and what the documents say on the first screen of a phone', async ({
  page,
}) => {
  await phone(page);
  await page.goto('/en/claims/icj-a/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^“.+”$/);
  await expect(page.locator('.verdict [data-verdict]')).toBeInViewport({ ratio: 1 });
  const size = await page.getByRole('heading', { level: 1 }).evaluate((head) => getComputedStyle(head).fontSize);
  expect(Number.parseFloat(size)).toBeLessThan(32);
  await expect(page.locator('.finding')).toBeInViewport();
});
