/* A finger on a term or a note of a chapter gets its meaning where it is, and keeps its place in the text. */
import { expect, type Page, test } from '@playwright/test';

test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

const CHAPTER = '/en/chapters/south-africa-v-israel/';
const place = (page: Page) => page.evaluate(() => Math.round(scrollY));

test('a tap on a term opens it under its line, with the way to the glossary, and a tap beside it closes it', async ({
  page,
}) => {
  await page.goto(CHAPTER);
  const term = page.locator('.prose a.term').first();
  await term.scrollIntoViewIfNeeded();
  const before = await place(page);
  await term.tap();
  const box = page.locator('.pop');
  await expect(box).toBeInViewport();
  await expect(box).toContainText(/.{40}/);
  expect(await place(page)).toBe(before);
  const [word, shown] = [await term.boundingBox(), await box.boundingBox()];
  expect((shown?.y ?? 0) - (word?.y ?? 0) - (word?.height ?? 0)).toBeLessThan(60);
  expect((shown?.x ?? 0) + (shown?.width ?? 0)).toBeLessThanOrEqual(390);
  const id = ((await term.getAttribute('href')) ?? '').replace('#term-', '');
  await expect(box.getByRole('link', { name: 'In the glossary' })).toHaveAttribute('href', `/en/glossary/#${id}`);
  // In the margin above the box: in the text a link could stand under the finger.
  await page.touchscreen.tap(3, 100);
  await expect(box).toBeHidden();
  await term.tap();
  await term.tap();
  await expect(box).toBeHidden();
});

test('a tap on a note shows it in place, with its link to the document', async ({ page }) => {
  await page.goto(CHAPTER);
  const note = page.locator('.prose .fn > a').first();
  await note.scrollIntoViewIfNeeded();
  const before = await place(page);
  await note.tap();
  await expect(page.locator('.pop')).toBeInViewport();
  await expect(page.locator('.pop').getByRole('link').first()).toBeVisible();
  expect(await place(page)).toBe(before);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('a tap on a term brings its meaning up from below, and closing it leaves the reader in place', async ({
    page,
  }) => {
    await page.goto(CHAPTER);
    const term = page.locator('.prose a.term').first();
    await term.scrollIntoViewIfNeeded();
    const before = await term.boundingBox();
    const id = ((await term.getAttribute('href')) ?? '').slice(1);
    await term.tap();
    const entry = page.locator(`[id="${id}"]`);
    await expect(entry).toBeInViewport({ ratio: 1 });
    expect((await term.boundingBox())?.y).toBe(before?.y);
    await entry.getByRole('link', { name: 'Close' }).tap();
    await expect(entry).not.toBeInViewport();
    expect((await term.boundingBox())?.y).toBe(before?.y);
  });
});
