/* What helps to read a chapter, and what stays when it is not there. */
import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { ORDERS_PORT } from './playwright.config.ts';

const CHAPTER = '/en/chapters/start-here/';

test('the meaning of a term shows by pointer and keyboard, stays while pointed at, goes with Escape', async ({
  page,
}) => {
  await page.goto(CHAPTER);
  const term = page.locator('.prose a.term').first();
  const box = page.getByRole('tooltip');
  await term.hover();
  await expect(box).toBeVisible();
  await box.hover();
  await page.waitForTimeout(400);
  await expect(box).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(box).toBeHidden();
  await page.mouse.move(0, 0);
  await page.keyboard.press('Tab');
  await term.focus();
  await expect(box).toBeVisible();
  await expect(page.locator(':focus')).toHaveAttribute('aria-describedby', 'pop');
});

test('a note in the margin is not shown twice, and a click leads to it; without a margin it shows beside its number', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(CHAPTER);
  await page.locator('.prose .fn > a').first().hover();
  await page.waitForTimeout(100);
  await expect(page.getByRole('tooltip')).toBeHidden();
  await page.locator('.prose .fn > a').nth(1).click();
  await expect(page.locator('.margin-notes > p').nth(1)).toBeFocused();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.locator('.notes li:visible')).toHaveCount(0);
  await page.setViewportSize({ width: 700, height: 900 });
  await page.locator('.prose .fn > a').nth(1).hover();
  await expect(page.getByRole('tooltip')).toBeVisible();
});

test('notes on one word stay on one line with it, in every chapter on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  for (const chapter of readdirSync(new URL('../../content/chapters/', import.meta.url))) {
    await page.goto(`/en/chapters/${chapter.replace('.mdx', '')}/`);
    const apart = await page.locator('.prose .fn + .fn').evaluateAll((notes) =>
      notes.flatMap((note) => {
        const before = note.previousElementSibling as Element;
        const words = note.previousSibling === before ? '' : (note.previousSibling?.textContent ?? '');
        const moved = note.getBoundingClientRect().top - before.getBoundingClientRect().top;
        return words.trim() === '' && Math.abs(moved) > 4 ? [before.textContent] : [];
      }),
    );
    expect(apart, chapter).toEqual([]);
  }
});

/** The box of the words of an element, without the room around them. */
const wordsOf = (node: Element) => {
  const range = document.createRange();
  range.selectNodeContents(node);
  const { left, right, top, bottom } = range.getBoundingClientRect();
  return { left, right, top, bottom };
};

test('number and word of a chapter never meet its title, however long they are', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`http://127.0.0.1:${ORDERS_PORT}/orders/en-XA/chapters/counting-the-dead/`);
  const word = await page.locator('.chno span').evaluate(wordsOf);
  const title = await page.locator('.chead h1').evaluate(wordsOf);
  expect(word.bottom).toBeLessThanOrEqual(title.top + 8);
  const number = await page.locator('.chno').evaluate((node) => {
    const range = document.createRange();
    range.selectNode(node.lastChild as Text);
    return range.getBoundingClientRect().right;
  });
  expect(number + 8).toBeLessThanOrEqual(title.left);
});

test('a map in a chapter shows its tiles on a desk, within the page', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/en/chapters/will-they-arrest/');
  const figure = page.locator('figure.fig[aria-labelledby="h-rome-statute"]');
  await expect(figure.locator('.picture-frame:visible text', { hasText: 'UKR' }).first()).toBeVisible();
  const box = await figure.boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(1280 - 32);
});

test('a chapter that is not translated keeps its direction, its figures and the record theirs', async ({ page }) => {
  await page.goto(`http://127.0.0.1:${ORDERS_PORT}/orders/ar-XB/chapters/will-they-arrest/`);
  await expect(page.locator('.chap')).toHaveAttribute('dir', 'ltr');
  const own = page.locator('.chap .fig, .chap .after');
  expect(await own.count()).toBe(4);
  for (const part of await own.all()) await expect(part).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('.questions ol')).toHaveAttribute('dir', 'ltr');
});

test('every note and term of every chapter leads to its place', async ({ page }) => {
  await page.goto(CHAPTER);
  const lost = await page
    .locator('.prose .fn > a, .prose a.term')
    .evaluateAll((links) =>
      (links as HTMLAnchorElement[]).filter((link) => !document.getElementById(link.hash.slice(1))).map(String),
    );
  expect(lost).toEqual([]);
});

for (const width of [360, 1280])
  test(`what stands after a chapter keeps to its column, numbered and apart, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/en/chapters/pressure-on-the-court/');
    const edge = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((node) => {
          const { left, right, top, bottom } = node.getBoundingClientRect();
          return { left, right, top, bottom };
        });
    const text = await edge('.para .para-text');
    const questions = await edge('.questions ol');
    if (width > 1000) expect(Math.abs(questions.left - text.left)).toBeLessThan(2);
    expect(questions.right).toBeLessThanOrEqual(text.right + 2);
    const number = (at: number) =>
      page
        .locator('.questions li')
        .nth(at)
        .evaluate((node) => getComputedStyle(node, '::before').content);
    expect(await number(1)).toContain('counter');
    const [previous, next] = [await edge('.steps [rel=prev]'), await edge('.steps [rel=next]')];
    expect(next.left >= previous.right + 8 || next.top >= previous.bottom + 8).toBe(true);
    expect(previous.bottom - previous.top).toBeGreaterThanOrEqual(44);
  });

test('the paragraph that an address names is marked beside its words, in forced colours too', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/en/chapters/the-warrants/#p9');
    const [edge, text, drawn] = await page.locator('#p9').evaluate((para) => {
      const bar = getComputedStyle(para, '::before');
      const start = para.getBoundingClientRect().left + Number.parseFloat(bar.insetInlineStart);
      const words = para.querySelector('.para-text') as Element;
      return [start + Number.parseFloat(bar.borderInlineStartWidth), words.getBoundingClientRect().left, bar.content];
    });
    expect(drawn).toBe('""');
    expect(edge).toBeLessThanOrEqual(text - 4);
  }
});
