/* The live timeline: zoom, pan, filter, search, keyboard, pane, and the view in the address. */
import { expect, type Page, test } from '@playwright/test';
import { watch } from './addresses.ts';

const picture = (page: Page) => page.locator('#picture .timeline-frame:not(.phone-frame) > svg.chart');

async function open(page: Page, address = '/en/timeline/') {
  await page.setViewportSize({ width: 1280, height: 1400 });
  await page.goto(address);
  await page.locator('live-chart[data-live]').waitFor();
}

test('takes the printed picture over without moving it', async ({ page }) => {
  const watched = watch(page);
  await page.setViewportSize({ width: 1280, height: 1400 });
  await page.goto('/en/timeline/');
  const before = await page.locator('#picture').boundingBox();
  await page.locator('live-chart[data-live]').waitFor();
  const after = await page.locator('#picture').boundingBox();
  expect(after?.height).toBe(before?.height);
  watched.done();
});

test('zooms by button, writes the view into the address, and back restores it', async ({ page }) => {
  await open(page);
  await page.locator('[data-zoom="in"]').click();
  await expect(page).toHaveURL(/from=\d{4}-\d{2}-\d{2}&to=/);
  await expect(page.locator('[aria-live="polite"]').first()).toContainText(
    /\d+ of \d+ entries shown, from \d+ \w+ \d{4}/,
  );
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/timeline\/$/);
});

test('an address with a view opens that view, and the list follows', async ({ page }) => {
  await open(page, '/en/timeline/?from=2024-01&to=2024-06&lanes=icj,icc');
  await expect(page.locator('label.chip input:checked')).toHaveCount(2);
  await expect(page.locator('#e-2024-01-26-icj-provisional-measures')).toBeVisible();
  await expect(page.locator('#e-2023-10-07-hamas-led-attack')).toBeHidden();
  await expect(picture(page).locator('[data-key="lane-war"]')).toHaveCount(0);
});

test('a malformed address shows the whole and nothing of it becomes markup', async ({ page }) => {
  await open(page, '/en/timeline/?from=99&lanes=%3Cb%3E&importance=x&q=%3Cimg%20src=x%20onerror=alert(1)%3E');
  await expect(page.locator('img')).toHaveCount(0);
  await expect(picture(page)).toBeVisible();
});

test('searches titles and summaries, accents and case aside', async ({ page }) => {
  await open(page);
  await page.locator('input[type="search"]').fill('TURKIYE trade');
  await expect(page).toHaveURL(/q=TURKIYE/);
  await expect(page.locator('#e-2024-05-02-turkey-trade-halt')).toBeVisible();
  await expect(page.locator('#e-2023-10-07-hamas-led-attack')).toBeHidden();
});

/** The address once it has stood still: a slow machine may write one in the middle of a drag, and another after it. */
async function restingAddress(page: Page): Promise<string> {
  let before: string;
  do {
    before = page.url();
    await page.waitForTimeout(800);
  } while (page.url() !== before);
  return before;
}

test('drags with the mouse and zooms with ctrl and the wheel; a plain wheel scrolls the page', async ({ page }) => {
  await open(page, '/en/timeline/?from=2024-01-01&to=2024-12-31');
  const box = await picture(page).boundingBox();
  if (!box) throw new Error('no picture');
  await page.mouse.move(box.x + 800, box.y + 150);
  await page.mouse.down();
  await page.mouse.move(box.x + 600, box.y + 150, { steps: 6 });
  await page.mouse.up();
  await expect(page).not.toHaveURL(/from=2024-01-01/);
  const dragged = await restingAddress(page);
  const scrolled = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled);
  expect(await restingAddress(page)).toBe(dragged);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -300);
  await page.keyboard.up('Control');
  await expect(page).not.toHaveURL(dragged);
});

test('one tab stop; arrows move between marks and lanes, Enter opens, a bin opens in the pane and Escape leads back', async ({
  page,
}) => {
  await open(page);
  await expect(picture(page).locator('a[tabindex="0"]')).toHaveCount(1);
  const bin = picture(page).locator('a.bin').first();
  await bin.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#pane h3')).toBeVisible();
  await expect(page.locator('#pane li.event-row')).toHaveCount(Number(await bin.locator('text').textContent()));
  await page.keyboard.press('Escape');
  await expect(page.locator('#pane')).toBeHidden();
  await expect(bin).toBeFocused();
  await page.keyboard.press('ArrowRight');
  const first = await page.evaluate(() => document.activeElement?.getAttribute('data-key'));
  await page.keyboard.press('ArrowDown');
  const second = await page.evaluate(() => document.activeElement?.getAttribute('data-key'));
  expect(first && second && first !== second).toBeTruthy();
  await page.keyboard.press('End');
  await page.keyboard.press('+');
  await expect(page).toHaveURL(/from=/);
  await page.keyboard.press('?');
  await expect(page.locator('.hint')).toBeVisible();
});

test('the handles of the strip are sliders for keys and screen readers', async ({ page }) => {
  await open(page);
  const start = page.locator('.brush input[type="range"]').first();
  await start.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/from=2023-10-/);
  await expect(start).toHaveAttribute('aria-valuetext', /2023/);
});

test('an offline data file leaves the printed picture and the list', async ({ page }) => {
  await page.route('**/*.rows.json', (route) => route.abort());
  await page.setViewportSize({ width: 1280, height: 1400 });
  await page.goto('/en/timeline/');
  await page.waitForTimeout(500);
  await expect(page.locator('#picture svg.chart .mark:visible').first()).toBeVisible();
});
