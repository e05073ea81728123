/*
 * A reader who sets wider letters, words, lines and paragraphs (WCAG 1.4.12): the text of a page takes it and nothing is
 * cut; words of a picture, which are placed by their width, stay as they were drawn and lie over nothing.
 */
import { expect, type Page } from '@playwright/test';
import { test } from './one-tab.ts';

/** As such readers' tools do it: one sheet of styles, added to the page. */
const widen = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    document.adoptedStyleSheets.push(sheet);
  });

const widths = (page: Page) =>
  page
    .locator('svg.chart text:visible')
    .evaluateAll((all) => all.map((node) => Math.round((node as SVGTextElement).getBBox().width * 10) / 10));

/** The page of the timeline has its list alone on a phone. */
const PAGES = [
  ['timeline', [1280]],
  ['charts/deaths-gaza', [390, 1280]],
  ['charts/icj-docket', [390, 1280]],
  ['charts/recognition', [390, 1280]],
  ['embed/unga-votes', [390, 1280]],
] as const;

for (const [address, screens] of PAGES)
  for (const width of screens)
    test(`${address} at ${width} px: the page takes the spacing, the picture keeps its own`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`/en/${address}/`);
      await page.locator('live-chart').first().scrollIntoViewIfNeeded();
      await page.locator('live-chart[data-live]').first().waitFor();
      const before = await widths(page);
      const source = page.locator('.src:visible').first();
      const line = await source.evaluate((node) => getComputedStyle(node).letterSpacing);
      await widen(page);
      expect(await source.evaluate((node) => getComputedStyle(node).letterSpacing)).not.toBe(line);
      expect(await widths(page)).toEqual(before);
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('main :is(p, h1, h2, h3, li, dt, dd, label, a, button, td, th)')]
          .filter((node) => node.checkVisibility() && !node.closest('svg, .find, .vh, .scroll'))
          .filter((node) => {
            const { overflowX, overflowY } = getComputedStyle(node);
            const hides = overflowX !== 'visible' || overflowY !== 'visible';
            return hides && (node.scrollWidth > node.clientWidth + 1 || node.scrollHeight > node.clientHeight + 1);
          })
          .map((node) => node.textContent?.slice(0, 60)),
      );
      expect(cut).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      ).toBe(0);
    });
