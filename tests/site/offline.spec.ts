/* The site in a folder, from its zip: opened as files, without a server and without a connection. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { packOffline } from '../../tools/offline/index.ts';

const PAGES = [
  '',
  'timeline/',
  'latest/',
  'chapters/',
  'chapters/start-here/',
  'chapters/two-courts/',
  'chapters/the-war/',
  'charts/',
  'charts/deaths-gaza/',
  'charts/icj-docket/',
  'cases/',
  'orders/icj-192-order-2024-01-26/',
  'warrants/',
  'states/',
  'states/hun/',
  'events/2024-05-24-icj-rafah-order/',
  'figures/',
  'claims/',
  'questions/',
  'glossary/',
  'sources/',
  'story/',
  'about/',
];

/** In bytes: what a teacher sends round a class. */
const MOST = 30_000_000;

test('the site in a folder opens as files: text, pictures, fonts, tables and a search, and asks for nothing else', async ({
  page,
  context,
}, info) => {
  test.setTimeout(900_000);
  const packed = packOffline(fileURLToPath(new URL('../../dist', import.meta.url)));
  expect(packed.length).toBeLessThan(MOST);
  const folder = info.outputPath('unzipped');
  for (const [name, bytes] of Object.entries(unzipSync(packed))) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), bytes);
  }
  const at = (path: string) => pathToFileURL(join(folder, 'orders-and-warrants', path)).href;
  await context.setOffline(true);
  const trouble: string[] = [];
  page.on('requestfailed', (request) => trouble.push(`${page.url()} asked for ${request.url()}`));
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(`${page.url()} ${message.text()}`);
  });
  page.on('pageerror', (error) => trouble.push(`${page.url()} ${error.message}`));

  for (const path of PAGES) {
    await page.goto(at(`en/${path}index.html`), { waitUntil: 'load' });
    await expect(page.locator('h1').first()).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    const faces = await page.evaluate(() =>
      [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
    );
    expect(faces.join(), path).toContain('Docket');
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), path).not.toBe(
      'rgba(0, 0, 0, 0)',
    );
  }
  await page.goto(at('en/charts/deaths-gaza/index.html'));
  await expect(page.locator('#picture svg.chart:visible')).toHaveCount(1);
  expect(await page.locator('#table tbody tr').count()).toBeGreaterThan(20);

  // A link leads from page to page within the folder, also where a folder is all that its address names.
  await page.goto(at('index.html'));
  await page.locator('a[href$="chapters/index.html"]:visible').first().click();
  await page.locator('main a[href$="two-courts/index.html"]').first().click();
  await expect(page.locator('h1')).toHaveText('Two courts in one city');
  // It says what it is a copy of.
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /^https:.*\/en\/chapters\/two-courts\/$/);

  await page.goto(at('en/search/index.html'));
  await page.getByRole('search').getByRole('searchbox').fill('Rafah order May 2024');
  await page.getByRole('search').getByRole('button').click();
  const hits = page.locator('#found > li');
  await expect(hits.first()).toBeVisible();
  expect(await hits.count()).toBeGreaterThan(2);
  await hits.first().locator('a').click();
  await expect(page.locator('h1').first()).toBeVisible();
  expect(page.url()).toMatch(/^file:.*index\.html/);
  expect(trouble).toEqual([]);
});
