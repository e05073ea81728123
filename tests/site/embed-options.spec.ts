/* What the address of an embed may ask for: what is known is done, the rest ignored, nothing becomes markup. */
import { expect, type Page } from '@playwright/test';
import { test } from './one-tab.ts';
import { ORDERS_PORT, SITE_PORT } from './playwright.config.ts';

const embed = (id: string, query = '') => `http://127.0.0.1:${SITE_PORT}/en/embed/${id}/${query}`;
const ground = (page: Page) => page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);

const LIGHT = 'rgb(252, 252, 250)';
const DARK = 'rgb(29, 33, 35)';

for (const scheme of ['light', 'dark'] as const)
  test.describe(`on a device set to ${scheme}`, () => {
    test.use({ colorScheme: scheme });

    test('the theme is the one asked for, else light; that of the device where it is asked for', async ({ page }) => {
      const own = scheme === 'light' ? LIGHT : DARK;
      for (const [query, expected] of [
        ['', LIGHT],
        ['?theme=light', LIGHT],
        ['?theme=dark', DARK],
        ['?theme=auto', own],
        ['?theme=%22%3E%3Cb%3E', LIGHT],
      ] as const) {
        await page.goto(embed('timeline', query));
        expect(await ground(page), query).toBe(expected);
      }
    });
  });

test('title=0 takes the title from sight and leaves it to screen readers; the line beneath stays', async ({ page }) => {
  await page.goto(embed('deaths-gaza', '?title=0'));
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toBeAttached();
  expect((await title.boundingBox())?.width).toBeLessThanOrEqual(1);
  await expect(page.locator('.sub')).toBeVisible();
  await page.goto(embed('deaths-gaza', '?title=no'));
  expect((await title.boundingBox())?.width).toBeGreaterThan(100);
});

test('controls=0 takes buttons and lists away and leaves the picture to keys', async ({ page }) => {
  await page.goto(embed('unga-votes', '?state=ZAF'));
  await expect(page.locator('form.view')).toBeVisible();
  await page.goto(embed('unga-votes', '?controls=0&state=ZAF'));
  await expect(page.locator('live-chart[data-live]')).toBeVisible();
  await expect(page.locator('form.view')).toBeHidden();
  expect(await page.locator('svg.chart .window').count()).toBeGreaterThan(10);
  await page.goto(embed('timeline', '?controls=0'));
  await expect(page.locator('.zoom')).toBeHidden();
});

test('unknown and malformed options change nothing and become no markup', async ({ page }) => {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(
    embed('timeline', '?theme=blue&title=2&controls=&lang=xx&lanes=%3Cimg%20src%3Dx%3E&from=9999999&x=%3Cscript%3E'),
  );
  await expect(page.locator('live-chart[data-live]')).toBeVisible();
  expect(await page.locator('html').evaluate((html) => html.getAttributeNames().sort())).toEqual([
    'data-theme',
    'dir',
    'lang',
  ]);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  expect(await page.locator('img[src=x], script:not([src]):not([type])').count()).toBe(0);
  await expect(page.locator('.zoom')).toBeVisible();
  expect(errors).toEqual([]);
});

/** Long, crooked or meant for another machine; each was given by hand once and did nothing. */
const ODD = {
  'a year of 6000 digits': `?from=${'9'.repeat(6000)}&to=${'9'.repeat(6000)}`,
  '3000 lanes of nothing': `?lanes=${','.repeat(3000)}`,
  'a pattern that other machines choke on': `?q=${'(a+)+$'.repeat(400)}`,
  'names of what every object has':
    '?__proto__=1&constructor=1&theme=__proto__&state=__proto__&lanes=constructor,toString',
  'a script as value and as name': '?theme=<script>alert(1)</script>&<script>alert(1)</script>=1&q=</script><script>',
  'a link that would run': '?lang=javascript:alert(1)&at=javascript:alert(1)',
  'another site as language': '?lang=//example.org&lang=https://example.org/',
  'signs that cannot be decoded': '?from=%&to=%E0%A4%A&lanes=%ff',
};
for (const [what, query] of Object.entries(ODD))
  for (const id of ['timeline-icj', 'unga-votes', 'rome-statute'])
    test(`${id}, asked for with ${what}, shows its picture and nothing else`, async ({ page }) => {
      const trouble: string[] = [];
      page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
      page.on('pageerror', (error) => trouble.push(error.message));
      page.on('dialog', (dialog) => trouble.push(dialog.message()));
      await page.goto(embed(id, query));
      await expect(page.locator('live-chart[data-live] svg.chart:visible').first()).toBeVisible();
      expect(new URL(page.url()).pathname).toBe(`/en/embed/${id}/`);
      expect(await page.locator('html').evaluate((html) => html.getAttributeNames().sort())).toEqual([
        'data-theme',
        'dir',
        'lang',
      ]);
      expect(await page.locator('script:not([src]):not([type*=json])').count()).toBe(0);
      expect(trouble).toEqual([]);
    });

test('lang leads to the same embed in that language, with the other options and the hash kept', async ({ page }) => {
  await page.goto(`http://127.0.0.1:${ORDERS_PORT}/orders/en/embed/timeline/?lang=ar-XB&theme=dark#?secret=abc`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar-XB');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page).toHaveURL(/\/orders\/ar-XB\/embed\/timeline\/\?theme=dark#\?secret=abc$/);
});
