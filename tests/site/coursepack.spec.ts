/* A reader for a course on the built site: the choice is the address, the reader is whole, and its files can be read. */
import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { readXml } from '../read-xml.ts';
import { expectAccessible } from './accessible.ts';
import { expectNothingKept, watch } from './addresses.ts';
import { ORDERS_PORT } from './playwright.config.ts';

const CHOICE = '?c=two-courts,start-here&l=reading-an-order&d=the-rafah-sentence&e=2024-01-26-icj-provisional-measures';
const reader = (page: Page) => page.locator('.course-reader');

async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`/en/teach/pack/${query}`);
  if (query) await expect(page.locator('.reader-contents')).toBeVisible();
}

test('an address with a choice is a reader: contents, its parts in order, one list of documents', async ({ page }) => {
  const watched = watch(page);
  await open(page, CHOICE);
  await expect(page.locator('.reader-contents li')).toHaveCount(6);
  const titles = await page.locator('.reader-contents a').allTextContents();
  expect(titles[0]).toBe('Two courts in one city');
  // A lesson is followed by its sheet, which may have the same title.
  expect(titles.filter((title) => title.startsWith('Handout: '))).toHaveLength(1);
  await expect(reader(page).locator(':scope > section:not(.reader-list) h1')).toHaveCount(6);
  expect(await page.locator('.reader-list').last().locator('li').count()).toBeGreaterThan(20);
  // Paragraphs, quotations and answers are those of the pages.
  await expect(page.locator('#c-part-two-courts-p3')).toBeVisible();
  await expect(reader(page).locator('blockquote').first()).toBeVisible();
  watched.done();
  await expectNothingKept(page);
});

test('ids stay unique, links within a part and between parts lead within the reader, and nothing of a page is left', async ({
  page,
}) => {
  await open(page, CHOICE);
  const { twice, lost } = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.course-reader a[href^="#"]')];
    return {
      twice: ids.filter((id, i) => ids.indexOf(id) !== i),
      lost: links.map(({ hash }) => decodeURIComponent(hash.slice(1))).filter((id) => !document.getElementById(id)),
    };
  });
  expect(twice).toEqual([]);
  expect(lost).toEqual([]);
  await expect(reader(page).locator('script, style, form, input, iframe, live-chart')).toHaveCount(0);
  await expect(reader(page).locator('a[href="#c-part-start-here"]').first()).toBeVisible();
});

test('boxes and address say the same, by keyboard too, and going on does not leave an old reader behind', async ({
  page,
}) => {
  await open(page);
  const box = page.getByRole('checkbox', { name: 'Two courts in one city' });
  await box.focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/\/teach\/pack\/\?c=two-courts$/);
  await page.getByRole('button', { name: 'Put together' }).press('Enter');
  await expect(page.locator('.reader-contents li')).toHaveCount(1);
  await page.getByRole('searchbox', { name: 'Show only what holds these words' }).fill('rafah sentence');
  await page.getByRole('checkbox', { name: /Rafah/ }).first().check();
  await expect(reader(page)).toBeHidden();
  await expect(page).toHaveURL(/\?c=two-courts&d=the-rafah-sentence$/);
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(page).toHaveURL(/\/teach\/pack\/$/);
  await expect(page.getByRole('button', { name: 'Put together' })).toBeHidden();
});

test('what the site does not have is said as text and left out', async ({ page }) => {
  const watched = watch(page);
  await open(
    page,
    `?c=start-here,${encodeURIComponent('<img src=x onerror=alert(1)>')},__proto__&e=${'x'.repeat(3000)}`,
  );
  await expect(page.locator('.lost')).toContainText('<img src=x onerror=alert(1)>');
  await expect(page.locator('.lost')).toContainText('__proto__');
  await expect(page.locator('.reader-contents li')).toHaveCount(1);
  expect(await page.locator('.lost img').count()).toBe(0);
  expect((await page.locator('.lost').textContent())?.length).toBeLessThan(400);
  watched.done();
});

test('the list is saved as a Common Cartridge and as citations, each once', async ({ page }) => {
  await open(page, '?c=two-courts,start-here&e=2024-01-26-icj-provisional-measures');
  const saved = async (name: string) => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name, exact: true }).click();
    return readFile(await (await download).path());
  };
  const files = unzipSync(new Uint8Array(await saved('Common Cartridge')));
  const manifest = readXml(strFromU8(files['imsmanifest.xml'] ?? new Uint8Array()));
  expect(manifest.attributes['xmlns']).toBe('http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1');
  expect(strFromU8(files['links/c-two-courts.xml'] ?? new Uint8Array())).toContain('/en/chapters/two-courts/"');
  expect(Object.keys(files)).toHaveLength(4);
  const bib = String(await saved('BibTeX'));
  const keys = [...bib.matchAll(/^@\w+\{([^,]+),/gm)].map(([, key]) => key);
  expect(keys.length).toBeGreaterThan(20);
  expect(new Set(keys).size).toBe(keys.length);
  const csl = JSON.parse(String(await saved('CSL-JSON'))) as readonly { readonly id: string }[];
  expect(csl.length).toBeGreaterThan(20);
});

test('paper has the reader and nothing to choose with', async ({ page }) => {
  await open(page, '?c=two-courts&e=2024-01-26-icj-provisional-measures');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.choose')).toBeHidden();
  await expect(page.getByRole('heading', { name: 'A reader for your course' })).toBeHidden();
  await expect(page.locator('.actions')).toBeHidden();
  await expect(page.locator('.reader-contents')).toBeVisible();
  await expect(page.locator('#c-part-two-courts-p3')).toBeVisible();
});

for (const width of [360, 1280])
  test(`the page and its reader stay within ${width} pixels, and are accessible`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, '?c=two-courts&l=reading-an-order');
    await expectAccessible(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });

test('a made-up language from right to left makes its reader too', async ({ page }) => {
  await page.goto(`http://127.0.0.1:${ORDERS_PORT}/orders/ar-XB/teach/pack/?c=two-courts`);
  await expect(page.locator('.reader-contents li')).toHaveCount(1);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
});

test('without script the page explains and is a list of links', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`/en/teach/pack/${CHOICE}`);
  await expect(page.locator('noscript .notice, course-pack > .notice').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Two courts in one city' })).toBeVisible();
  await context.close();
});
