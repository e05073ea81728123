/* A live picture goes on with the nodes that the build printed: keyed joins, so that nothing flashes. */
import { expect, test } from '@playwright/test';

declare global {
  interface SVGElement {
    wasPrinted?: boolean;
  }
}

for (const [kind, address] of [
  ['timeline', '/en/charts/timeline/'],
  ['series', '/en/charts/deaths-gaza/'],
  ['docket', '/en/charts/icj-docket/'],
  ['votes', '/en/charts/icj-votes-2024-03/'],
  ['map', '/en/charts/recognition/'],
] as const)
  test(`${kind}: every printed mark that is still there is the node that was printed`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 1400 });
    // The data wait until the printed nodes have been told apart.
    let go = () => {};
    const told = new Promise<void>((resolve) => {
      go = resolve;
    });
    await page.route('**/*.rows.json', async (route) => {
      await told;
      await route.continue();
    });
    await page.goto(address);
    await page.evaluate(() => {
      for (const node of document.querySelectorAll<SVGElement>('#picture svg.chart *')) node.wasPrinted = true;
    });
    go();
    await page.locator('#picture live-chart').scrollIntoViewIfNeeded();
    await page.locator('#picture live-chart[data-live]').waitFor();
    const links = await page.locator('#picture .frame.live > svg.chart').evaluate((svg) => {
      const all = [...svg.querySelectorAll<SVGElement>('a[data-key]')];
      return { count: all.length, made: all.filter((node) => !node.wasPrinted).map((node) => node.dataset['key']) };
    });
    expect(links.count).toBeGreaterThan(3);
    // The printed frame and the true width may differ by a few pixels: a bin may hold one more.
    expect(links.made.length).toBeLessThanOrEqual(links.count / 4);
  });
