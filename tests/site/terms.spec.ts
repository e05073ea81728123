/* A finger on a term or a note of a chapter gets its meaning where it is, and keeps its place in the text. */
import { expect, type Page, test } from '@playwright/test';
import { ORDERS_PORT } from './playwright.config.ts';

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
  await expect(box.getByRole('link', { name: 'In the glossary' })).toHaveAttribute('href', `/en/glossary/${id}/`);
  // In the margin above the box: in the text a link could stand under the finger.
  await page.touchscreen.tap(3, 100);
  await expect(box).toBeHidden();
  await term.tap();
  await term.tap();
  await expect(box).toBeHidden();
});

test('a tap on a note shows it in place, with its link to the document, and the next takes its place', async ({
  page,
}) => {
  await page.goto(CHAPTER);
  const note = page.locator('.prose .fn > a').first();
  await note.scrollIntoViewIfNeeded();
  const before = await place(page);
  await note.tap();
  const box = page.getByRole('dialog');
  await expect(box).toBeInViewport({ ratio: 1 });
  await expect(box.getByRole('link').first()).toBeVisible();
  await expect(note).toHaveAttribute('aria-expanded', 'true');
  expect(await place(page)).toBe(before);
  await page.locator('.prose .fn > a').nth(1).tap();
  await expect(box).toHaveAccessibleName('Note 2');
  await expect(note).not.toHaveAttribute('aria-expanded');
});

test('each mark answers the finger that touches it, also where two stand on one word', async ({ page }) => {
  for (const chapter of [CHAPTER, '/en/chapters/the-war/', '/en/chapters/start-here/']) {
    await page.goto(chapter);
    const covered = await page.locator('.prose .fn > a').evaluateAll((marks) =>
      marks.flatMap((mark) => {
        mark.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = mark.getBoundingClientRect();
        const touched = document.elementFromPoint(left + width / 2, top + height / 2)?.closest('a');
        return touched === mark ? [] : [`${mark.textContent} by ${touched?.textContent}`];
      }),
    );
    expect(covered, chapter).toEqual([]);
  }
});

test('notes stand once, at the end of the chapter, and lead back to their marks', async ({ page }) => {
  await page.goto(CHAPTER);
  await expect(page.locator('.margin-notes:visible')).toHaveCount(0);
  const list = page.locator('.notes');
  const [text, notes] = [await page.locator('.prose').boundingBox(), await list.boundingBox()];
  expect(notes?.y).toBeGreaterThan((text?.y ?? 0) + (text?.height ?? 0));
  await list.getByRole('link', { name: 'Back to the text of note 2', exact: true }).tap();
  await expect(page.locator('#r2')).toBeInViewport();
  const again = list.getByRole('link', { name: /^Back to the text of note \d+, paragraph/ }).first();
  const mark = ((await again.getAttribute('href')) ?? '').slice(1);
  await again.tap();
  await expect(page.locator(`[id="${mark}"]`)).toBeInViewport();
});

test.describe('by keyboard', () => {
  test.use({ hasTouch: false, isMobile: false });
  test('Enter opens a note, Tab reaches its links, Escape leads back to its mark', async ({ page }) => {
    await page.goto(CHAPTER);
    const note = page.locator('.prose .fn > a').first();
    await page.keyboard.press('Tab');
    await note.focus();
    await expect(page.getByRole('tooltip')).toBeVisible();
    await page.keyboard.press('Enter');
    const box = page.getByRole('dialog', { name: 'Note 1' });
    await expect(box).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(box.getByRole('link').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(box).toBeHidden();
    await expect(note).toBeFocused();
  });

  test('a click opens a note for good, and a click beside it closes it', async ({ page }) => {
    await page.goto(CHAPTER);
    await page.locator('.prose .fn > a').first().click();
    const box = page.getByRole('dialog', { name: 'Note 1' });
    await expect(box).toBeVisible();
    await page.locator('h1').hover();
    await page.locator('h1').hover({ position: { x: 3, y: 3 } });
    await expect(box).toBeVisible();
    await page
      .locator('.para > .para-text')
      .nth(3)
      .click({ position: { x: 2, y: 2 } });
    await expect(box).toBeHidden();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  for (const [what, words] of [
    ['term', '.prose a.term'],
    ['note', '.prose .fn > a'],
  ] as const)
    test(`a tap on a ${what} brings it up from below, and closing it leaves the reader in place`, async ({ page }) => {
      await page.goto(CHAPTER);
      const word = page.locator(words).nth(1);
      await word.scrollIntoViewIfNeeded();
      const before = await word.boundingBox();
      const entry = page.locator(`[id="${((await word.getAttribute('href')) ?? '').slice(1)}"]`);
      await word.tap();
      await expect(entry).toBeInViewport({ ratio: 1 });
      expect((await word.boundingBox())?.y).toBe(before?.y);
      await entry.getByRole('link', { name: 'Close' }).tap();
      await expect(entry).not.toBeInViewport();
      expect((await word.boundingBox())?.y).toBe(before?.y);
      await word.tap();
      await page.touchscreen.tap(195, 5);
      await expect(entry).not.toBeInViewport();
    });
});

for (const dir of ['ltr', 'rtl'])
  test(`the box of a note keeps within the screen, ${dir}`, async ({ page }) => {
    const chapter = 'chapters/south-africa-v-israel/';
    await page.goto(dir === 'ltr' ? `/en/${chapter}` : `http://127.0.0.1:${ORDERS_PORT}/orders/ar-XB/${chapter}`);
    for (const at of [3, 4, 5, 6]) {
      const note = page.locator('.prose .fn > a').nth(at);
      await note.scrollIntoViewIfNeeded();
      await note.tap();
      await expect(page.locator('.pop')).toBeInViewport({ ratio: 1 });
      // The next mark may stand under it.
      await page.keyboard.press('Escape');
      await expect(page.locator('.pop')).toBeHidden();
    }
  });
