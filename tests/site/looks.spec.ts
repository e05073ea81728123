/* What only a laid-out page shows: weights that no font has, words that run against the page. */
import { expect } from '@playwright/test';
import { test } from './one-tab.ts';

for (const address of ['sanctions-on-icc', 'data', 'warrants/deif', 'states/deu', 'measures', 'method'])
  test(`the serif is never set in a weight that it has not: ${address}`, async ({ page }) => {
    await page.goto(`/en/${address}/`);
    const faked = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((element) =>
          [...element.childNodes].some(
            ({ nodeType, data }: Node & { data?: string }) => nodeType === Node.TEXT_NODE && data?.trim(),
          ),
        )
        .filter((element) => {
          const { fontFamily, fontWeight } = getComputedStyle(element);
          return /^"?Docket (Text|Display)/.test(fontFamily) && Number(fontWeight) >= 600;
        })
        .map((element) => element.textContent),
    );
    expect(faked).toEqual([]);
  });

test('words that run against the page leave the number of results in its place', async ({ page }) => {
  await page.goto('/en/search/?q=%D8%A7%D9%84%D8%B6%D9%8A%D9%81');
  const status = page.getByRole('status');
  await expect(status).toContainText('الضيف');
  await expect(page.locator('.hit').first()).toBeVisible();
  const [words, count] = await status.evaluate((element) => {
    const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode() as Text;
    const start = (at: number) => {
      const range = new Range();
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      return range.getBoundingClientRect().left;
    };
    return [start(text.data.indexOf('الضيف')), start(text.data.search(/\d/))];
  });
  expect(count).toBeGreaterThan(words ?? Number.POSITIVE_INFINITY);
});
