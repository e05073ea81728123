/*
 * Tests that only look at pages, in one tab for all tests of a worker: to open a tab of its own costs a test three times
 * what it costs to load a page in one that is open. Each finds the tab empty, with the screen and the media it asks for.
 * Tests that reach into the browser (scripts before the page, touch, windows beside it) import Playwright's own `test`.
 */
import { type Page, test as base } from '@playwright/test';
import config from './playwright.config.ts';

const { baseURL, locale, timezoneId } = config.use ?? {};

/** What a test may listen to; the next one hears for itself. */
const HEARD = ['console', 'dialog', 'pageerror', 'request', 'response'] as const;

export const test = base.extend<{ page: Page }, { tab: Page }>({
  tab: [
    async ({ browser }, use) => {
      const context = await browser.newContext({
        ...(baseURL ? { baseURL } : {}),
        ...(locale ? { locale } : {}),
        ...(timezoneId ? { timezoneId } : {}),
      });
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ tab, viewport, colorScheme, javaScriptEnabled, hasTouch }, use) => {
    if (javaScriptEnabled === false || hasTouch)
      throw new Error('This needs a tab of its own: use the test of Playwright');
    await tab.setViewportSize(viewport ?? { width: 1280, height: 720 });
    await tab.emulateMedia({ media: null, colorScheme, reducedMotion: null, forcedColors: null });
    await use(tab);
    for (const event of HEARD) tab.removeAllListeners(event);
    await tab.unrouteAll({ behavior: 'ignoreErrors' });
    await tab.goto('about:blank');
  },
});
