/* Fingers on a page, through the browser's own input: what a page gets of them is what a phone would give it. */
import type { CDPSession, Locator, Page } from '@playwright/test';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Time between two moves of a hand. */
const FRAME = 24;

/** One session of input for a page. */
export async function fingersOf(page: Page) {
  const session = await page.context().newCDPSession(page);
  return {
    /** Moves one or two fingers from where they touch to where they lift, in steps. */
    move: (from: readonly Point[], to: readonly Point[], steps = 20) => move(session, page, from, to, steps),
    tap: async (at: Point) => {
      await touch(session, 'touchStart', [at]);
      await page.waitForTimeout(FRAME);
      await touch(session, 'touchEnd', []);
    },
    /** Two taps within the time of a double tap. */
    tapTwice: async (at: Point) => {
      for (let i = 0; i < 2; i += 1) {
        await touch(session, 'touchStart', [at]);
        await page.waitForTimeout(FRAME);
        await touch(session, 'touchEnd', []);
        await page.waitForTimeout(FRAME);
      }
    },
    /** A finger that stays. */
    hold: async (at: Point, milliseconds: number) => {
      await touch(session, 'touchStart', [at]);
      await page.waitForTimeout(milliseconds);
      await touch(session, 'touchEnd', []);
    },
  };
}

export async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('nothing is drawn there');
  return box;
}

/** How far the browser itself has zoomed the page. */
export const pageScale = (page: Page) => page.evaluate(() => visualViewport?.scale ?? 1);

async function move(session: CDPSession, page: Page, from: readonly Point[], to: readonly Point[], steps: number) {
  await touch(session, 'touchStart', from);
  for (let i = 1; i <= steps; i += 1) {
    const at = from.map(({ x, y }, finger) => {
      const end = to[finger] as Point;
      return { x: x + ((end.x - x) * i) / steps, y: y + ((end.y - y) * i) / steps };
    });
    await touch(session, 'touchMove', at);
    await page.waitForTimeout(FRAME);
  }
  await touch(session, 'touchEnd', []);
}

function touch(session: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) {
  return session.send('Input.dispatchTouchEvent', { type, touchPoints: points.map((point, id) => ({ ...point, id })) });
}
