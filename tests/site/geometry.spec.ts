/* Each type of page on a phone, a tablet and a screen, light and dark: what an eye would find wrong in its boxes. */
import { expect, test } from '@playwright/test';
import { pageTypes } from './addresses.ts';
import { faultsOfGeometry } from './geometry.ts';

for (const [width, height] of [
  [360, 740],
  [768, 1024],
  [1280, 800],
] as const)
  test(`nothing stands over, out of or too near to anything at ${width} px, light and dark`, async ({ browser }) => {
    test.slow();
    const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
    const wrong: string[] = [];
    for (const address of pageTypes()) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(`/${address}`);
      await page.evaluate(() => document.fonts.ready);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(
          await page.evaluate((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, colorScheme),
        ).toBe(true);
        for (const fault of await page.evaluate(faultsOfGeometry)) wrong.push(`${address} in ${colorScheme} ${fault}`);
      }
    }
    await page.close();
    expect(wrong).toEqual([]);
  });

/** A page with each of the faults once. */
const FAULTY = `<main style="font:16px/1.3 sans-serif">
  <p style="margin:0">One line of words</p><p style="margin:-14px 0 40px">Another over it</p>
  <div style="inline-size:60px;overflow:hidden;white-space:nowrap"><span>A line that is cut off at its end</span></div>
  <ul><li>One</li><li>Two</li><li style="margin-block-start:20px">Three</li></ul>
  <p style="margin:0">Words before</p><h2 style="margin:2px 0 40px;font-size:16px">Heading</h2><p style="margin:0">Words after</p>
  <p style="inline-size:30rem;margin-inline-start:20rem;white-space:nowrap">A line of words that is wider than the whole of the screen</p>
  <button style="all:unset;inline-size:9px;block-size:9px;display:block;font-size:6px">a</button>
  <button style="all:unset;inline-size:9px;block-size:9px;display:block;font-size:6px">b</button></main>`;

test('each kind of fault is found', async ({ page }) => {
  await page.setViewportSize({ width: 600, height: 600 });
  await page.setContent(FAULTY);
  const kinds = (await page.evaluate(faultsOfGeometry)).map((fault) => (/^[a-z ]+/.exec(fault)?.[0] ?? '').trim());
  expect([...new Set(kinds)].sort()).toEqual([
    'beyond the screen',
    'cut off',
    'nearer to what precedes',
    'small for a finger',
    'text over text',
    'unequal gaps',
  ]);
});
