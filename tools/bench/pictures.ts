/*
 * Works the live pictures whose marks are links, one chart of each kind, with keys, pointer and the choices of their
 * form, at a CPU slowed 4 times, and measures each step from the event to the paint that follows it.
 */
import type { Browser } from 'playwright';
import { type GestureFigures, openSlowed } from './slowed.ts';

const KEYS = ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'End', 'Home', 'ArrowDown', 'ArrowRight'];

/** @param address of the chart's page */
export async function measurePicture(browser: Browser, address: string): Promise<GestureFigures[]> {
  const bench = await openSlowed(browser, address, 'live-chart');
  const { page, run } = bench;
  const marks = page.locator('live-chart svg.chart:visible a[href]');
  await run('keys', async () => {
    await marks.first().focus();
    for (let round = 0; round < 3; round += 1) for (const key of KEYS) await page.keyboard.press(key);
  });
  const box = await page.locator('live-chart svg.chart:visible').first().boundingBox();
  if (box)
    await run('pointer', async () => {
      for (let i = 0; i < 30; i += 1)
        await page.mouse.move(box.x + (box.width * ((i * 7) % 30)) / 30, box.y + (box.height * i) / 30);
    });
  const choice = page.locator('figure form.view select').first();
  if (await choice.count()) {
    const values = await choice
      .locator('option')
      .evaluateAll((all) => all.map((each) => (each as HTMLOptionElement).value));
    await run('choice', async () => {
      for (const value of values.slice(0, 12)) await choice.selectOption(value);
    });
  }
  return bench.end();
}
