/* The citation of a place: where a reader follows the number or the # beside it, a button copies it, with its own address. */
import { expect, test } from '@playwright/test';

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

const PLACES: readonly (readonly [page: string, anchor: string, told: RegExp])[] = [
  ['/en/chapters/two-courts/', 'p3', /, para\. 3\. https:\S+\/en\/chapters\/two-courts\/#p3$/],
  ['/en/orders/icj-192-order-2024-05-24/', 'point-2-a', /, point \(2\)\(a\)\. https:\S+#point-2-a$/],
  [
    '/en/orders/icj-192-order-2024-05-24/',
    'judge-sebutinde',
    /, votes of Julia Sebutinde\. https:\S+#judge-sebutinde$/,
  ],
  ['/en/resolutions/es-10-24/', 'vote-deu', /, vote of Germany\. https:\S+#vote-deu$/],
];

for (const [address, anchor, told] of PLACES)
  test(`${address}#${anchor} is copied as a citation`, async ({ page }) => {
    await page.goto(address);
    const link = page.locator(`a[href="#${anchor}"]`).first();
    const fold = page.locator('details', { has: page.locator(`[id="${anchor}"]`) }).last();
    if ((await fold.count()) > 0 && !(await fold.evaluate((node: HTMLDetailsElement) => node.open)))
      await fold.locator('summary').first().click();
    await link.click();
    await page.getByRole('button', { name: 'Copy the citation' }).click();
    await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(told);
    await page.goBack();
    await expect(page.getByRole('button', { name: /^(Copied|Copy the citation)$/ })).toHaveCount(0);
  });

test('the citations in styles are of the page, and of a place where the address names one', async ({ page }) => {
  await page.goto('/en/orders/icj-192-order-2024-05-24/#point-2-a');
  const styles = page.locator('.cited');
  await expect(styles.first()).toHaveText(/point \(2\)\(a\)/);
  await page.goto('/en/orders/icj-192-order-2024-05-24/');
  await expect(styles.first()).not.toHaveText(/point/);
  await expect(page.locator('.named-place')).toBeHidden();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a page gives its citation in four styles and says how to cite a place', async ({ page }) => {
    await page.goto('/en/chapters/two-courts/');
    const box = page.locator('.cite-as');
    await box.locator('summary').first().click();
    for (const style of ['APA', 'Chicago', 'OSCOLA', 'MLA'])
      await expect(box.locator('dt').filter({ hasText: style }).first()).toBeVisible();
    await expect(box).toContainText('press the number or the #');
    await expect(page.getByRole('button', { name: 'Copy the citation' })).toHaveCount(0);
  });
});

test('a citation that the browser does not let be copied says so', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto('/en/chapters/two-courts/#p3');
  const button = page.locator('.cite-here');
  await button.click();
  await expect(button).toHaveText('The browser did not let it be copied.');
  expect(errors).toEqual([]);
});

for (const address of ['sources/', 'claims/', 'chapters/two-courts/', 'timeline/', 'orders/icj-192-order-2024-05-24/'])
  test(`a fragment that nobody could have written breaks nothing on /en/${address}`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    for (const fragment of ['#%', '#%E0%A4%A', '#e-%FF', '#"]<script>', "#'];*"]) {
      await page.goto('about:blank');
      await page.goto(`/en/${address}${fragment}`);
      await expect(page.locator('h1')).toBeVisible();
    }
    expect(errors).toEqual([]);
  });
