/*
 * What happens to a host's page when a reader follows a mark of an embed: our page opens beside it, and the frame stays.
 * In Chromium a `<base target>` does not reach the links of an SVG: each kind of mark is tried, by mouse and by key.
 */
import { type BrowserContext, expect, type Locator, type Page, test } from '@playwright/test';
import { FOREIGN_PORT, SITE_PORT } from './playwright.config.ts';

const SITE = `http://127.0.0.1:${SITE_PORT}`;
const host = (query: Record<string, string>) => `http://localhost:${FOREIGN_PORT}/?${new URLSearchParams(query)}`;

/** Every kind of mark that is a link, and a chart that has it. */
const MARKS = {
  'timeline mark': ['timeline-icc', 'a.event'],
  'timeline flag': ['timeline-icc', 'a.flag'],
  "timeline's count of entries": ['timeline-icc', 'a.bin'],
  'map tile': ['rome-statute', 'a.tile'],
  judge: ['icj-votes-2024-03', 'a'],
  tally: ['unga-votes', 'a.point'],
  'docket step': ['icj-docket', 'a'],
  'point of a series': ['deaths-gaza', 'a.value'],
  'event over a series': ['deaths-gaza', 'a.event'],
} as const;

const POPUPS = 'allow-popups allow-popups-to-escape-sandbox';
const FRAMES = {
  'drawn live': { live: true },
  'printed, without scripts': { live: false, sandbox: POPUPS },
  'drawn live in a sandbox': { live: true, sandbox: `allow-scripts ${POPUPS}` },
} as const;

/** Puts an embed into a stranger's page and waits for its picture. */
async function embedded(page: Page, chart: string, frame: { live: boolean; sandbox?: string }) {
  const src = `${SITE}/en/embed/${chart}/`;
  await page.goto(host({ src, ...(frame.sandbox === undefined ? {} : { sandbox: frame.sandbox }) }));
  const picture = page.frameLocator('#chart').locator('live-chart svg.chart:not(.brush svg):visible').first();
  await expect(picture).toBeVisible();
  await expect(page.frameLocator('#chart').locator('live-chart .frame.live')).toHaveCount(frame.live ? 1 : 0);
  await expect(picture.locator('a[href]:not([target="_blank"][rel="noopener"])')).toHaveCount(0);
  return { src, picture };
}

/** A place within a mark where it is drawn and nothing lies over it: a group's middle may be empty. */
async function drawnAt(mark: Locator): Promise<{ x: number; y: number }> {
  await mark.scrollIntoViewIfNeeded();
  return mark.evaluate((link) => {
    const { left, top, width, height } = link.getBoundingClientRect();
    // From the middle outwards: edges are matters of half a pixel.
    const shares = Array.from({ length: 19 }, (_, i) => 0.5 + ((i % 2 ? 1 : -1) * Math.ceil(i / 2)) / 20);
    const places = shares.flatMap((x) => shares.map((y) => ({ x: x * width, y: y * height })));
    places.sort(
      (a, b) => Math.hypot(a.x - width / 2, a.y - height / 2) - Math.hypot(b.x - width / 2, b.y - height / 2),
    );
    const free = places.find(({ x, y }) => document.elementFromPoint(left + x, top + y)?.closest('a') === link);
    if (free) return free;
    throw new Error(`${link.getAttribute('aria-label')} cannot be clicked anywhere`);
  });
}

/** What opens when something is done, and whether the frame still shows its chart. */
async function opens(context: BrowserContext, page: Page, src: string, wanted: string, act: () => Promise<void>) {
  const opened = context.waitForEvent('page', { timeout: 60_000 });
  await act();
  const beside = await opened;
  await expect(beside).toHaveURL(wanted);
  await beside.close();
  expect(page.frames()[1]?.url()).toBe(src);
  await expect(page.frameLocator('#chart').locator('svg.chart:visible').first()).toBeVisible();
}

for (const [name, frame] of Object.entries(FRAMES))
  for (const [kind, [chart, selector]] of Object.entries(MARKS))
    test(`${kind}, ${name}: opens beside the host's page`, async ({ page, context }) => {
      const { src, picture } = await embedded(page, chart, frame);
      const mark = picture.locator(selector).first();
      const wanted = new URL((await mark.getAttribute('href')) ?? '', src).href;
      // The script takes this one for itself: it opens a list in the frame.
      const taken = selector === 'a.bin' && frame.live;
      if (!taken) {
        await opens(context, page, src, wanted, async () => mark.click({ position: await drawnAt(mark), force: true }));
        await opens(context, page, src, wanted, async () => {
          await mark.focus();
          await page.keyboard.press('Enter');
        });
        return;
      }
      await mark.click();
      const listed = page.frameLocator('#chart').locator('.pane a, live-chart > div:not(.frame) a').first();
      const entry = new URL((await listed.getAttribute('href')) ?? '', src).href;
      await opens(context, page, src, entry, () => listed.click());
    });

test('where a sandbox lets nothing open, a mark that is followed does not take the frame either', async ({ page }) => {
  const { src, picture } = await embedded(page, 'icj-votes-2024-03', { live: true, sandbox: 'allow-scripts' });
  const refused = page.waitForEvent('console', { predicate: (said) => said.text().includes("'allow-popups'") });
  await picture.locator('a').first().press('Enter');
  await refused;
  expect(page.frames()[1]?.url()).toBe(src);
  await expect(picture).toBeVisible();
});

test('in a sandbox that its windows do not leave, a mark that is followed still leads to a page, and on from there', async ({
  page,
  context,
}) => {
  const sandbox = 'allow-scripts allow-popups';
  const { src, picture } = await embedded(page, 'icj-votes-2024-03', { live: true, sandbox });
  const opened = context.waitForEvent('page', { timeout: 60_000 });
  await picture.locator('a').first().press('Enter');
  const beside = await opened;
  await expect(beside.locator('main h1')).toBeVisible();
  for (const name of ['Timeline', 'Search']) {
    await beside.getByRole('banner').getByRole('link', { name, exact: true }).click();
    await expect(beside.locator('main h1')).toHaveText(name);
  }
  expect(page.frames()[1]?.url()).toBe(src);
});

test("a kept version's links open beside the host's page", async ({ page, context }) => {
  const src = `${SITE}/en/embed/icj-votes-2024-03/v/2026-11-24/`;
  await page.goto(host({ src, sandbox: POPUPS }));
  const opened = context.waitForEvent('page', { timeout: 60_000 });
  await page.frameLocator('#chart').locator('.credit a[href*="/charts/"]').click();
  await expect(await opened).toHaveURL(`${SITE}/en/charts/icj-votes-2024-03/`);
  expect(page.frames()[1]?.url()).toBe(src);
});
