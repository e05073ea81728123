/* A page that a reader's browser has saved, opened from a file: with its files as it was, alone still readable. */
import { mkdir, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { site } from '../../src/load/site.ts';
import { SITE_PORT } from './playwright.config.ts';

const PAGES = ['charts/deaths-gaza', 'charts/recognition', 'orders/icj-192-order-2024-01-26'] as const;

/** Opens a page at the address that the site will have: what is saved bears it. */
async function openPublished(page: Page, path: string): Promise<void> {
  await page.route(`${site.origin}/**`, async (route) => {
    const { pathname, search } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: `http://127.0.0.1:${SITE_PORT}${pathname}${search}` }) });
  });
  await page.goto(`${site.origin}/en/${path}/`);
}

/** Sizes in pixels of all symbols beside words. */
const symbols = (page: Page) =>
  page
    .locator('svg:not(.chart):visible')
    .evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().width)));

const seenPictures = (page: Page) => page.locator('#picture svg.chart:visible').count();

for (const path of PAGES) {
  test(`${path} saved as one file with all it needs looks as it did`, async ({ page, context }, info) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await openPublished(page, path);
    const session = await context.newCDPSession(page);
    const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
    const file = info.outputPath('saved.mhtml');
    await writeFile(file, data);
    const looks = () =>
      [document.body, document.querySelector('h1')].map((node) => {
        const { backgroundColor, color, fontSize } = getComputedStyle(node as Element);
        return [backgroundColor, color, fontSize].join(' ');
      });
    const before = await page.evaluate(looks);
    const saved = await context.newPage();
    await saved.setViewportSize({ width: 1280, height: 900 });
    await saved.goto(pathToFileURL(file).href);
    await expect.poll(() => saved.evaluate(looks)).toEqual(before);
    if (path.startsWith('charts/')) expect(await seenPictures(saved)).toBe(1);
    for (const width of await symbols(saved)) expect(width).toBeLessThanOrEqual(30);
  });

  test(`${path} saved with its files beside it, its styles among them, looks as it did`, async ({ page }, info) => {
    const html = await (await page.request.get(`/en/${path}/`)).text();
    const styles = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    await mkdir(info.outputPath('saved_files'), { recursive: true });
    await writeFile(info.outputPath('saved_files', 'page.css'), styles);
    const file = info.outputPath('saved.html');
    await writeFile(
      file,
      html.replace(`<style>${styles}</style>`, '<link rel="stylesheet" href="saved_files/page.css">'),
    );
    const looks = () =>
      page.evaluate(() =>
        [document.body, document.querySelector('h1')].map((node) => {
          const { backgroundColor, color, fontSize } = getComputedStyle(node as Element);
          return [backgroundColor, color, fontSize];
        }),
      );
    await page.goto(`/en/${path}/`);
    const before = await looks();
    await page.goto(pathToFileURL(file).href);
    expect(await looks()).toEqual(before);
    // Other browsers take no file beside a saved page for the page's own: the policy names them.
    const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
    for (const part of ['style-src', 'img-src', 'font-src']) expect(policy).toMatch(new RegExp(`${part} [^;]*file:`));
    expect(policy).toMatch(/script-src 'self';/);
  });

  test(`${path} saved alone brings its styles`, async ({ page }, info) => {
    const response = await page.request.get(`/en/${path}/`);
    const file = info.outputPath('saved.html');
    await writeFile(file, await response.body());
    await page.goto(pathToFileURL(file).href);
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const saved = await ground();
    expect(saved).not.toBe('rgba(0, 0, 0, 0)');
    if (path.startsWith('charts/')) expect(await seenPictures(page)).toBe(1);
    for (const width of await symbols(page)) expect(width).toBeLessThanOrEqual(30);
    await page.goto(`/en/${path}/`);
    expect(await ground()).toBe(saved);
  });

  test(`${path} without its styles shows each picture once and small symbols small`, async ({ page }, info) => {
    const html = await (await page.request.get(`/en/${path}/`)).text();
    const bare = html.replace(/<style>[\s\S]*?<\/style>/, '');
    expect(bare.length).toBeLessThan(html.length);
    const file = info.outputPath('bare.html');
    await writeFile(file, bare);
    await page.goto(pathToFileURL(file).href);
    await expect(page.locator('h1')).toBeVisible();
    if (path.startsWith('charts/')) expect(await seenPictures(page)).toBe(1);
    for (const width of await symbols(page)) expect(width).toBeLessThanOrEqual(30);
    if (!path.startsWith('charts/')) return;
    // What only takes a pointer does not lie over the picture in black.
    const opacity = await page
      .locator('#picture svg.chart:visible')
      .evaluate((node) => getComputedStyle(node).fillOpacity);
    expect(Number(opacity)).toBeLessThan(0.5);
  });
}

test('the style sheets lose nothing when a browser writes them anew, as it does for a saved page', async ({ page }) => {
  for (const path of ['', 'embed/', 'embed/timeline/']) {
    await page.goto(`/en/${path}`);
    const lost = await page.evaluate(() => {
      const walk = (rules: CSSRuleList): string[] =>
        [...rules].flatMap((rule) => {
          const inner = 'cssRules' in rule ? walk((rule as CSSGroupingRule).cssRules) : [];
          // A custom property may be empty. Of a shorthand with one, part of which a later line sets, nothing is left.
          const own = rule instanceof CSSStyleRule && /[\s;{](?!--)[a-z-]+: ;/.test(rule.cssText);
          return own ? [rule.selectorText, ...inner] : inner;
        });
      return [...document.styleSheets].flatMap((sheet) => walk(sheet.cssRules));
    });
    expect(lost).toEqual([]);
  }
});
