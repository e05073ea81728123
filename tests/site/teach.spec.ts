/* Pages for teachers in a browser: practice by hand and by keyboard, slides without script, sheets on paper. */
import { readdirSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { expectNothingKept, pageTypes, watch } from './addresses.ts';
import { readPdf } from './pdf.ts';

const TEACH = pageTypes().filter((address) => /\/teach\/|\/plain\//.test(address));
const LESSON = '/en/teach/courts-and-war/two-courts-one-war/';
const TOPICS = readdirSync(new URL('../../content/teach/practice', import.meta.url)).map((name) =>
  name.replace(/\.yaml$/, ''),
);

for (const colorScheme of ['light', 'dark'] as const)
  test(`every kind of page for teachers is accessible, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const address of TEACH) {
      const watched = watch(page);
      await page.goto(`/${address}`);
      await expectAccessible(page);
      watched.done();
    }
  });

/** A question of a form, with what is told of it. */
const itemOf = (page: Page, form: string): Locator => page.locator(`.item[data-form="${form}"]`).first();
const check = (item: Locator) => item.getByRole('button', { name: 'Check' });
const verdict = (item: Locator) => item.locator('.verdict');

/** The topic whose first question of a form is practised. */
async function gotoForm(page: Page, form: string): Promise<Locator> {
  for (const topic of TOPICS) {
    await page.goto(`/en/teach/practice/${topic}/`);
    if ((await page.locator(`.item[data-form="${form}"]`).count()) > 0) break;
  }
  const item = itemOf(page, form);
  await expect(check(item)).toBeVisible();
  return item;
}

test('a choice is checked by keyboard, its reason opens, and the page counts first answers only', async ({ page }) => {
  const item = await gotoForm(page, 'one');
  await check(item).press('Enter');
  await expect(verdict(item)).toHaveText('Choose an answer first.');
  const wrong = item.locator('input:not([data-right])').first();
  await wrong.focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(verdict(item)).toHaveText('Not right.');
  await expect(item.locator('details.key')).toHaveAttribute('open', '');
  await expect(page.locator('.score')).toHaveText('0 of 1 right so far');
  await item.locator('input[data-right]').check();
  await check(item).click();
  await expect(verdict(item)).toHaveText('Right.');
  await expect(page.locator('.score')).toHaveText('0 of 1 right so far');
  const second = page.locator('.item[data-form="one"]').nth(1);
  await second.locator('input[data-right]').check();
  await check(second).click();
  await expect(page.locator('.score')).toHaveText('1 of 2 right so far');
  expect(new URL(page.url()).search).toBe('');
  await expectNothingKept(page);
});

test('several are right: all of them and none besides', async ({ page }) => {
  const item = await gotoForm(page, 'several');
  for (const right of await item.locator('input[data-right]').all()) await right.check();
  await item.locator('input:not([data-right])').first().check();
  await check(item).click();
  await expect(verdict(item)).toHaveText('Not right.');
  await item.locator('input:not([data-right])').first().uncheck();
  await check(item).click();
  await expect(verdict(item)).toHaveText('Right.');
});

test('a sequence is put into order by buttons, which keep the focus and say where the entry is now', async ({
  page,
}) => {
  const item = await gotoForm(page, 'order');
  const entries = item.locator('.sequence > li');
  const count = await entries.count();
  for (let place = 0; place < count; place += 1) {
    const entry = item.locator(`.sequence > li[data-place="${place}"]`);
    const up = entry.locator('button').first();
    for (;;) {
      const at = await entry.evaluate((node) => [...(node.parentElement?.children ?? [])].indexOf(node));
      if (at <= place) break;
      await up.press('Enter');
      await expect(up).toBeFocused();
      await expect(verdict(item)).toContainText(`now ${at} of ${count}`);
    }
  }
  await check(item).click();
  await expect(verdict(item)).toHaveText('Right.');
});

test('pairs are chosen one by one, and how many are right is told', async ({ page }) => {
  const item = await gotoForm(page, 'pairs');
  const selects = item.locator('select');
  const rights = await selects.evaluateAll((all) => all.map((select) => select.dataset['right'] ?? ''));
  for (const [i, right] of rights.entries()) await selects.nth(i).selectOption(right);
  await selects.first().selectOption(rights[1] ?? '');
  await check(item).click();
  await expect(verdict(item)).toHaveText(`${rights.length - 1} of ${rights.length} right.`);
  await selects.first().selectOption(rights[0] ?? '');
  await check(item).click();
  await expect(verdict(item)).toHaveText('Right.');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('practice is a list with folded answers that open', async ({ page }) => {
    await page.goto(`/en/teach/practice/${TOPICS[0]}/`);
    await expect(page.locator('.item button:visible')).toHaveCount(0);
    const key = page.locator('details.key').first();
    await expect(key.locator('p').first()).toBeHidden();
    await key.locator('summary').click();
    await expect(key.locator('p').first()).toBeVisible();
  });

  test('slides fill the screen, and links lead from one to the next and back', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto(`${LESSON}slides/`);
    const slides = page.locator('.slide');
    for (const { height } of await slides.evaluateAll((all) => all.map((each) => each.getBoundingClientRect())))
      expect(height).toBeGreaterThanOrEqual(719);
    await page.locator('#s1').getByRole('link', { name: 'Next slide' }).click();
    await expect(page.locator('#s2')).toBeInViewport({ ratio: 0.6 });
    await page.locator('#s2').getByRole('link', { name: 'Previous slide' }).click();
    await expect(page.locator('#s1')).toBeInViewport({ ratio: 0.6 });
  });
});

/** What a browser prints of a page, read. */
const printed = async (page: Page, format: 'A4' | 'Letter') =>
  readPdf(await page.pdf({ format, preferCSSPageSize: true }));

test('the handout of every lesson prints on one sheet, A4 and Letter, with its title and address', async ({ page }) => {
  await page.goto('/en/search/');
  const lessons = await page
    .locator('.sindex a[href*="/teach/"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  const handouts = lessons.filter((address) =>
    /\/teach\/(?!documents|controversies|protocols|practice)[^/]+\/[^/]+\/$/.test(address),
  );
  expect(handouts).toHaveLength(9);
  for (const address of handouts) {
    await page.goto(`${address}handout/`);
    const title = (await page.locator('h1').textContent())?.trim() ?? '';
    for (const format of ['A4', 'Letter'] as const) {
      const { sheets } = await printed(page, format);
      expect(sheets, `${address} on ${format}`).toHaveLength(1);
      expect(sheets[0]?.replace(/\s+/g, ' ')).toContain(title);
      expect(sheets[0]).toContain('/handout/');
    }
  }
});

test('each slide prints on a sheet of its own, which lies down', async ({ page }) => {
  await page.goto(`${LESSON}slides/`);
  const count = await page.locator('.slide').count();
  const { sheets, width, height } = await printed(page, 'A4');
  expect(width).toBeGreaterThan(height);
  expect(sheets).toHaveLength(count);
});

test('the two sheets of a contested question print apart, each with the question', async ({ page }) => {
  await page.goto('/en/teach/controversies/rafah-order/');
  const question = (await page.locator('.standfirst').textContent())?.replace(/\s+/g, ' ').trim() ?? '';
  const [one = '', other = ''] = await page.locator('.side-of h2').allTextContents();
  const { sheets } = await printed(page, 'A4');
  const flat = sheets.map((sheet) => sheet.replace(/\s+/g, ' '));
  const [at, then] = [one, other].map((side) =>
    flat.findIndex((sheet) => sheet.includes(side.replace(/\s+/g, ' ').trim().slice(0, 40))),
  );
  expect(at).toBeGreaterThan(0);
  expect(then).toBeGreaterThan(at ?? 0);
  for (const place of [at, then]) expect(flat[place ?? 0]).toContain(question.slice(0, 30));
});

test('a lesson prints its answers for the teacher; questions for students print without', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(LESSON);
  await expect(page.locator('.tasks .model-answer > p').first()).toBeVisible();
  await page.goto('/en/teach/documents/the-rafah-sentence/');
  await expect(page.locator('.asked-of .model-answer').first()).toBeHidden();
  await page.goto(`/en/teach/practice/${TOPICS[0]}/`);
  await expect(page.locator('.item .key').first()).toBeHidden();
});

for (const width of [360, 768, 1280])
  test(`nothing of a page for teachers stands out of a screen of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const address of TEACH) {
      await page.goto(`/${address}`);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, address).toBe(0);
    }
  });
