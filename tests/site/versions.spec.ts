/* Kept versions of charts: framed by a stranger without any script, in dark, on a phone, right to left, on paper. */
import { readdirSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { watch } from './addresses.ts';
import { FOREIGN_PORT, ORDERS_PORT, SITE_PORT } from './playwright.config.ts';

const daysOf = (chart: string) =>
  readdirSync(new URL(`../../content/frozen/en/${chart}`, import.meta.url))
    .filter((name) => /^\d{4}-\d{2}-\d{2}$/.test(name))
    .sort();
const kept = (chart: string) => `http://127.0.0.1:${SITE_PORT}/en/embed/${chart}/v/${daysOf(chart)[0]}/`;
const madeUp = (lang: string, chart: string, day: string) =>
  `http://127.0.0.1:${ORDERS_PORT}/orders/${lang}/embed/${chart}/v/${day}/`;
const framed = (src: string, more: Record<string, string>) =>
  `http://localhost:${FOREIGN_PORT}/?${new URLSearchParams({ src, ...more })}`;

const SIZES = {
  phone: { width: 360, height: 800 },
  column: { width: 720, height: 900 },
  page: { width: 1280, height: 900 },
};

/** Parts of the figure that reach into the one after, or out of the screen. */
async function misplaced(page: Page): Promise<string[]> {
  return page.locator('figure.kept').evaluate((figure) => {
    const boxes = [...figure.children]
      .map((part) => ({ name: part.className || part.tagName, box: part.getBoundingClientRect() }))
      .filter(({ box }) => box.height > 0);
    const wrong = boxes.flatMap(({ name, box }, i) => {
      const next = boxes[i + 1];
      return next && box.bottom > next.box.top + 0.5 ? [`${name} reaches into ${next.name}`] : [];
    });
    const out = boxes
      .filter(({ box }) => box.left < -0.5 || box.right > innerWidth + 0.5)
      .map(({ name }) => `${name} is cut`);
    const svg = [...figure.querySelectorAll('.plate svg')].filter((each) => each.getBoundingClientRect().width > 0);
    const list = [...figure.querySelectorAll('.phone ol')].filter((each) => each.getBoundingClientRect().width > 0);
    return [
      ...wrong,
      ...out,
      ...(svg.length + list.length === 1 ? [] : [`${svg.length} pictures, ${list.length} lists`]),
    ];
  });
}

for (const chart of ['deaths-gaza', 'timeline'])
  for (const width of ['320', '720'])
    test(`${chart}, framed ${width} px wide from another origin with everything forbidden, shows what it shows`, async ({
      page,
    }) => {
      await page.goto(framed(kept(chart), { sandbox: '', width }));
      const frame = page.frameLocator('#chart');
      await expect(frame.locator('h1')).toBeVisible();
      const shown = frame.locator('.plate svg:visible, .phone li:visible');
      await expect(shown.first()).toBeVisible();
      await expect(frame.locator('summary')).toBeVisible();
      await frame.locator('summary').click();
      await expect(frame.locator('table')).toBeVisible();
    });

test('the framing page is told the height, again when the table is opened', async ({ page }) => {
  await page.goto(framed(kept('hostages'), {}));
  const height = async () => Number(await page.locator('#height').textContent());
  await expect.poll(height).toBeGreaterThan(300);
  const before = await height();
  await page.frameLocator('#chart').locator('summary').click();
  await expect.poll(height).toBeGreaterThan(before + 100);
});

/** Every kind of page on a phone in light and in a column in dark; those that differ most at every size in both. */
const SEEN = Object.entries({
  series: kept('deaths-gaza'),
  timeline: kept('timeline'),
  map: kept('recognition'),
  'right to left': madeUp('ar-XB', 'deaths-gaza', '2026-04-15'),
  'right to left, timeline': madeUp('ar-XB', 'icc-sanctions', '2026-06-30'),
  'long words': madeUp('en-XA', 'icj-votes-2024-01', '2026-04-15'),
}).flatMap(([name, address]) => [
  { name, address, size: 'phone', colorScheme: 'light' } as const,
  { name, address, size: 'column', colorScheme: 'dark' } as const,
  ...(name === 'series' || name === 'right to left, timeline'
    ? [
        { name, address, size: 'phone', colorScheme: 'dark' } as const,
        { name, address, size: 'column', colorScheme: 'light' } as const,
        { name, address, size: 'page', colorScheme: 'light' } as const,
        { name, address, size: 'page', colorScheme: 'dark' } as const,
      ]
    : []),
]);

for (const { name, address, size, colorScheme } of SEEN)
  test(`${name}, ${size}, ${colorScheme}: one picture, nothing in the way of anything, no fault found`, async ({
    page,
  }) => {
    const watched = watch(page);
    await page.setViewportSize(SIZES[size]);
    await page.emulateMedia({ colorScheme });
    await page.goto(address);
    expect(await misplaced(page)).toEqual([]);
    await expectAccessible(page);
    await page.locator('summary').click();
    expect(await misplaced(page)).toEqual([]);
    watched.done();
  });

test('a kept version is light on a device in dark too, the picture and the words around it', async ({ page }) => {
  const colours = async () => {
    await page.goto(kept('deaths-gaza'));
    const of = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((node) => getComputedStyle(node).backgroundColor);
    return [await of('body'), await of('.plate:visible')];
  };
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await colours();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await colours();
  expect(dark).toEqual(light);
});

test('the picture looks the same whatever style sheet comes later: its marks bear their colours', async ({ page }) => {
  await page.goto(kept('deaths-gaza'));
  const picture = page.locator('.plate:visible');
  const bare = await picture.evaluate((node) => node.querySelectorAll('[class], [style]').length);
  expect(bare).toBe(0);
});

test('on paper: the page picture, the table open, on sheets that hold them', async ({ page }) => {
  await page.setViewportSize({ width: 673, height: 979 });
  await page.emulateMedia({ media: 'print' });
  await page.goto(kept('icj-docket'));
  await expect(page.locator('.plate.page')).toBeVisible();
  await expect(page.locator('.plate.phone')).toBeHidden();
  await expect(page.locator('table')).toBeVisible();
  const box = await page.locator('.plate.page svg').boundingBox();
  expect(box?.width).toBeLessThanOrEqual(673);
  expect(box?.height).toBeLessThanOrEqual(979);
});

test('the page of a chart leads to its versions', async ({ page }) => {
  await page.goto('/en/charts/deaths-gaza/');
  await page.locator('#picture a[href="#versions"]').click();
  await expect(page.locator('#versions h2')).toBeInViewport();
  await page.locator('#versions ul a').first().click();
  await expect(page).toHaveURL(
    kept('deaths-gaza').replace(daysOf('deaths-gaza')[0] ?? '', daysOf('deaths-gaza').at(-1) ?? ''),
  );
});
