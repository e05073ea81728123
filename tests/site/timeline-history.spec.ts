/* What the way back and a reload restore on the timeline: each settled view, a search as one step, filter, place, hash. */
import { expect, type Page, test } from '@playwright/test';
import { boxOf } from './fingers.ts';

const picture = (page: Page) => page.locator('#picture .timeline-frame:not(.phone-frame) > svg.chart');

async function open(page: Page, address = '/en/timeline/') {
  await page.setViewportSize({ width: 1280, height: 900 });
  // A page before it, so that the way back leads somewhere.
  await page.goto('/en/about/');
  await page.goto(address);
  await live(page);
}

async function live(page: Page) {
  await page.locator('live-chart').first().scrollIntoViewIfNeeded();
  await page.locator('live-chart[data-live]').waitFor();
  await page.locator('.tlpage.followed').waitFor();
}

/**
 * Comes to the page as a reader does who touches nothing until the list has followed. What a test asks a page counts
 * as a touch in the browser's eyes, after which the place is the reader's own: so nothing is asked meanwhile.
 */
async function untouched(page: Page, come: () => Promise<unknown>) {
  const rows = page.waitForResponse('**/*.rows.json');
  await come();
  await (await rows).finished();
  await page.waitForTimeout(1500);
  await page.locator('.tlpage.followed').waitFor();
}

async function overPicture(page: Page) {
  const svg = picture(page);
  await svg.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const box = await boxOf(svg);
  const at = { x: box.x + box.width * 0.6, y: 450 };
  await page.mouse.move(at.x, at.y);
  return at;
}

const CHANGED = /\/en\/timeline\/\?from=/;

test('zooming with the wheel is one step: back leads to the view before', async ({ page }) => {
  await open(page, '/en/timeline/?lanes=war,icj');
  await overPicture(page);
  await page.keyboard.down('Control');
  for (let i = 0; i < 5; i += 1) {
    await page.mouse.wheel(0, -120);
    await page.waitForTimeout(60);
  }
  await page.keyboard.up('Control');
  await expect(page).toHaveURL(/from=.*lanes=war/);
  await page.goBack();
  await expect(page).toHaveURL(/timeline\/\?lanes=war%2Cicj$/);
  await expect(page.locator('.ctl .found')).toContainText('from 1 October 2023');
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/about\//);
});

test('a drag with a pause in it is one step', async ({ page }) => {
  await open(page, '/en/timeline/?from=2024-06-01&to=2025-06-01');
  const { x, y } = await overPicture(page);
  await page.mouse.down();
  await page.mouse.move(x - 80, y, { steps: 4 });
  await page.waitForTimeout(900);
  await page.mouse.move(x - 160, y, { steps: 4 });
  await page.waitForTimeout(900);
  await page.mouse.up();
  await expect(page).not.toHaveURL(/from=2024-06-01/);
  await page.goBack();
  await expect(page).toHaveURL(/from=2024-06-01&to=2025-06-01$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/about\//);
});

test('each press of a button is a step, back and forward', async ({ page }) => {
  await open(page);
  const addresses = [page.url()];
  for (let i = 0; i < 2; i += 1) {
    const before = page.url();
    await page.locator('[data-zoom="in"]').click();
    await expect(page).not.toHaveURL(before);
    addresses.push(page.url());
  }
  await page.goBack();
  await expect(page).toHaveURL(addresses[1] as string);
  await page.goBack();
  await expect(page).toHaveURL(addresses[0] as string);
  await page.goForward();
  await expect(page).toHaveURL(addresses[1] as string);
});

test('a search typed slowly is one step, and one that follows it another', async ({ page }) => {
  await open(page);
  const field = page.locator('.ctl input[type="search"]');
  await field.pressSequentially('netanyahu', { delay: 260 });
  await expect(page).toHaveURL(/q=netanyahu$/);
  await field.press('Enter');
  await field.fill('famine');
  await expect(page).toHaveURL(/q=famine$/);
  await page.goBack();
  await expect(page).toHaveURL(/q=netanyahu$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/timeline\/$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/about\//);
});

test('a filter and the place in its list are there again after a reload and on the way back', async ({ page }) => {
  await open(page, '/en/timeline/?lanes=icc');
  const entry = page.locator('#e-2024-11-21-icc-warrants-issued');
  await entry.evaluate((item) => item.scrollIntoView({ block: 'start', behavior: 'instant' }));
  await page.mouse.wheel(0, -120);
  // Time for the place to be kept with the step.
  await page.waitForTimeout(1500);
  const top = (await boxOf(entry)).y;
  await untouched(page, () => page.reload());
  await expect(page.locator('label.chip input:checked')).toHaveCount(1);
  await expect.poll(async () => Math.abs((await boxOf(entry)).y - top)).toBeLessThan(40);
  await page.waitForTimeout(1000);
  await page.goto('/en/about/');
  await untouched(page, () => page.goBack());
  await expect(page).toHaveURL(/lanes=icc$/);
  await expect.poll(async () => Math.abs((await boxOf(entry)).y - top)).toBeLessThan(40);
});

test('an address that points to an entry which its filter leaves out shows it and says so', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/en/timeline/?lanes=icj#e-2023-10-07-hamas-led-attack');
  const entry = page.locator('#e-2023-10-07-hamas-led-attack');
  await expect(entry).toBeInViewport();
  await expect(entry.locator('.notice')).toContainText('The filter leaves this entry out');
  await expect(page.locator('label.chip input:checked')).toHaveCount(1);
  await expect(page.locator('#e-2023-10-13-north-evacuation-order')).toBeHidden();
  // The next view is the reader's own again, and its address no longer points to what it hides.
  await page.locator('label.chip.icc').click();
  await expect(page).toHaveURL(/lanes=icj%2Cicc$/);
  await expect(entry).toBeHidden();
});

test('so does a link within the page, while an entry that the filter shows needs no word', async ({ page }) => {
  await open(page, '/en/timeline/?lanes=icj');
  await page.evaluate(() => {
    location.hash = '#e-2024-11-21-icc-warrants-issued';
  });
  const hidden = page.locator('#e-2024-11-21-icc-warrants-issued');
  await expect(hidden).toBeInViewport();
  await expect(hidden.locator('.notice')).toBeVisible();
  await page.evaluate(() => {
    location.hash = '#e-2024-01-26-icj-provisional-measures';
  });
  const shown = page.locator('#e-2024-01-26-icj-provisional-measures');
  await expect(shown).toBeInViewport();
  await expect(page.locator('.listing .notice')).toHaveCount(0);
  await expect(hidden).toBeHidden();
});

test('a filter with a window opens again with it', async ({ page }) => {
  await open(page);
  await page.locator('label.chip.un').click();
  await page.locator('[data-zoom="in"]').click();
  await expect(page).toHaveURL(CHANGED);
  const address = page.url();
  const said = await page.locator('.ctl .found').textContent();
  await page.reload();
  await page.locator('.tlpage.followed').waitFor();
  await expect(page).toHaveURL(address);
  await expect(page.locator('.ctl .found')).toHaveText(said ?? '');
});
