/* Pictures for those who listen: each mark is spoken once, no scale is read, and the picture is told in words. */
import { expect, type Page, test } from '@playwright/test';

const MAP = '/en/charts/rome-statute/';
const picture = (page: Page) => page.locator('#picture .picture-frame.live > svg.chart');

async function open(page: Page, address: string) {
  await page.setViewportSize({ width: 1280, height: 1000 });
  await page.goto(address);
  await page.locator('#picture live-chart').scrollIntoViewIfNeeded();
  await page.locator('#picture live-chart[data-live]').waitFor();
}

/** Counts from now on what live regions announce: every change within one that is not off. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest('[aria-live], [role="status"], [role="alert"], output');
        if (region && region.getAttribute('aria-live') !== 'off') heard.push(region.textContent ?? '');
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
const heard = (page: Page) => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);

test('a mark in focus is spoken by its name alone, and a mouse announces nothing', async ({ page }) => {
  await open(page, MAP);
  await listen(page);
  const line = page.locator('#picture .said');
  await picture(page).locator('a').first().focus();
  for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowRight');
  const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  await expect(line).toHaveText(focused ?? '?');
  for (const nth of [20, 40, 60]) {
    const tile = picture(page).locator('a').nth(nth);
    await tile.hover();
    await expect(line).toHaveText((await tile.getAttribute('aria-label')) ?? '?');
  }
  expect(await heard(page)).toEqual([]);
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true });
  test('what a tap asks for is announced', async ({ page }) => {
    await open(page, MAP);
    await listen(page);
    const tile = picture(page).locator('a').nth(20);
    await tile.tap();
    await expect.poll(async () => (await heard(page)).at(-1)).toContain((await tile.getAttribute('aria-label')) ?? '?');
  });
});

for (const address of [
  'timeline',
  'charts/deaths-gaza',
  'charts/icj-docket',
  'charts/rome-statute',
  'embed/timeline',
  'embed/deaths-gaza',
  'embed/icj-docket',
  'chapters/the-war',
])
  test(`the picture is told in words, and its scale is not read out: ${address}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 1000 });
    await page.goto(`/en/${address}/`);
    const unlike = await page.evaluate(() =>
      // Of a picture that is one image nothing is read but its name.
      [...document.querySelectorAll<SVGSVGElement>('.frame > svg.chart:not([role=img])')]
        .filter((svg) => svg.checkVisibility())
        .flatMap((svg) => {
          const words = document.getElementById(svg.getAttribute('aria-describedby') ?? '')?.textContent ?? '';
          const read = [...svg.querySelectorAll('text')].filter((text) => !text.closest('a, [aria-hidden="true"]'));
          const scale = /^((19|20)\d\d|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)$/;
          const bare = read
            .map((text) => (text.textContent ?? '').replace(/[\u2066-\u2069]/g, ''))
            .filter((text) => scale.test(text));
          return words.length < 60 || bare.length > 0 ? [{ words, bare }] : [];
        }),
    );
    expect(unlike).toEqual([]);
    await expect(page.locator('.frame > svg.chart:not([role=img]):visible').first()).toHaveAccessibleDescription(
      /.{60}/,
    );
    for (const image of await page.locator('.frame > svg.chart[role=img]:visible').all())
      await expect(image).toHaveAccessibleName(/.{40}/);
    for (const figure of await page.locator('figure:has(live-chart):visible').all())
      await expect(figure).toHaveAccessibleName(/./);
  });
