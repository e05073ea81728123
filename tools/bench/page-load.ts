/*
 * Loads a page as a phone on a slow line would (CPU slowed 4 times, Slow 4G) and measures when a
 * reader sees something: the first event's title, the first mark of the picture, blocking, shifts.
 */
import type { Browser } from 'playwright';

export interface LoadFigures {
  readonly titleMs: number;
  readonly pictureMs: number;
  readonly blockingMs: number;
  readonly shift: number;
  readonly nodes: number;
}

/** Slow 4G as Lighthouse sets it: 150 ms round trip, 1.6 Mbit/s down, 0.75 Mbit/s up. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (0.75 * 1024 * 1024) / 8,
};

/** @param width of the screen, CSS pixels; the picture shows from 640 up */
export async function measureLoad(browser: Browser, address: string, width = 1280): Promise<LoadFigures> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(() => {
    const seen = { title: 0, picture: 0, blocking: 0, shift: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.blocking += Math.max(0, entry.duration - 50);
    }).observe({ type: 'longtask', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    const look = () => {
      const title = document.querySelector('li a.title');
      if (!seen.title && title && title.getClientRects().length > 0) seen.title = performance.now();
      const mark = document.querySelector('svg.chart .mark');
      if (
        !seen.picture &&
        mark &&
        [...document.querySelectorAll('svg.chart .mark')].some((m) => m.getClientRects().length > 0)
      )
        seen.picture = performance.now();
      if (!seen.title || !seen.picture) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(address, { waitUntil: 'load', timeout: 180_000 });
  await page.waitForTimeout(3_000);
  const figures = await page.evaluate(() => {
    const { seen } = window as unknown as { seen: { title: number; picture: number; blocking: number; shift: number } };
    return {
      titleMs: seen.title,
      pictureMs: seen.picture,
      blockingMs: seen.blocking,
      shift: seen.shift,
      nodes: document.querySelectorAll('*').length,
    };
  });
  await context.close();
  return figures;
}
