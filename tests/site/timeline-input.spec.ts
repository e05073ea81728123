/* The form of the timeline before the script, without it and with it: what a reader sets or types counts, or is told why not. */
import { expect, type Page, test } from '@playwright/test';

const chip = (page: Page, lane: string) => page.locator(`label.chip.${lane}`);
const box = (page: Page, lane: string) => page.locator(`input[name="lanes"][value="${lane}"]`);

/** Keeps the live half from the page until `let` is called. */
async function holdScript(page: Page) {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.rows.json', async (route) => {
    await held;
    await route.continue();
  });
  return () => release();
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 664 }, hasTouch: true, isMobile: true });

  test('the first tap on a filter counts, also while the script is on its way', async ({ page }) => {
    const release = await holdScript(page);
    await page.goto('/en/timeline/');
    await page.locator('.filterlink').tap();
    await chip(page, 'war').tap();
    await page.locator('label.seg').first().tap();
    await expect(box(page, 'war')).not.toBeChecked();
    // By style alone at first.
    await expect(page.locator('.listing li.event-row.war:visible')).toHaveCount(0);
    release();
    await page.locator('.tlpage.followed').waitFor();
    await expect(box(page, 'war')).not.toBeChecked();
    await expect(page).toHaveURL(/lanes=icj%2Cicc%2Cun%2Cstates&importance=1/);
    await expect(page.locator('.listing li.event-row.war:visible')).toHaveCount(0);
    await expect(page.locator('.ctl .found')).toBeVisible();
    await page.goBack();
    await expect(box(page, 'war')).toBeChecked();
  });

  test('the form wakes the script by itself, and its search finds', async ({ page }) => {
    await page.goto('/en/timeline/');
    await page.locator('.filterlink').tap();
    const field = page.locator('.ctl input[type="search"]');
    await field.fill('famine');
    await expect(page).toHaveURL(/q=famine/);
    await expect(page.locator('#e-2025-08-22-ipc-famine')).toBeVisible();
  });
});

test('a year that is typed digit by digit leaves the other month alone', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/en/timeline/?from=2024-03-01&to=2025-12-31');
  await page.locator('.tlpage.followed').waitFor();
  const [from, to] = [page.locator('input[name="from"]'), page.locator('input[name="to"]')];
  await expect(to).toHaveValue('2025-12');
  await from.focus();
  await page.keyboard.press('ArrowRight');
  for (const digit of '2025') {
    await page.keyboard.press(digit);
    await page.waitForTimeout(300);
    await expect(to).toHaveValue('2025-12');
  }
  await expect(page).toHaveURL(/from=2025-03-01&to=2025-12-31/);
  await expect(from).toHaveValue('2025-03');
});

test('an end that is later than the other, or empty, is not taken for what it is not', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/en/timeline/?from=2024-03-01&to=2024-12-31');
  await page.locator('.tlpage.followed').waitFor();
  const [from, to] = [page.locator('input[name="from"]'), page.locator('input[name="to"]')];
  await from.fill('2025-06');
  await to.focus();
  await expect(page.locator('.ctl .says')).toContainText('later than the last');
  await expect(from).toHaveAttribute('aria-invalid', 'true');
  await expect(to).toHaveValue('2024-12');
  await to.fill('2025-09');
  await expect(page).toHaveURL(/from=2025-06-01&to=2025-09-30/);
  await expect(page.locator('.ctl .says')).toBeHidden();
  await from.fill('');
  await expect(page).toHaveURL(/timeline\/\?to=2025-09-30/);
  await to.focus();
  await expect(from).toHaveValue('2023-10');
});

test('where the browser has no month field, months are read as people write them', async ({ page }) => {
  // As Firefox does: the field is one of text.
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      for (const field of document.querySelectorAll<HTMLInputElement>('input[type="month"]')) field.type = 'text';
    });
  });
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/en/timeline/?from=2024-03-01&to=2025-12-31');
  await page.locator('.tlpage.followed').waitFor();
  const [from, to] = [page.getByLabel('From', { exact: true }), page.getByLabel('To', { exact: true })];
  await expect(page.locator('.per span', { hasText: 'From' })).toBeVisible();
  for (const [written, month] of [
    ['1/2025', '2025-01'],
    ['Feb 2025', '2025-02'],
    ['2025-03', '2025-03'],
  ] as const) {
    await from.fill(written);
    await from.blur();
    await expect(page).toHaveURL(new RegExp(`from=${month}-01&to=2025-12-31`));
    await expect(from).toHaveValue(month);
  }
  await from.fill('soon');
  await from.blur();
  await expect(from).toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('.ctl .says')).toContainText('Write a month as 2025-01, 1/2025 or Jan 2025.');
  await from.fill('1/2019');
  await from.blur();
  await expect(page.locator('.ctl .says')).toContainText('from October 2023 to November 2026');
  await expect(to).toHaveValue('2025-12');
});

test('without our script what needs it is not offered; lanes and importance filter by style', async ({ page }) => {
  await page.route('**/_astro/*.js', (route) => route.abort());
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/en/about/');
    await page.goto(`/en/timeline/${width < 640 ? '#filter' : ''}`);
    await expect(page.locator('.ctl .find')).toBeHidden();
    await expect(page.locator('.ctl .per')).toBeHidden();
    await expect(page.locator('.zoom').first()).toBeHidden();
    const all = await page.locator('.listing li.event-row:visible').count();
    await chip(page, 'war').click();
    await expect(page.locator('.listing li.event-row.war:visible')).toHaveCount(0);
    await page.locator('label.seg').first().click();
    expect(await page.locator('.listing li.event-row:visible').count()).toBeLessThan(all);
    await expect(page.locator('.listing li.event-row.importance-3:visible')).toHaveCount(0);
  }
});

test('nor are the choices of other charts', async ({ page }) => {
  await page.route('**/*.rows.json', (route) => route.abort());
  await page.goto('/en/charts/recognition/');
  await page.locator('live-chart').scrollIntoViewIfNeeded();
  await expect(page.locator('svg.chart:visible').first()).toBeVisible();
  await expect(page.locator('form.view')).toBeHidden();
  await expect(page.locator('p.said')).toBeHidden();
});

test('offline when it wakes, live once the line is there again', async ({ page, context }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/en/charts/');
  await page.route('**/*.rows.json', (route) => route.abort());
  await page.goto('/en/timeline/');
  await page.locator('#picture').scrollIntoViewIfNeeded();
  await page.waitForTimeout(2500);
  await expect(page.locator('live-chart[data-live]')).toHaveCount(0);
  await page.unroute('**/*.rows.json');
  await context.setOffline(true);
  await page.waitForTimeout(200);
  await context.setOffline(false);
  await page.locator('live-chart[data-live]').waitFor();
});

test('a data file that failed is asked for again at the next touch', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.route('**/*.rows.json', (route) => route.abort());
  await page.goto('/en/timeline/');
  await page.locator('#picture').scrollIntoViewIfNeeded();
  await page.waitForTimeout(2500);
  await expect(page.locator('live-chart[data-live]')).toHaveCount(0);
  await page.unroute('**/*.rows.json');
  await page.locator('#picture .timeline-frame:visible > svg.chart').click({ position: { x: 5, y: 5 } });
  await page.locator('live-chart[data-live]').waitFor();
});

test('with the last lane off, or nothing found, a line says so and offers all entries again', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/en/timeline/?lanes=icj');
  await page.locator('.tlpage.followed').waitFor();
  await chip(page, 'icj').click();
  await expect(page).toHaveURL(/lanes=none/);
  await expect(page.locator('label.chip input:checked')).toHaveCount(0);
  const line = page.locator('.ctl .found');
  await expect(line).toHaveText('Every lane is switched off, so no entry is shown. Switch on at least one.');
  await expect(line).toBeInViewport();
  await page.locator('[data-zoom="all"]').click();
  await expect(page.locator('label.chip input:checked')).toHaveCount(5);
  await expect(line).toHaveText(/^(\d+) of \1 entries shown/);
  await page.locator('.ctl input[type="search"]').fill('zzzz');
  await expect(line).toContainText('No entry matches.');
  await expect(line).toBeInViewport();
  await expect(page.locator('.listing li.event-row:visible')).toHaveCount(0);
  // An embed has no form: there the line stands over the empty picture.
  await page.goto('/en/embed/timeline/?q=zzzz');
  await expect(page.locator('live-chart .found')).toContainText('No entry matches.');
  await expect(page.locator('live-chart .found')).toBeInViewport();
});
