/* What is new, what comes next and what changed: in order, by lane, and since a day that the address names. */
import { expect, type Page, test } from '@playwright/test';
import { EVENT_IDS, expectNothingKept } from './addresses.ts';

const ROWS = '.latest .event-row';
const shownDays = (page: Page) =>
  page
    .locator(`${ROWS}:not([hidden])`)
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['day'] ?? ''));

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every entry is there, the newest first, whatever the address asks for', async ({ page }) => {
    await page.goto('/en/latest/?since=2026-10-01');
    const days = await shownDays(page);
    expect(days).toHaveLength(EVENT_IDS.length);
    expect(days).toEqual(days.toSorted().reverse());
    await expect(page.locator('since-list > .notice')).toBeHidden();
  });

  test('a link shows one lane, months without it go, and another link shows all again', async ({ page }) => {
    await page.goto('/en/latest/');
    const lanes = page.getByRole('navigation', { name: 'Lanes' });
    await lanes.getByRole('link', { name: 'ICC', exact: true }).click();
    await expect(page.locator(`${ROWS}.icc`).first()).toBeVisible();
    await expect(page.locator(`${ROWS}.war`).first()).toBeHidden();
    const empty = page.locator('.latest .month:not(:has(.icc))');
    expect(await empty.count()).toBeGreaterThan(0);
    for (const month of await empty.all()) await expect(month).toBeHidden();
    await lanes.getByRole('link', { name: 'All lanes' }).click();
    await expect(page.locator(`${ROWS}.war`).first()).toBeVisible();
  });
});

test('what is older than the day in the address is hidden, and the page says so', async ({ page }) => {
  await page.goto('/en/latest/?since=2026-10-01');
  const notice = page.locator('since-list > .notice');
  await expect(notice).toContainText('Entries dated 1 October 2026 or later');
  const days = await shownDays(page);
  expect(days.length).toBeGreaterThan(0);
  expect(days.length).toBeLessThan(EVENT_IDS.length);
  expect(days.filter((day) => day < '2026-10-01')).toEqual([]);
  await expect(notice).toContainText(`${days.length} of ${EVENT_IDS.length}`);
  await expect(page.locator('#m-2024-01')).toBeHidden();
  await expect(page.locator('.months a[href="#m-2024-01"]')).toBeHidden();
  await expectNothingKept(page);
  await notice.getByRole('link', { name: 'Show all' }).click();
  await expect(page).toHaveURL(/\/en\/latest\/$/);
  await expect(page.locator('#m-2024-01')).toBeVisible();
});

test('the link for today can be kept, and shows that nothing is newer than it but what came on its day', async ({
  page,
}) => {
  await page.goto('/en/latest/');
  await page.getByRole('link', { name: /a link for today/ }).click();
  const since = new URL(page.url()).searchParams.get('since') ?? '';
  expect(since).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  await expect(page.locator('since-list > .notice')).toBeVisible();
  expect((await shownDays(page)).filter((day) => day < since)).toEqual([]);
});

test('a day after all others leaves nothing, and says that', async ({ page }) => {
  await page.goto('/en/latest/?since=2099-01-01');
  await expect(page.locator('since-list > .notice')).toContainText('No entry is dated 1 January 2099 or later.');
  expect(await shownDays(page)).toEqual([]);
});

for (const bad of ['2026-02-30', 'yesterday', '<img src=x onerror=alert(1)>'])
  test(`“${bad}” is no day: the whole list stands, and a plain line says why`, async ({ page }) => {
    await page.goto(`/en/latest/?since=${encodeURIComponent(bad)}`);
    await expect(page.locator('since-list > .notice')).toContainText(`“${bad}”, which is not a day`);
    expect(await shownDays(page)).toHaveLength(EVENT_IDS.length);
    await expect(page.locator('since-list > .notice img')).toHaveCount(0);
  });

test('what changed here can be asked for since a day too', async ({ page }) => {
  await page.goto('/en/changes/');
  const days = page.locator('section[data-day]');
  const all = await days.count();
  expect(all).toBeGreaterThan(1);
  const newest = (await days.first().getAttribute('data-day')) ?? '';
  await page.goto(`/en/changes/?since=${newest}`);
  await expect(page.locator('since-list > .notice')).toContainText(`1 of ${all}`);
  await expect(days.first()).toBeVisible();
  await expect(days.last()).toBeHidden();
});

test('what lies ahead comes before what is overdue, which says so, and the calendar is offered', async ({ page }) => {
  await page.goto('/en/next/');
  await expect(page.locator('#ahead')).toBeVisible();
  await expect(page.locator('section[aria-labelledby="ahead"] time').first()).toHaveText(/\d{4}$/);
  for (const late of await page.locator('section[aria-labelledby="overdue"] li').all())
    await expect(late).toContainText(/Was due by .*; the record has no report of it\./);
  await expect(page.getByRole('link', { name: 'Dates ahead, as a calendar' })).toHaveAttribute('href', '/upcoming.ics');
});

test('the header leads to the feeds: of lanes, cases and states, each of which stands', async ({ page, request }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/en/cases/');
  await page.locator('.top').getByRole('link', { name: 'Follow', exact: true }).click();
  await expect(page).toHaveURL(/\/en\/latest\/#follow$/);
  await expect(page.locator('#follow')).toBeInViewport();
  const section = page.locator('section[aria-labelledby="follow"]');
  for (const feed of ['events-icj', 'case-icj-192', 'state-deu']) {
    const link = section.locator(`a[href$="/feeds/en/${feed}.atom"]`);
    await expect(link).toHaveCount(1);
    expect((await request.get((await link.getAttribute('href')) ?? '')).ok()).toBe(true);
  }
});
