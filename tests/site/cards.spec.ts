/*
 * Cards for other sites: high as their code says on a phone and in columns, whole on the narrowest screen, in both
 * directions, light and dark, for those who hear them; chosen in the guide; copied by their buttons.
 */
import { readFileSync } from 'node:fs';
import { expect, type Page, test as own } from '@playwright/test';
import type { OfferedCards } from '../../src/embed/offered.ts';
import { CARD_PARTS } from '../../src/share/embed-card.ts';
import { expectAccessible } from './accessible.ts';
import { expectNothingKept, watch } from './addresses.ts';
import { test } from './one-tab.ts';
import { FOREIGN_PORT, ORDERS_PORT, SITE_PORT } from './playwright.config.ts';

const offeredIn = (folder: string, lang: string): OfferedCards['cards'] => {
  const file = new URL(`../../${folder}/${lang}/embed/card/cards.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as OfferedCards).cards;
};
const offered = offeredIn('dist', 'en');

/** Of each kind the shortest, the longest and one between; of the decisions those of clauses too. */
const samples = CARD_PARTS.flatMap((part) => {
  const all = offered.filter(([path]) => path.startsWith(`${part}/`)).sort((a, b) => a[2] - b[2]);
  return [all[0], all[Math.floor(all.length / 2)], all.at(-1)].filter((card) => card !== undefined);
});

const heightOf = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    return Math.ceil(document.body.getBoundingClientRect().height);
  });

for (const [path, , phone, column] of samples)
  test(`${path}: nothing to scroll on a phone and in columns, and no hole beneath`, async ({ page }) => {
    for (const [width, height, empty] of [
      [320, phone, 70],
      [640, column, 60],
      [720, column, 90],
    ] as const) {
      await page.setViewportSize({ width, height: 400 });
      await page.goto(`/en/embed/card/${path}/`);
      const needed = await heightOf(page);
      expect(height, `${width}: ${needed} in ${height}`).toBeGreaterThanOrEqual(needed);
      expect(height - needed, `${width}: ${needed} in ${height}`).toBeLessThanOrEqual(empty);
    }
  });

const one = CARD_PARTS.flatMap((part) => samples.filter(([path]) => path.startsWith(`${part}/`)).slice(-1));

for (const [path] of one)
  test(`${path}: fits the narrowest frame, is accessible in light and dark, keeps to itself`, async ({ page }) => {
    const watched = watch(page);
    for (const theme of ['light', 'dark'])
      for (const width of [264, 320, 900]) {
        await page.setViewportSize({ width, height: 500 });
        await page.goto(`/en/embed/card/${path}/?theme=${theme}`);
        await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        if (width === 320) await expectAccessible(page);
      }
    await expectNothingKept(page);
    watched.done();
  });

for (const lang of ['en-XA', 'ar-XB'])
  test(`cards in ${lang} fit, run in their direction and are accessible`, async ({ page }) => {
    const cards = offeredIn('.build/orders', lang);
    expect(new Set(cards.map(([path]) => path.split('/')[0]))).toEqual(new Set(CARD_PARTS));
    for (const [path] of cards) {
      await page.setViewportSize({ width: 320, height: 500 });
      await page.goto(`http://127.0.0.1:${ORDERS_PORT}/orders/${lang}/embed/card/${path}/`);
      await expect(page.locator('html')).toHaveAttribute('dir', lang === 'ar-XB' ? 'rtl' : 'ltr');
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
      const kicker = await page.locator('.kicker').evaluate((node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        const { left, right } = range.getBoundingClientRect();
        return { left, right };
      });
      if (lang === 'ar-XB') expect(kicker.right, path).toBeGreaterThan(290);
      else expect(kicker.left, path).toBeLessThan(30);
      await expectAccessible(page, ['wcag2a', 'wcag2aa', 'wcag22aa']);
    }
  });

test('a card opens its sources in place, and its links lead beside the page that frames it', async ({ page }) => {
  await page.goto('/en/embed/card/claims/icj-a/');
  await expect(page.getByText('Imprecise', { exact: true })).toBeVisible();
  const before = await heightOf(page);
  await page.locator('summary').click();
  await expect(page.getByRole('link', { name: /^International Court of Justice/ })).toBeVisible();
  expect(await heightOf(page)).toBeGreaterThan(before);
  for (const link of await page.getByRole('link').all())
    expect(
      await link.evaluate((node) => (node as HTMLAnchorElement).target || document.querySelector('base')?.target),
    ).toBe('_blank');
});

own(
  'pasted into a page of another origin, a card takes its height, and a new one when its sources are opened',
  async ({ page }) => {
    await page.goto('/en/claims/icj-a/');
    const pasted = (await page.locator('.sharing code').first().textContent()) ?? '';
    expect(pasted).toMatch(/^<figure><iframe src="[^"]+\/en\/embed\/card\/claims\/icj-a\/"/);
    // The built site bears the address that it will have; here it is served from another.
    const local = pasted.replaceAll(/https?:\/\/[^/"]+/g, `http://127.0.0.1:${SITE_PORT}`);
    await page.goto(`http://localhost:${FOREIGN_PORT}/?deaf=1`);
    await page.setContent(`<!doctype html><body>${local}`);
    const frame = page.frameLocator('iframe');
    const fits = () =>
      expect
        .poll(async () => {
          const box = await page.locator('iframe').evaluate((node) => (node as HTMLIFrameElement).clientHeight);
          const inner = page.frames().find((each) => each.url().includes('/embed/card/'));
          return box - ((await inner?.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height))) ?? 0);
        })
        .toBe(0);
    await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
    await fits();
    await frame.locator('summary').click();
    await expect(frame.locator('details li').first()).toBeVisible();
    await fits();
  },
);

own(
  'the guide finds a card by words, shows it and writes its codes; its address keeps the choice',
  async ({ page }) => {
    await page.goto('/en/embed/');
    await page.getByLabel('What to embed').selectOption('states');
    await page.getByLabel('Find by a word').fill('germ');
    await expect(page.locator('#cfg-card option')).toHaveText(['State: Germany']);
    await page.getByLabel('Colours').selectOption('dark');
    await expect(page.locator('.cfg iframe')).toHaveAttribute('src', '/en/embed/card/states/deu/?theme=dark');
    await expect(page.frameLocator('.cfg iframe').getByRole('heading', { name: 'Germany' })).toBeVisible();
    await expect(page.getByLabel('Show the title')).toBeHidden();
    const frame = page.locator('[data-code=frame]');
    await expect(frame).toContainText('/en/embed/card/states/deu/?theme=dark"');
    await expect(page.locator('[data-code=image]')).toContainText('/share/en/states/deu.png"');
    const inColumn = await frame.textContent();
    await page.getByLabel('a phone').check();
    const onPhone = await frame.textContent();
    const height = (code: string | null) => Number(/height="(\d+)"/.exec(code ?? '')?.[1]);
    expect(height(onPhone)).toBeGreaterThan(height(inColumn));
    await page.reload();
    await expect(page.getByLabel('What to embed')).toHaveValue('states');
    await expect(frame).toHaveText(onPhone ?? '');
  },
);

own('a page of a thing leads into the guide with its card chosen, a paragraph of an order too', async ({ page }) => {
  const path = 'orders/icj-192-order-2024-05-24/point-2-a';
  await page.goto('/en/orders/icj-192-order-2024-05-24/');
  const sharing = page.locator('#point-2-a .sharing');
  await sharing.locator('summary').click();
  await sharing.getByRole('link', { name: /a live trial/ }).click();
  await expect(page.locator('.cfg iframe')).toHaveAttribute('src', `/en/embed/card/${path}/`);
  await expect(page.locator('[data-code=frame]')).toContainText(`/en/embed/card/${path}/"`);
  for (const asked of ['claims/nothing', '%3Cimg%3E/x', '__proto__/x', 'charts/x']) {
    await page.goto(`/en/embed/?card=${asked}`);
    await expect(page.locator('[data-code=frame]')).toContainText(/\/en\/embed\/(timeline|card\/claims\/[\w-]+)\/"/);
  }
});

own.describe('copying', () => {
  own.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

  own('the code of a card, and a number with who counts it, its day and its address', async ({ page }) => {
    await page.goto('/en/figures/gaza-moh-deaths/');
    await page.getByRole('button', { name: 'Copy the number with who counts it' }).click();
    await expect(page.locator('.said [role=status]')).toHaveText('Copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /: [\d,]+, counted by .*Ministry of Health.*, as of .*\s\d{4}\. https:\/\/.*\/en\/figures\/gaza-moh-deaths\/$/,
    );
    await page.locator('.sharing summary').click();
    const first = page.locator('.sharing .code').first();
    await first.getByRole('button').click();
    await expect(first.getByRole('status')).toHaveText('Copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await first.locator('code').textContent());
  });

  own('a chart as the picture that is offered as a file', async ({ page }) => {
    await page.goto('/en/charts/deaths-gaza/');
    await page.getByRole('button', { name: 'Copy the picture' }).click();
    await expect(page.locator('#download [role=status]')).toHaveText('Copied.');
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const blob = await item?.getType('image/png');
      const bitmap = blob && (await createImageBitmap(blob));
      return bitmap && [bitmap.width, bitmap.height];
    });
    const file = await page.evaluate(async () => {
      const bitmap = await createImageBitmap(await (await fetch('/en/charts/deaths-gaza.png')).blob());
      return [bitmap.width, bitmap.height];
    });
    expect(copied).toEqual(file);
  });

  own('what cannot be copied is not offered, and what is refused is said', async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(window, 'ClipboardItem');
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await page.goto('/en/charts/deaths-gaza/');
    await expect(page.getByRole('button', { name: 'Copy the picture' })).toBeHidden();
    const first = page.locator('#embed .code').first();
    await first.getByRole('button').click();
    await expect(first.getByRole('status')).toHaveText('The browser did not let it be copied.');
    await expect.poll(() => page.evaluate(() => String(getSelection()))).toContain('<iframe');
  });
});
