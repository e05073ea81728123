/* The embedder's guide: a chart is chosen, its options set, and what is copied shows just that elsewhere. */
import { expect, test } from '@playwright/test';
import { FOREIGN_PORT, SITE_PORT } from './playwright.config.ts';

const GUIDE = '/en/embed/';

test('the choice makes the frame and all three codes', async ({ page }) => {
  await page.goto(GUIDE);
  await page
    .getByLabel('Chart', { exact: true })
    .selectOption({ label: 'How states voted at the United Nations on Israel and Palestine' });
  await page.getByLabel('Colours').selectOption('dark');
  await page.getByLabel('Show the title').uncheck();
  await page.getByLabel('Mark the votes of one state').selectOption({ label: 'South Africa' });
  const query = '?theme=dark&title=0&state=ZAF';
  const frame = page.locator('.cfg iframe');
  await expect(frame).toHaveAttribute('src', `/en/embed/unga-votes/${query}`);
  await expect(page.frameLocator('.cfg iframe').locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.frameLocator('.cfg iframe').locator('svg.chart .window').first()).toBeAttached();
  for (const code of ['scripted', 'frame'])
    await expect(page.locator(`[data-code=${code}]`)).toContainText(
      `/en/embed/unga-votes/${query.replaceAll('&', '&amp;')}"`,
    );
  // The picture leads to the page, which takes the view and knows no look.
  await expect(page.locator('[data-code=image]')).toContainText('/en/charts/unga-votes/?state=ZAF"');
});

test('the frame under trial takes the height of its chart, by the script that is offered', async ({ page }) => {
  await page.goto(`${GUIDE}?chart=icj-votes-2025-10`);
  const frame = page.locator('.cfg iframe');
  await frame.scrollIntoViewIfNeeded();
  await expect
    .poll(async () => {
      const box = await frame.evaluate((node) => (node as HTMLIFrameElement).clientHeight);
      const chart = page.frames().find((each) => each.url().includes('/embed/icj-votes-2025-10/'));
      return box - ((await chart?.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height))) ?? 0);
    })
    .toBe(0);
});

test('lanes and period of a timeline go into the address; all of them on says nothing', async ({ page }) => {
  await page.goto(`${GUIDE}?chart=timeline`);
  const code = page.locator('[data-code=frame]');
  await expect(code).toContainText('/en/embed/timeline/"');
  await page.locator('fieldset[data-chart=timeline]').getByLabel('War').uncheck();
  await page.locator('fieldset[data-chart=timeline]').getByLabel('From').fill('2024-05');
  await expect(code).toContainText('/en/embed/timeline/?from=2024-05&amp;lanes=icj,icc,un,states"');
});

test('a code is copied by its button, and that is said', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(GUIDE);
  await page.locator('[data-copy=frame]').click();
  await expect(page.getByRole('status')).toHaveText('The code is copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await page.locator('[data-code=frame]').textContent(),
  );
});

test('a chart that is not there, or markup, in the address leaves the first chart', async ({ page }) => {
  for (const asked of ['nothing', '%3Cimg src=x%3E', '__proto__']) {
    await page.goto(`${GUIDE}?chart=${asked}`);
    await expect(page.locator('[data-code=frame]')).toContainText('/en/embed/timeline/"');
  }
});

test('what is copied works in a page of another origin', async ({ page }) => {
  await page.goto(`${GUIDE}?chart=icj-votes-2025-10`);
  await page.getByLabel('Colours').selectOption('dark');
  const code = (await page.locator('[data-code=scripted]').textContent()) ?? '';
  // The built site bears the address that it will have; here it is served from another.
  const local = code.replaceAll(/https?:\/\/[^/"]+/g, `http://127.0.0.1:${SITE_PORT}`);
  await page.goto(`http://localhost:${FOREIGN_PORT}/?deaf=1`);
  await page.setContent(`<!doctype html><body>${local}`);
  const frame = page.locator('iframe');
  await expect(frame).not.toHaveCSS('height', '820px');
  await expect(page.frameLocator('iframe').locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('no choice is a step of the history: back leaves the guide', async ({ page }) => {
  await page.goto('/en/about/');
  await page.goto(GUIDE);
  const steps = await page.evaluate(() => history.length);
  await page.getByLabel('Chart', { exact: true }).selectOption('unga-votes');
  await page.getByLabel('Colours').selectOption('dark');
  await page.getByLabel('Mark the votes of one state').selectOption({ label: 'South Africa' });
  await expect(page.frameLocator('.cfg iframe').locator('live-chart[data-live]')).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(steps);
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/about\/$/);
  await page.goForward();
  await expect(page.getByLabel('Colours')).toHaveValue('dark');
  await expect(page.locator('.cfg iframe')).toHaveAttribute('src', '/en/embed/unga-votes/?theme=dark&state=ZAF');
});

test('the whole choice stands in the address of the guide and is there after a reload', async ({ page }) => {
  await page.goto(`${GUIDE}?chart=timeline`);
  const fields = page.locator('fieldset[data-chart=timeline]');
  await page.getByLabel('Colours').selectOption('auto');
  await page.getByLabel('Show the title').uncheck();
  await fields.getByLabel('War').uncheck();
  await fields.getByLabel('From').fill('2024-05');
  await page.getByLabel('a phone').check();
  const code = await page.locator('[data-code=frame]').textContent();
  expect(code).toContain('?theme=auto&amp;title=0&amp;from=2024-05&amp;lanes=icj,icc,un,states"');
  const address = page.url();
  await page.reload();
  await expect(page.locator('[data-code=frame]')).toHaveText(code ?? '');
  expect(page.url()).toBe(address);
  await expect(page.getByLabel('Show the title')).not.toBeChecked();
  await expect(fields.getByLabel('War')).not.toBeChecked();
  await expect(fields.getByLabel('From')).toHaveValue('2024-05');
  await expect(page.getByLabel('a phone')).toBeChecked();
  await expect(page.locator('.cfg iframe')).toHaveCSS('width', '320px');
});

test('a month as people write it is read where the browser has no field for months, or it is said why not', async ({
  page,
}) => {
  await page.goto(`${GUIDE}?chart=timeline`);
  const from = page.locator('fieldset[data-chart=timeline]').getByLabel('From');
  await from.evaluate((field: HTMLInputElement) => field.setAttribute('type', 'text'));
  const code = page.locator('[data-code=frame]');
  for (const written of ['5/2024', 'May 2024']) {
    await from.fill(written);
    await expect(code).toContainText('?from=2024-05"');
  }
  await from.fill('soon');
  await expect(page.locator('fieldset[data-chart=timeline] .says')).toBeVisible();
  await expect(from).toHaveAttribute('aria-invalid', 'true');
  await expect(code).toContainText('/en/embed/timeline/"');
});

test('the configurator is not offered where its script never came', async ({ page }) => {
  await page.route(/\/_astro\/.*\.js$/, (route) => route.abort());
  await page.goto(GUIDE);
  await expect(page.locator('.cfg')).toBeHidden();
  await expect(page.locator('.ready details').first()).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the guide is a list of ready codes for every chart', async ({ page }) => {
    await page.goto(GUIDE);
    await expect(page.locator('.cfg')).toBeHidden();
    const charts = page.locator('.ready details');
    expect(await charts.count()).toBeGreaterThan(15);
    await charts.first().locator('summary').click();
    await expect(charts.first().locator('pre')).toHaveCount(3);
    await expect(charts.first().locator('pre').first()).toBeVisible();
    await expect(page.getByRole('table')).toHaveCount(2);
  });
});
