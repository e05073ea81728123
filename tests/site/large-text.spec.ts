/*
 * Readers who set their browser's text to 150 or 200 per cent, and the narrowest screens: the header takes a second
 * line, and nothing stands off the screen.
 */
import { chromium, expect, test } from '@playwright/test';
import { pageTypes } from './addresses.ts';
import config, { SITE_PORT } from './playwright.config.ts';

const launch = config.use?.launchOptions ?? {};
const EVERY = ['', ...pageTypes(), '404.html'];

for (const { text, width } of [
  { text: 16, width: 280 },
  { text: 24, width: 360 },
  { text: 32, width: 360 },
])
  test(`with text of ${text} px nothing is wider than a screen of ${width} px, the open menu included`, async () => {
    test.slow();
    // The reader's own size is a setting of the browser: media queries follow it, a font size set on the page would not.
    const browser = await chromium.launch({
      ...launch,
      args: [...(launch.args ?? []), `--blink-settings=defaultFontSize=${text}`],
    });
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    const wide: string[] = [];
    for (const address of EVERY) {
      await page.goto(`http://127.0.0.1:${SITE_PORT}/${address}`);
      const menu = page.locator('details.menu summary');
      if ((await menu.count()) > 0) await menu.click();
      const [over, size, off] = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        const header = [...document.querySelectorAll('header.top .wrap > *')].filter((part) => part.checkVisibility());
        const off = header.filter((part) => part.getBoundingClientRect().right > clientWidth).length;
        return [scrollWidth - clientWidth, Number.parseFloat(getComputedStyle(document.documentElement).fontSize), off];
      });
      expect(size).toBe(text);
      if (over > 0 || off > 0) wide.push(`${address}: ${over} px, ${off} of the header`);
    }
    await browser.close();
    expect(wide).toEqual([]);
  });
