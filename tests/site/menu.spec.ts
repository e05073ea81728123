/* The menu of a phone: the whole site in a column, within the screen, closed as menus are. */
import { expect, type Page, test } from '@playwright/test';
import { ORDERS_PORT } from './playwright.config.ts';

const menu = (page: Page) => page.locator('details.menu');
const panel = (page: Page) => menu(page).locator('nav');
const open = async (page: Page, address = '/en/') => {
  await page.goto(address);
  await menu(page).locator('summary').click();
  await expect(panel(page)).toBeVisible();
};
/** How far anything of the page or of the menu stands out of the screen, in pixels. */
const sticksOut = (page: Page) =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const parts = [...document.querySelectorAll('details.menu nav, details.menu nav *')];
    const edges = parts.flatMap((part) => {
      const { left, right } = part.getBoundingClientRect();
      return [-left, right - clientWidth];
    });
    return Math.max(0, scrollWidth - clientWidth, ...edges.map((edge) => Math.round(edge)));
  });

for (const width of [280, 320, 360, 390, 430, 768, 959])
  test(`at ${width} px the open menu is a column within the screen`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page);
    expect(await sticksOut(page)).toBe(0);
    const sections = await panel(page)
      .locator('.menu-ways a')
      .evaluateAll((links) =>
        links.map((link) => link.getBoundingClientRect()).map(({ x, y, height }) => ({ x, y, height })),
      );
    expect(sections).toHaveLength(9);
    for (const { height } of sections) expect(height).toBeGreaterThanOrEqual(44);
    if (width < 640) expect(new Set(sections.map(({ x }) => x)).size).toBe(1);
  });

test('the menu leads to every part of the site, sections with what is found there', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await open(page, '/en/glossary/');
  for (const line of await panel(page).locator('.menu-ways span').allTextContents()) expect(line).toMatch(/\w.{10}/);
  const links = await panel(page)
    .locator('a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  for (const part of [
    'timeline',
    'chapters',
    'orders',
    'measures',
    'resolutions',
    'glossary',
    'claims',
    'sources',
    'method',
  ])
    expect(links).toContain(`/en/${part}/`);
  await expect(panel(page).locator('[aria-current="page"]')).toHaveText('Glossary');
});

test('on a phone the open menu shows the questions before anybody scrolls', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page);
  const questions = await panel(page).getByRole('link', { name: 'Questions people ask' }).boundingBox();
  expect((questions?.y ?? 740) + (questions?.height ?? 0)).toBeLessThanOrEqual(740);
});

test('Escape closes the menu and gives the focus back, a click beside it and going on close it too', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 1400 });
  await open(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(menu(page).locator('summary')).toBeFocused();
  await menu(page).locator('summary').click();
  await page.mouse.click(200, 1390);
  await expect(panel(page)).toBeHidden();
  await menu(page).locator('summary').click();
  await panel(page).locator('a').last().focus();
  await page.keyboard.press('Tab');
  await expect(panel(page)).toBeHidden();
});

test('right to left the open menu stays within the screen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await open(page, `http://127.0.0.1:${ORDERS_PORT}/orders/ar-XB/cases/`);
  expect(await sticksOut(page)).toBe(0);
});

test('the way to the search takes no more room than its words', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/en/search/');
  expect((await page.locator('.top .find').boundingBox())?.width).toBeLessThan(120);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the menu opens, and a way leads on', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await open(page);
    await panel(page).getByRole('link', { name: 'Measures', exact: true }).click();
    await expect(page).toHaveURL(/\/en\/measures\/$/);
  });
});
