/* What readers of a WordPress see where its editors gave it one of our addresses or codes. */
import { expect, test } from '@playwright/test';
import { OUR_SITE } from './playwright.config.ts';
import { codesOf, column, expectToFit, htmlBlock, PARAGRAPH, PASTED, publish } from './posts.ts';

const SMALL = `${OUR_SITE}/en/charts/icj-votes-2025-10/`;
/** A page of more than the 150 kB that WordPress reads, and a chart higher than the 1000 pixels that it grants. */
const LARGE = `${OUR_SITE}/en/charts/timeline/`;
const FRAME = 'iframe.wp-embedded-content';

/** A text without regard to what kind of spaces it holds: headings bind some of their words. */
const words = (text: string) => text.trim().split(/\s+/).join(' ');

for (const [form, paste] of Object.entries(PASTED))
  for (const chart of [SMALL, LARGE])
    for (const width of [1280, 360])
      test(`${form} with ${chart.slice(OUR_SITE.length)} at ${width} pixels: the chart, as high as it is`, async ({
        page,
        request,
      }) => {
        const errors: string[] = [];
        page.on('pageerror', (error) => errors.push(error.message));
        await page.setViewportSize({ width, height: 800 });
        await page.goto(await publish(request, 'author', paste(chart)));
        const frame = page.locator(FRAME);
        await expect(frame).toHaveAttribute('sandbox', 'allow-scripts');
        await expect(frame).toHaveAttribute('src', /\/en\/embed\/[^/]+\/#\?secret=[A-Za-z0-9]{10}$/);
        await expectToFit(frame, 200, 1000);
        const shown = page.frameLocator(FRAME);
        await expect(shown.locator('svg.chart:visible, .event-row:visible, table:visible').first()).toBeVisible();
        const title = words((await shown.locator('h1').textContent()) ?? '');
        await expect.poll(async () => words((await frame.getAttribute('title')) ?? '')).toBe(title);
        await expect(page.locator('blockquote.wp-embedded-content')).toBeHidden();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        expect(errors).toEqual([]);
      });

test('a link in the frame leads the reader there, by mouse and by keyboard', async ({ page, request }) => {
  const post = await publish(request, 'author', PASTED['an embed block']?.(LARGE) ?? '');
  const shown = page.frameLocator(FRAME);
  await page.goto(post);
  await expectToFit(page.locator(FRAME), 200, 1000);
  const entry = shown.locator('a[href*="/events/"]:visible').first();
  const event = await entry.getAttribute('href');
  await entry.click();
  await expect(page).toHaveURL(`${OUR_SITE}${event}`);

  await page.goto(post);
  await expectToFit(page.locator(FRAME), 200, 1000);
  await shown.locator('.credit a[href*="/charts/"]').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(LARGE);
});

test('without scripts the post leads to the chart', async ({ browser, request, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto(await publish(request, 'author', PASTED['an embed block']?.(SMALL) ?? ''));
  await expect(page.locator('blockquote a')).toHaveAttribute('href', SMALL);
  await expect(page.locator('blockquote a')).toBeVisible();
  await context.close();
});

for (const path of ['chapters/two-courts/', 'events/2024-01-26-icj-provisional-measures/'])
  for (const [form, paste] of Object.entries(PASTED))
    test(`${form} with ${path}: a link with the page's title, where the page describes itself`, async ({
      page,
      request,
    }) => {
      const address = `${OUR_SITE}/en/${path}`;
      await page.goto(address);
      const discovery = page.locator('head link[type="application/json+oembed"]');
      const described = (await discovery.count()) > 0;
      const description = described
        ? await (await request.get((await discovery.getAttribute('href')) ?? '')).json()
        : { type: 'link', title: address };
      expect(description.type).toBe('link');
      await page.goto(await publish(request, 'author', paste(address)));
      const post = page.locator('.entry-content');
      // An address that WordPress can make nothing of stays what it was: text.
      await expect(post).toContainText(description.title);
      if (described) await expect(post.locator(`a[href="${address}"]`)).toHaveText(description.title);
    });

test('the codes, given by an administrator: the frame as it is written, with the script as high as its chart', async ({
  page,
  request,
}) => {
  const { frame, scripted } = await codesOf(page, SMALL);
  await page.goto(await publish(request, 'admin', `${PARAGRAPH}\n${htmlBlock(frame)}`));
  const plain = page.locator('.entry-content iframe');
  await expect(page.frameLocator('.entry-content iframe').locator('svg.chart:visible').first()).toBeVisible();
  expect(await plain.evaluate((node) => node.clientHeight)).toBe(Number(await plain.getAttribute('height')));
  expect(await column(plain)).toEqual(await column(page.locator('.entry-content p')));
  await page.goto(await publish(request, 'admin', `${PARAGRAPH}\n${htmlBlock(scripted)}`));
  await expectToFit(page.locator('.entry-content iframe'));
  expect(await column(page.locator('.entry-content iframe'))).toEqual(await column(page.locator('.entry-content p')));
});

test('the codes, given by an author: the picture stays, and WordPress takes the frames out', async ({
  page,
  request,
}) => {
  const { frame, scripted, image } = await codesOf(page, SMALL);
  await page.goto(await publish(request, 'author', [PARAGRAPH, ...[frame, scripted, image].map(htmlBlock)].join('\n')));
  const link = page.locator('.entry-content a').filter({ has: page.locator('img') });
  await expect(link).toHaveAttribute('href', SMALL);
  const picture = link.locator('img');
  await expect(picture).toHaveAttribute('alt', /.+/);
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((node) => (node as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
  expect(await column(picture)).toEqual(await column(page.locator('.entry-content p')));
  await expect(page.locator('.entry-content iframe')).toHaveCount(0);
});
