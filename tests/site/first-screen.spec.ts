/*
 * Who comes on a phone sees a picture before scrolling: on home, in every chapter, with an event, a chart, a state and a
 * question. The screen is that of a small phone; of a tall picture enough is seen to know that it is one.
 */
import { expect, test } from '@playwright/test';
import { CHAPTER_SLUGS } from './addresses.ts';

const PHONE = { width: 360, height: 740 };
/** So much of a tall picture is seen, in pixels. */
const SEEN = 60;
const PAGES = [
  'en/',
  'en/events/2024-05-24-icj-rafah-order/',
  'en/charts/deaths-gaza/',
  'en/states/deu/',
  'en/questions/did-the-icj-order-a-ceasefire/',
  ...CHAPTER_SLUGS.map((slug) => `en/chapters/${slug}/`),
];

test.use({ viewport: PHONE, isMobile: true, hasTouch: true });

for (const address of PAGES)
  test(`${address} begins with a picture on the first screen of a phone`, async ({ page }) => {
    await page.goto(`/${address}`);
    // An icon is no picture.
    const tops = await page.locator('main svg:visible').evaluateAll(
      (all, seen) =>
        all
          .map((each) => each.getBoundingClientRect())
          .filter(({ width, height }) => width > 150 && height > 40)
          .map(({ top, bottom }) => Math.min(bottom, top + seen)),
      SEEN,
    );
    expect(Math.min(...tops)).toBeLessThan(PHONE.height);
  });
