/*
 * Works the live timeline with wheel, drag, buttons, keys and typing at a CPU slowed 4 times and
 * measures each step from the event to the paint that follows it.
 */
import type { Browser, Page } from 'playwright';

export interface GestureFigures {
  readonly gesture: string;
  readonly median: number;
  readonly p95: number;
  readonly steps: number;
}

/** Runs every gesture once on a fresh page. */
export async function measureGestures(browser: Browser, address: string): Promise<GestureFigures[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'load', timeout: 180_000 });
  await page.locator('#picture .tlf > svg.chart:visible').scrollIntoViewIfNeeded();
  await page.locator('live-chart[data-live]').first().waitFor({ timeout: 60_000 });
  await recordDelays(page);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });

  const svg = page.locator('#picture .tlf > svg.chart:visible');
  const box = await svg.boundingBox();
  if (!box) throw new Error(`No picture on ${address}; build the site first`);
  const middle = { x: box.x + box.width * 0.6, y: box.y + box.height * 0.4 };

  const figures: GestureFigures[] = [];
  const run = async (gesture: string, steps: () => Promise<void>) => {
    await page.evaluate(() => ((window as unknown as { delays: number[] }).delays.length = 0));
    await steps();
    await page.waitForTimeout(600);
    const delays = await page.evaluate(() => [...(window as unknown as { delays: number[] }).delays]);
    figures.push({ gesture, ...summary(delays) });
  };

  await page.mouse.move(middle.x, middle.y);
  await run('wheel zoom', async () => {
    await page.keyboard.down('Control');
    for (let i = 0; i < 20; i += 1) await page.mouse.wheel(0, i < 12 ? -120 : 120);
    await page.keyboard.up('Control');
  });
  await run('drag', async () => {
    await page.mouse.down();
    for (let i = 1; i <= 25; i += 1) await page.mouse.move(middle.x - i * 8, middle.y);
    await page.mouse.up();
  });
  await run('zoom buttons', async () => {
    for (let i = 0; i < 6; i += 1)
      await page
        .locator('.zoom button')
        .nth(i < 3 ? 1 : 0)
        .click();
  });
  await run('keys', async () => {
    await svg.focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowRight', '+', '+', '-', '0', 'Home', 'End'])
      await page.keyboard.press(key);
  });
  await run('lane filter', async () => {
    for (let i = 0; i < 6; i += 1)
      await page
        .locator('label.chip')
        .nth(i % 3)
        .click();
  });
  await run('typing', async () => {
    await page.locator('input[type=search]').first().pressSequentially('ceasefire', { delay: 60 });
  });
  await context.close();
  return figures;
}

/** Notes the time from each input event to the end of the next painted frame. */
export async function recordDelays(page: Page): Promise<void> {
  await page.evaluate(() => {
    const delays: number[] = [];
    Object.assign(window, { delays });
    const channel = new MessageChannel();
    let waiting: number[] = [];
    channel.port1.onmessage = () => {
      const now = performance.now();
      delays.push(...waiting.map((start) => now - start));
      waiting = [];
    };
    const note = (event: Event) => {
      if (waiting.push(event.timeStamp) === 1) requestAnimationFrame(() => channel.port2.postMessage(0));
    };
    for (const type of ['wheel', 'pointermove', 'click', 'keydown', 'input', 'change'])
      addEventListener(type, note, { capture: true, passive: true });
  });
}

/** Median and 95th percentile of some milliseconds. */
export function summary(delays: number[]): { median: number; p95: number; steps: number } {
  const sorted = [...delays].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95), steps: sorted.length };
}
