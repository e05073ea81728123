/* A page at a CPU slowed 4 times, on which steps are measured from the event to the paint that follows it. */
import type { Browser, Page } from 'playwright';

/** Milliseconds of one gesture's steps. */
export interface GestureFigures {
  readonly gesture: string;
  readonly median: number;
  readonly p95: number;
  readonly steps: number;
}

export interface SlowedPage {
  readonly page: Page;
  /** Does the steps and notes how long each took. */
  readonly run: (gesture: string, steps: () => Promise<void>) => Promise<void>;
  /** Closes the page. */
  readonly end: () => Promise<GestureFigures[]>;
}

/** @param picture selector of what must be in view and live before the CPU is slowed */
export async function openSlowed(browser: Browser, address: string, picture: string): Promise<SlowedPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'load', timeout: 180_000 });
  await page.locator(picture).first().scrollIntoViewIfNeeded();
  await page.locator('live-chart[data-live]').first().waitFor({ timeout: 60_000 });
  await recordDelays(page);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const figures: GestureFigures[] = [];
  return {
    page,
    run: async (gesture, steps) => {
      await page.evaluate(() => ((window as unknown as { delays: number[] }).delays.length = 0));
      await steps();
      await page.waitForTimeout(600);
      const delays = await page.evaluate(() => [...(window as unknown as { delays: number[] }).delays]);
      figures.push({ gesture, ...summary(delays) });
    },
    end: async () => {
      await context.close();
      return figures;
    },
  };
}

/**
 * Notes the time from each input event until the frame that follows it was painted: until the next one begins, for a
 * message sent from the first may wait behind several while a picture moves.
 */
async function recordDelays(page: Page): Promise<void> {
  await page.evaluate(() => {
    const delays: number[] = [];
    Object.assign(window, { delays });
    let waiting: number[] = [];
    const painted = () => {
      const now = performance.now();
      delays.push(...waiting.map((start) => now - start));
      waiting = [];
    };
    const note = (event: Event) => {
      const first = waiting.length === 0;
      waiting.push(event.timeStamp);
      if (first) requestAnimationFrame(() => requestAnimationFrame(painted));
    };
    for (const type of ['wheel', 'pointermove', 'click', 'keydown', 'input', 'change'])
      addEventListener(type, note, { capture: true, passive: true });
  });
}

/** Median and 95th percentile of some milliseconds. */
function summary(delays: number[]): { median: number; p95: number; steps: number } {
  const sorted = [...delays].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95), steps: sorted.length };
}
