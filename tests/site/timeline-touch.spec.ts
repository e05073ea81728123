/* The live timeline under fingers: drag, pinch, double tap, handles, small marks, and a page that scrolls all the same. */
import { expect, type Page, test } from '@playwright/test';
import { boxOf, fingersOf, pageScale } from './fingers.ts';

const PLACES = [
  { name: 'a tablet', viewport: { width: 820, height: 1180 } },
  { name: 'a phone on its side', viewport: { width: 844, height: 390 } },
] as const;

const picture = (page: Page) => page.locator('#picture .timeline-frame:not(.phone-frame) > svg.chart');

/** Opens a timeline and brings its picture to the middle of the screen. */
async function open(page: Page, address: string) {
  await page.goto(address);
  await page.locator('live-chart[data-live]').waitFor();
  await picture(page).evaluate((svg) => svg.scrollIntoView({ block: 'center', behavior: 'instant' }));
  return fingersOf(page);
}

/** The window of days in the address, once it differs from the one before. */
async function windowAfter(page: Page, before: string) {
  await expect(page).not.toHaveURL(before);
  const query = new URL(page.url()).searchParams;
  const day = (name: string) => Date.parse(query.get(name) ?? '') / 86_400_000;
  return { from: day('from'), to: day('to') };
}

/** Where a finger finds the picture: within it and on the screen. */
async function middleOf(page: Page) {
  const box = await boxOf(picture(page));
  const height = page.viewportSize()?.height ?? 0;
  const [top, bottom] = [Math.max(0, box.y), Math.min(height, box.y + box.height)];
  return { x: box.x + box.width * 0.6, y: (top + bottom) / 2, width: box.width };
}

for (const { name, viewport } of PLACES) {
  test.describe(name, () => {
    test.use({ viewport, hasTouch: true, isMobile: true });

    test('a finger drags the picture as far as it goes', async ({ page }) => {
      const fingers = await open(page, '/en/timeline/?from=2024-06-01&to=2025-06-01');
      const { x, y } = await middleOf(page);
      const before = page.url();
      await fingers.move([{ x, y }], [{ x: x - 240, y: y + 4 }]);
      const { from, to } = await windowAfter(page, before);
      const { width: pixels } = await boxOf(page.locator('.brush .overlay'));
      const moved = from - Date.parse('2024-06-01') / 86_400_000;
      // Of 365 days over the width of the axis, as many as 240 pixels show, give or take the first few.
      expect(moved).toBeGreaterThan((220 / pixels) * 365);
      expect(moved).toBeLessThan((260 / pixels) * 365);
      expect(to - from).toBe(365);
    });

    test('two fingers zoom the timeline by all that they part, and not the page', async ({ page }) => {
      const fingers = await open(page, '/en/timeline/?from=2024-01-01&to=2026-01-01');
      const { x, y } = await middleOf(page);
      const before = page.url();
      const at = (apart: number) => [
        { x: x - apart / 2, y },
        { x: x + apart / 2, y },
      ];
      await fingers.move(at(80), at(240));
      const { from, to } = await windowAfter(page, before);
      expect(await pageScale(page)).toBe(1);
      // Three times as near: 731 days become about 244.
      expect(to - from).toBeGreaterThan(220);
      expect(to - from).toBeLessThan(270);
    });

    test('a double tap comes nearer, once', async ({ page }) => {
      const fingers = await open(page, '/en/timeline/?from=2024-01-01&to=2026-01-01&lanes=icj&q=zzzz');
      const { x, y } = await middleOf(page);
      const before = page.url();
      await fingers.tapTwice({ x, y });
      const { from, to } = await windowAfter(page, before);
      expect(Math.abs(to - from - 366)).toBeLessThan(3);
    });

    test('both handles of the strip follow a finger, and the window between them', async ({ page }) => {
      const fingers = await open(page, '/en/timeline/?from=2024-06-01&to=2025-12-01');
      const handle = (end: 'from' | 'to') => page.locator(`.brush [data-key="handle-${end}"]`);
      await page.locator('.brush').evaluate((strip) => strip.scrollIntoView({ block: 'center', behavior: 'instant' }));
      let window = { from: Number.NaN, to: Number.NaN };
      for (const [end, by] of [
        ['from', 60],
        ['to', -70],
      ] as const) {
        const box = await boxOf(handle(end));
        const start = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        const before = page.url();
        await fingers.move([start], [{ x: start.x + by, y: start.y }]);
        window = await windowAfter(page, before);
      }
      expect(window.from).toBeGreaterThan(Date.parse('2024-07-01') / 86_400_000);
      expect(window.to).toBeLessThan(Date.parse('2025-11-01') / 86_400_000);
      const strip = await boxOf(page.locator('.brush [data-key="window"]'));
      const middle = { x: strip.x + strip.width / 2, y: strip.y + strip.height / 2 };
      const before = page.url();
      await fingers.move([middle], [{ x: middle.x + 60, y: middle.y }]);
      const moved = await windowAfter(page, before);
      expect(moved.from).toBeGreaterThan(window.from + 20);
      expect(Math.abs(moved.to - moved.from - (window.to - window.from))).toBeLessThan(2);
    });

    test('a swipe up scrolls the page, over the picture and over the strip', async ({ page }) => {
      const fingers = await open(page, '/en/timeline/?from=2024-06-01&to=2025-06-01');
      const before = page.url();
      for (const part of [picture(page), page.locator('.brush')]) {
        await part.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
        const box = await boxOf(part);
        const start = {
          x: box.x + box.width / 2,
          y: Math.min(box.y + box.height / 2, viewport.height - 30),
        };
        const scrolled = await page.evaluate(() => scrollY);
        await fingers.move([start], [{ x: start.x + 6, y: start.y - 160 }]);
        await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled + 80);
      }
      await page.waitForTimeout(600);
      expect(page.url()).toBe(before);
    });

    test('every mark and bin answers to a finger on 24 pixels', async ({ page }) => {
      const fingers = await open(page, '/en/timeline/?from=2024-01-01&to=2024-09-01');
      const bin = picture(page).locator('a.bin').first();
      await bin.evaluate((mark) => mark.scrollIntoView({ block: 'center', behavior: 'instant' }));
      const box = await boxOf(bin.locator('rect').first());
      expect(box.height).toBeLessThan(25);
      // Beside the bin, as far as half of 24 pixels reaches, and away from the row of marks on its other side.
      await fingers.tap({ x: box.x + box.width / 2, y: box.y + box.height / 2 + 11.5 });
      await expect(page.locator('#pane li.event-row').first()).toBeVisible();
    });
  });
}

test.describe('right to left', () => {
  test.use({ viewport: { width: 820, height: 1180 }, hasTouch: true, isMobile: true });

  test('a finger drags and pinches as the hand goes', async ({ page }) => {
    const port = Number(new URL(test.info().project.use.baseURL ?? '').port) + 1;
    const fingers = await open(page, `http://127.0.0.1:${port}/orders/ar-XB/timeline/?from=2024-06-01&to=2025-06-01`);
    const { x, y } = await middleOf(page);
    const before = page.url();
    await fingers.move([{ x, y }], [{ x: x - 200, y }]);
    const dragged = await windowAfter(page, before);
    // To the left lies later time: it comes in from there only if the hand goes to the right.
    expect(dragged.from).toBeLessThan(Date.parse('2024-06-01') / 86_400_000 - 60);
    const then = page.url();
    await fingers.move(
      [
        { x: x - 40, y },
        { x: x + 40, y },
      ],
      [
        { x: x - 80, y },
        { x: x + 80, y },
      ],
    );
    const pinched = await windowAfter(page, then);
    expect(Math.abs(pinched.to - pinched.from - 182)).toBeLessThan(20);
  });
});
