/*
 * Works the live timeline with wheel, drag, buttons, keys and typing at a CPU slowed 4 times and
 * measures each step from the event to the paint that follows it.
 */
import type { Browser } from 'playwright';
import { type GestureFigures, openSlowed } from './slowed.ts';

/** Runs every gesture once on a fresh page. */
export async function measureGestures(browser: Browser, address: string): Promise<GestureFigures[]> {
  const bench = await openSlowed(browser, address, '#picture .timeline-frame > svg.chart:visible');
  const { page, run } = bench;
  const svg = page.locator('#picture .timeline-frame > svg.chart:visible');
  const box = await svg.boundingBox();
  if (!box) throw new Error(`No picture on ${address}; build the site first`);
  const middle = { x: box.x + box.width * 0.6, y: box.y + box.height * 0.4 };

  await page.mouse.move(middle.x, middle.y);
  await run('wheel zoom', async () => {
    await page.keyboard.down('Control');
    await handOf(40, (i) => page.mouse.wheel(0, i < 24 ? -60 : 60));
    await page.keyboard.up('Control');
  });
  await run('drag', async () => {
    await page.mouse.down();
    await handOf(50, (i) => page.mouse.move(middle.x - (i + 1) * 4, middle.y));
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
  return bench.end();
}

/** Milliseconds between two moves of a hand. */
const PACE = 30;

/** A hand waits for no answer: its moves come at one pace, however busy the page is. */
async function handOf(moves: number, move: (index: number) => Promise<void>): Promise<void> {
  const sent: Promise<void>[] = [];
  for (let i = 0; i < moves; i += 1) {
    sent.push(move(i));
    await new Promise((resolve) => setTimeout(resolve, PACE));
  }
  await Promise.all(sent);
}
