/* Pictures whose marks are links: one tab stop, arrows, the spoken line, pointer and touch, the view in the address. */
import { expect, type Page, test } from '@playwright/test';
import { watch } from './addresses.ts';

const VOTES = '/en/charts/icj-votes-2024-03/';

const picture = (page: Page) => page.locator('#picture .picture-frame.live > svg.chart');
const line = (page: Page) => page.locator('#picture .said');
const key = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-key'));

async function open(page: Page, address: string, width = 1280) {
  await page.setViewportSize({ width, height: 1000 });
  await page.goto(address);
  await page.locator('#picture live-chart').scrollIntoViewIfNeeded();
  await page.locator('#picture live-chart[data-live]').waitFor();
}

for (const [name, address] of [
  ['votes', VOTES],
  ['series', '/en/charts/deaths-gaza/'],
] as const)
  test(`${name}: tab reaches the picture once, arrows move, the line says the mark, Escape leaves it`, async ({
    page,
  }) => {
    const watched = watch(page);
    await open(page, address);
    const marks = picture(page).locator('a');
    await expect(picture(page).locator('a[tabindex="0"]')).toHaveCount(1);
    const printed = await line(page).textContent();
    await marks.first().focus();
    await expect(line(page)).toHaveText((await marks.first().getAttribute('aria-label')) ?? '?');
    await page.keyboard.press('ArrowRight');
    expect(await key(page)).toBe(await marks.nth(1).getAttribute('data-key'));
    await page.keyboard.press('End');
    expect(await key(page)).toBe(await marks.last().getAttribute('data-key'));
    await page.keyboard.press('ArrowRight');
    expect(await key(page)).toBe(await marks.last().getAttribute('data-key'));
    await page.keyboard.press('Home');
    expect(await key(page)).toBe(await marks.first().getAttribute('data-key'));
    await page.keyboard.press('Escape');
    expect(await key(page)).toBeNull();
    await expect(line(page)).toHaveText(printed ?? '');
    await page.keyboard.press('ArrowDown');
    expect(await key(page)).toBe(await marks.first().getAttribute('data-key'));
    await page.keyboard.press('Tab');
    expect(await picture(page).evaluate((svg) => svg.contains(document.activeElement))).toBe(false);
    watched.done();
  });

test('Enter follows the mark', async ({ page }) => {
  await open(page, VOTES);
  await picture(page).locator('a').first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/people\/#/);
});

test('a pointer over a mark says it, a click opens it', async ({ page }) => {
  await open(page, VOTES);
  const mark = picture(page).locator('a').nth(2);
  await mark.hover();
  await expect(line(page)).toHaveText((await mark.getAttribute('aria-label')) ?? '?');
  await mark.click();
  await expect(page).toHaveURL(/\/en\/people\/#/);
});

test('a new width keeps the focus and lays out anew', async ({ page }) => {
  await open(page, VOTES);
  await picture(page).locator('a').nth(3).focus();
  const before = await key(page);
  await page.setViewportSize({ width: 700, height: 1000 });
  await expect.poll(() => picture(page).getAttribute('width')).not.toBe('904');
  expect(await key(page)).toBe(before);
});

test.describe('one state among resolutions', () => {
  const TALLIES = '/en/charts/unga-votes/';
  const outlined = (page: Page) => picture(page).locator('.window');

  test('the choice marks its votes, stands in the address, and survives reload and back', async ({ page }) => {
    await open(page, TALLIES);
    await expect(outlined(page)).toHaveCount(0);
    const choice = page.getByLabel('Mark the votes of one state');
    await choice.selectOption({ label: 'South Africa' });
    await expect(page).toHaveURL(/\?state=ZAF$/);
    const marked = await outlined(page).count();
    expect(marked).toBeGreaterThan(10);
    await expect(picture(page).locator('a').nth(1)).toHaveAttribute('aria-label', /South Africa: In favour/);
    await page.reload();
    await expect(outlined(page)).toHaveCount(marked);
    await expect(choice).toHaveValue('ZAF');
    await choice.selectOption({ label: 'Fiji' });
    await expect(page).toHaveURL(/\?state=FJI$/);
    await page.goBack();
    await expect(page).toHaveURL(/\?state=ZAF$/);
    await expect(choice).toHaveValue('ZAF');
    await expect(picture(page).locator('a').nth(1)).toHaveAttribute('aria-label', /South Africa/);
  });

  test('a malformed state marks none; where only the count is told nothing is marked', async ({ page }) => {
    await open(page, `${TALLIES}?state=%3Cb%3E`);
    await expect(outlined(page)).toHaveCount(0);
    await open(page, `${TALLIES}?state=usa`);
    const unread = picture(page).locator('.row', { hasText: 'Counts only' });
    expect(await unread.count()).toBeGreaterThan(0);
    await expect(unread.locator('.window')).toHaveCount(0);
  });
});

test.describe('in forced colours', () => {
  test.use({ forcedColors: 'active' });
  test('for is filled, against is open and crossed', async ({ page }) => {
    await open(page, VOTES);
    const fill = (role: string) =>
      picture(page)
        .locator(role)
        .first()
        .evaluate((mark) => getComputedStyle(mark).fill);
    const [full, hollow] = [await fill('.judge .mark:not(.open)'), await fill('.judge .mark.open')];
    expect(full).not.toBe(hollow);
    const stroke = await picture(page)
      .locator('.judge .tick')
      .first()
      .evaluate((mark) => getComputedStyle(mark).stroke);
    expect(stroke).toBe(full);
  });
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true });
  test('the first tap says the mark and gives its link, the second follows it', async ({ page }) => {
    await open(page, VOTES, 360);
    const mark = picture(page).locator('a').nth(1);
    await mark.locator('.name').first().tap();
    await expect(line(page)).toContainText((await mark.getAttribute('aria-label')) ?? '?');
    await expect(line(page).locator('a')).toHaveAttribute('href', (await mark.getAttribute('href')) ?? '?');
    await mark.locator('.name').first().tap();
    await expect(page).toHaveURL(/\/en\/people\/#/);
  });
});
