/* On paper: navigation and controls are gone, folded parts are open, link targets of sources are printed. */
import { expect, type Page, test } from '@playwright/test';
import { CHARTS, pageTypes } from './addresses.ts';
import { readPdf } from './pdf.ts';

test('the chapter prints its text without controls, folds open, notes kept', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/en/chapters/start-here/');
  await expect(page.locator('header.top nav').first()).toBeHidden();
  await expect(page.locator('.five li').first()).toBeVisible();
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 4).toString()).toBe('%PDF');
});

test('the timeline prints every entry', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/en/timeline/');
  const hidden = await page
    .locator('.listing li.event-row')
    .evaluateAll((all) => all.filter((item) => item.getBoundingClientRect().height === 0).length);
  expect(hidden).toBe(0);
  await expect(page.locator('form.ctl').locator('input:visible, button:visible')).toHaveCount(0);
});

test('the picture of the timeline stands on the first sheet, under the title', async ({ page }) => {
  const sheet = { width: 673, height: 979 };
  await page.setViewportSize(sheet);
  await page.emulateMedia({ media: 'print' });
  await page.goto('/en/timeline/');
  const box = await page.locator('#picture').boundingBox();
  expect(box?.height).toBeGreaterThan(200);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(sheet.height);
});

test('pictures of a chapter print in their page frame and each fits a sheet', async ({ page }) => {
  // A4 less its margins, in CSS pixels.
  const sheet = { width: 673, height: 979 };
  await page.setViewportSize(sheet);
  await page.goto('/en/chapters/what-states-did/');
  await page.emulateMedia({ media: 'print' });
  const pictures = page.locator('.picture-frame svg.chart:visible');
  expect(await pictures.count()).toBeGreaterThanOrEqual(2);
  // Of one that is divided, each sheet.
  for (const box of await page
    .locator('figure.fig:not(:has(.sheets)), .sheets > svg')
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect())))
    expect(box.height).toBeLessThanOrEqual(sheet.height);
  for (const width of await pictures.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().width)))
    expect(width).toBeLessThanOrEqual(sheet.width);
});

test('what a document says prints beside what it does not say, and what a court also said', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/en/chapters/two-courts/');
  const halves = page.locator('.pair > .said .para-text, .pair > .unsaid .para-text');
  expect(await halves.count()).toBe(2);
  for (const half of await halves.all()) await expect(half).toBeVisible();
  await page.goto('/en/orders/icj-192-order-2024-01-26/');
  await expect(page.locator('ul.statements li').first()).toBeVisible();
});

test('the notes of a chapter print once, after its text, also where an address named one of them', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/en/chapters/two-courts/#n3');
  await expect(page.locator('.margin-notes:visible')).toHaveCount(0);
  const notes = page.locator('.notes > ol > li');
  await expect(page.locator('.notes > ol > li:visible')).toHaveCount(await notes.count());
  for (const note of [notes.first(), notes.nth(2)])
    expect(await note.evaluate((node) => getComputedStyle(node).position)).not.toBe('fixed');
  const [text, first] = [await page.locator('.prose').boundingBox(), await notes.first().boundingBox()];
  expect(first?.y).toBeGreaterThan((text?.y ?? 0) + (text?.height ?? 0) - 1);
});

test('what stands after a chapter flows from sheet to sheet: no part of it lies over another', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/en/chapters/two-courts/');
  // Parts of a grid are set before a sheet ends and are not moved on by what the sheet's end puts into the next.
  expect(await page.locator('.after').evaluate((node) => getComputedStyle(node).display)).toBe('block');
});

test('the notes of a chapter print short; its sources print their addresses', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/en/chapters/two-courts/');
  const added = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((node) => getComputedStyle(node, '::after').content);
  expect(await added('.notes a[href^="http"]')).toBe('none');
  expect(await added('.chsrc a[href^="http"]')).toContain('http');
  await expect(page.locator('.notes .all').first()).toBeHidden();
});

test('paper is white and its marks dark, whatever the screen prefers', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('/en/chapters/the-warrants/');
  const [ground, icc] = await page.evaluate(() => {
    const style = getComputedStyle(document.documentElement);
    return [getComputedStyle(document.body).backgroundColor, style.getPropertyValue('--icc').trim()];
  });
  expect(ground).toBe('rgb(255, 255, 255)');
  expect(icc).toBe('#8d3601');
});

/** What a browser prints of a page, read. */
const printed = async (page: Page, format: 'A4' | 'Letter') =>
  readPdf(await page.pdf({ format, preferCSSPageSize: true }));

test('every sheet says what it is part of, which of how many it is, where it stands and of which day it is', async ({
  page,
}) => {
  await page.goto('/en/chapters/two-courts/');
  const address = (await page.locator('link[rel="canonical"]').getAttribute('href')) ?? '';
  const { sheets } = await printed(page, 'A4');
  expect(sheets.length).toBeGreaterThan(5);
  for (const [i, sheet] of sheets.entries()) {
    expect(sheet).toContain('Two courts in one city');
    expect(sheet).toContain(address);
    expect(sheet).toMatch(/Last edited on \d+.\w+.\d{4}/);
    expect(sheet).toMatch(new RegExp(`(?<!\\d)${i + 1} ?/ ?${sheets.length}(?!\\d)`));
  }
});

test('a page prints on the paper that there is, A4 or Letter', async ({ page }) => {
  await page.goto('/en/orders/icj-192-order-2024-01-26/');
  const [a4, letter] = [await printed(page, 'A4'), await printed(page, 'Letter')];
  // In points; a browser rounds.
  for (const [is, should] of [
    [a4.width, 595],
    [a4.height, 842],
    [letter.width, 612],
    [letter.height, 792],
  ] as const)
    expect(Math.abs(is - should)).toBeLessThan(2);
});

test('no chapter takes more than sixteen sheets of A4, and none ends with a sheet of nothing', async ({ page }) => {
  test.setTimeout(600_000);
  const urls = await chapterAddresses(page);
  expect(urls.length).toBeGreaterThanOrEqual(13);
  for (const url of urls) {
    await page.goto(url);
    const { sheets } = await printed(page, 'A4');
    expect(sheets.length, url).toBeLessThanOrEqual(16);
    // More than its margins say.
    expect(sheets.at(-1)?.length, url).toBeGreaterThan(400);
  }
});

const chapterAddresses = async (page: Page) => {
  await page.goto('/en/chapters/');
  const found = await page
    .locator('main a')
    .evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).pathname));
  return [...new Set(found.filter((path) => /\/chapters\/[\w-]+\/$/.test(path)))];
};

test('what opens on a screen by degrees stands on paper at once', async ({ page }) => {
  await page.emulateMedia({ media: 'print', reducedMotion: 'no-preference' });
  await page.goto('/en/chapters/two-courts/');
  const moving = await page.evaluate(() => document.getAnimations().length);
  expect(moving).toBe(0);
  expect(await page.locator('.five > ol').evaluate((node) => getComputedStyle(node).animationName)).toBe('none');
});

/** A4 less its margins, in CSS pixels. */
const SHEET = { width: 673, height: 979 };

test('no page is wider than its sheet, on which a browser would set all its words smaller', async ({ browser }) => {
  test.setTimeout(240_000);
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: SHEET });
  const page = await context.newPage();
  await page.emulateMedia({ media: 'print' });
  for (const address of [...pageTypes(), 'en/events/2024-07-31-haniyeh-killed/']) {
    await page.goto(`/${address}`, { waitUntil: 'load' });
    for (const width of [SHEET.width, 768]) {
      await page.setViewportSize({ ...SHEET, width });
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(beyond, `${address} at ${width}`).toBeLessThanOrEqual(0);
    }
  }
  await context.close();
});

/** Sheets of what a browser would print; its live pictures are laid out for paper. */
async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length;
}

/** Size in points of the smallest words of the pictures that are seen, as printed. */
const smallest = (page: Page) =>
  page.locator('#picture svg.chart:visible').evaluateAll((all) =>
    Math.min(
      ...all.flatMap((svg) => {
        const scale = svg.getBoundingClientRect().width / Number(svg.getAttribute('width'));
        const words = [...svg.querySelectorAll('text')];
        return words.map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale * 0.75);
      }),
    ),
  );

for (const { id } of CHARTS.filter(({ kind }) => kind !== 'timeline'))
  test(`${id}: its page prints on one sheet, or a tall picture on as many as it needs, its words legible`, async ({
    page,
  }) => {
    await page.setViewportSize(SHEET);
    await page.goto(`/en/charts/${id}/`);
    await page.locator('#picture live-chart[data-live]').waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const parts = page.locator('#picture .sheets > svg');
    const divided = await parts.count();
    expect(divided).not.toBe(1);
    for (const box of await parts.evaluateAll((all) => all.map((each) => each.getBoundingClientRect())))
      expect(box.height).toBeLessThanOrEqual(SHEET.height);
    expect(await smallest(page)).toBeGreaterThanOrEqual(6.5);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: null });
    await expect(page.locator('#picture .sheets')).toHaveCount(0);
    expect(await sheets(page)).toBeLessThanOrEqual(Math.max(1, divided) + (divided > 0 ? 1 : 0));
  });

test('a tall picture is divided on paper without the script too, and nothing of that is seen on a screen', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: SHEET });
  const page = await context.newPage();
  await page.goto('/en/charts/measures/');
  await expect(page.locator('#picture .sheets')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('#picture .sheets > svg:visible').count()).toBeGreaterThan(1);
  await expect(page.locator('#picture .frame > svg.chart:visible')).toHaveCount(0);
  expect(await smallest(page)).toBeGreaterThanOrEqual(6.5);
  await context.close();
});

test('the table of a chart prints where a link led to it', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/en/charts/rome-statute/');
  await expect(page.locator('#table')).toBeHidden();
  await page.goto('/en/charts/rome-statute/#table');
  await expect(page.locator('#table tbody tr').first()).toBeVisible();
});
