/* The pages of questions on the built site: the picture where a phone shows it first, and the search that leads to them. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { expectAccessible } from './accessible.ts';
import { watch } from './addresses.ts';

const folder = new URL('../../content/questions/', import.meta.url);
const QUESTIONS = readdirSync(folder)
  .sort()
  .map((file) => ({
    id: file.replace(/\.yaml$/, ''),
    ...(parse(readFileSync(new URL(file, folder), 'utf8')) as {
      readonly topic: string;
      readonly question: string;
      readonly asked: readonly string[];
    }),
  }));

test('a phone shows the answer and the beginning of a picture on its first screen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const late: string[] = [];
  for (const { id } of QUESTIONS) {
    await page.goto(`/en/questions/${id}/`);
    const picture = page.locator('.sheet .fig').first().locator('svg:visible').first();
    await expect(picture, id).toBeVisible();
    const top = (await picture.boundingBox())?.y ?? Number.POSITIVE_INFINITY;
    if (top > 740 - 60) late.push(`${id}: ${top}`);
  }
  expect(late).toEqual([]);
});

test('a wide screen has the picture beside the answer', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/en/questions/is-the-icj-order-binding/');
  const [answer, picture] = await Promise.all([
    page.locator('#answer').boundingBox(),
    page.locator('.sheet .fig').first().boundingBox(),
  ]);
  expect(picture?.x).toBeGreaterThan((answer?.x ?? 0) + (answer?.width ?? 0));
  expect(Math.abs((picture?.y ?? 0) - (answer?.y ?? 0))).toBeLessThan(40);
});

for (const address of ['/en/questions/', '/en/questions/is-the-icj-order-binding/'])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`${address} is accessible, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      const watched = watch(page);
      await page.goto(address);
      await expectAccessible(page);
      watched.done();
    });

test('a question as its page words it, or in any other wording of it, finds its page first', async ({ page }) => {
  await page.goto('/en/search/');
  const box = page.getByRole('searchbox');
  const first = page.locator('.hit h2 a').first();
  for (const { id, question, asked } of QUESTIONS)
    for (const words of [question, ...asked]) {
      await box.fill(words);
      await box.press('Enter');
      await expect(first, words).toHaveAttribute('href', `/en/questions/${id}/`);
    }
  await expect(page.locator('.hit').first().locator('.about')).toContainText('Question');
});
