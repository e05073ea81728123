/* The live timeline in the hand: gestures that end where they should, a pane where the finger is, and focus that is never lost. */
import { expect, type Page, test } from '@playwright/test';
import { boxOf, fingersOf } from './fingers.ts';

const picture = (page: Page) => page.locator('#picture .timeline-frame:not(.phone-frame) > svg.chart');

async function open(page: Page, address: string, viewport = { width: 1280, height: 900 }) {
  await page.setViewportSize(viewport);
  await page.goto(address);
  await page.locator('live-chart').first().scrollIntoViewIfNeeded();
  await page.locator('live-chart[data-live]').waitFor();
  await center(page);
}

const center = (page: Page) =>
  picture(page).evaluate((svg) => svg.scrollIntoView({ block: 'center', behavior: 'instant' }));

/** Long enough for a view to settle and be written, had anything moved. */
const settled = (page: Page) => page.waitForTimeout(900);

const YEAR = '/en/timeline/?from=2024-01-01&to=2024-12-31';

test('a drag that is let go outside the picture ends there: pointing alone moves nothing', async ({ page }) => {
  await open(page, YEAR);
  const box = await boxOf(picture(page));
  const y = 450;
  await page.mouse.move(box.x + box.width - 1, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width + 30, y);
  await page.mouse.up();
  await settled(page);
  const after = page.url();
  await page.mouse.move(box.x + box.width - 200, y, { steps: 5 });
  await page.mouse.move(box.x + 300, y, { steps: 10 });
  await settled(page);
  expect(page.url()).toBe(after);
});

test('nor does a drag whose end the browser never told', async ({ page }) => {
  await open(page, YEAR);
  const box = await boxOf(picture(page));
  const [x, y] = [box.x + box.width / 2, 450];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 40, y, { steps: 4 });
  // The button comes up where no window of ours hears it.
  await page.evaluate(() =>
    addEventListener('mouseup', (event) => event.stopImmediatePropagation(), { capture: true, once: true }),
  );
  const moved = page.url();
  await page.mouse.up();
  await page.mouse.move(x - 240, y, { steps: 10 });
  await settled(page);
  const from = new URL(page.url()).searchParams.get('from') ?? '';
  // Some two weeks for the 40 pixels of the drag, not the months that 240 pixels are.
  expect(from > '2024-01-01' && from < '2024-02-15', `${moved} ${from}`).toBe(true);
});

test('words that only move keep their letters: a step of a drag sets no text anew', async ({ page }) => {
  await open(page, YEAR);
  const box = await boxOf(picture(page));
  await page.mouse.move(box.x + box.width / 2, 450);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 - 20, 450);
  // The flags that stay in sight between two steps, each with the node that held its words before.
  const held = await picture(page).evaluateHandle((svg) =>
    [...svg.querySelectorAll('a[data-key^="f-"] text')].map((text) => ({
      text,
      words: text.firstChild,
      said: text.textContent,
      x: text.getAttribute('x'),
    })),
  );
  await page.mouse.move(box.x + box.width / 2 - 24, 450);
  await expect
    .poll(() =>
      held.evaluate((flags) => {
        const moved = flags.filter(
          ({ text, said, x }) => text.isConnected && text.textContent === said && text.getAttribute('x') !== x,
        );
        return moved.length > 0 && moved.every(({ text, words }) => text.firstChild === words);
      }),
    )
    .toBe(true);
  await page.mouse.up();
});

test('dragging selects no text, within the picture and beside it', async ({ page }) => {
  await open(page, YEAR);
  const box = await boxOf(picture(page));
  for (const y of [300, 450, 600]) {
    await page.mouse.move(box.x + box.width * 0.7, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.3, y + 40, { steps: 8 });
    await page.mouse.move(box.x - 30, y + 60, { steps: 3 });
    await page.mouse.up();
    expect(await page.evaluate(() => String(getSelection()).length)).toBe(0);
  }
});

test('a hand that trembles, a right button and a long hold move nothing', async ({ page }) => {
  await open(page, YEAR);
  const box = await boxOf(picture(page));
  const [x, y] = [box.x + box.width / 2, 450];
  const before = page.url();
  const ground = () => picture(page).locator('.grid').first().getAttribute('d');
  const drawn = await picture(page).evaluate((svg) => svg.innerHTML.length);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 3, y);
  await page.mouse.up();
  await page.mouse.down({ button: 'right' });
  await page.mouse.move(x + 90, y, { steps: 4 });
  await page.mouse.up({ button: 'right' });
  await page.keyboard.press('Escape');
  await settled(page);
  expect(page.url()).toBe(before);
  expect(await ground()).toBeTruthy();
  expect(await picture(page).evaluate((svg) => svg.innerHTML.length)).toBe(drawn);
});

test('a drag that begins and ends on a mark is no click on it; a click is', async ({ page }) => {
  await open(page, YEAR);
  const mark = picture(page).locator('a.event').nth(4);
  const box = await boxOf(mark);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 60, y, { steps: 5 });
  await page.mouse.up();
  await settled(page);
  await expect(page).toHaveURL(/\/en\/timeline\//);
  await center(page);
  await picture(page).locator('a.event').nth(4).click();
  await expect(page).toHaveURL(/\/en\/events\//);
});

test('the hint of the wheel moves nothing and goes away', async ({ page }) => {
  await open(page, '/en/timeline/');
  await page.mouse.move(640, 450);
  const below = () =>
    page.locator('.timeline-figure .keys').evaluate((keys) => keys.getBoundingClientRect().top + scrollY);
  const before = await below();
  await page.mouse.wheel(0, 40);
  await expect(page.locator('.hint')).toBeVisible();
  expect(await below()).toBe(before);
  await expect(page.locator('.hint')).toBeHidden();
  await page.mouse.wheel(0, 40);
  await settled(page);
  await expect(page.locator('.hint')).toBeHidden();
});

for (const { name, viewport, address } of [
  { name: 'a laptop', viewport: { width: 1366, height: 657 }, address: '/en/timeline/' },
  { name: 'a tablet', viewport: { width: 820, height: 1180 }, address: '/en/timeline/' },
  { name: 'a phone on its side', viewport: { width: 844, height: 390 }, address: '/en/timeline/' },
  { name: 'a tablet, in an embed', viewport: { width: 820, height: 1180 }, address: '/en/embed/timeline/' },
]) {
  test(`${name}: a bin opens where it is seen, beside the bin, which shows it`, async ({ page }) => {
    await open(page, address, viewport);
    const bins = picture(page).locator('a.bin');
    const count = await bins.count();
    for (const index of [0, Math.floor(count / 2), count - 1]) {
      const bin = bins.nth(index);
      await bin.evaluate((mark) => mark.scrollIntoView({ block: 'center', behavior: 'instant' }));
      await bin.click();
      const pane = page.locator('.pane:visible');
      await expect(bin).toHaveAttribute('aria-expanded', 'true');
      await expect(picture(page).locator('a.bin[aria-expanded="true"]')).toHaveCount(1);
      await expect(pane.locator('h3')).toBeInViewport();
      await expect(pane.locator('li.event-row').first()).toBeInViewport();
      await expect(bin).toBeInViewport({ ratio: 0.99 });
      const [mark, box] = [await boxOf(bin.locator('rect').first()), await boxOf(pane)];
      expect(Math.min(Math.abs(box.y - mark.y - mark.height), Math.abs(mark.y - box.y - box.height))).toBeLessThan(12);
      const fill = (which: typeof bin) =>
        which
          .locator('rect')
          .first()
          .evaluate((rect) => getComputedStyle(rect).fill);
      await page.keyboard.press('Escape');
      await expect(pane).toHaveCount(0);
      await expect(bin).toHaveAttribute('aria-expanded', 'false');
      const closed = await fill(bin);
      await bin.click();
      expect(await fill(bin)).not.toBe(closed);
      await pane.locator('button').click();
    }
  });
}

test('an open pane closes when its lane is switched off, and stays while it is zoomed', async ({ page }) => {
  await open(page, '/en/timeline/', { width: 1280, height: 1400 });
  const bin = picture(page).locator('[data-key="lane-icj"] a.bin').last();
  await bin.click();
  await expect(page.locator('#pane')).toBeVisible();
  await page.locator('[data-zoom="in"]').click();
  await expect(page).toHaveURL(/from=/);
  await expect(page.locator('#pane')).toBeVisible();
  await page.locator('label.chip.icj').click();
  await expect(page.locator('#pane')).toBeHidden();
});

test('the focus goes to what stands for a bin that a zoom has taken away, when its pane closes', async ({ page }) => {
  await open(page, '/en/timeline/');
  for (const [close, zooms] of [
    ['Escape', 1],
    ['Enter', 3],
  ] as const) {
    const bin = picture(page).locator('[data-key="lane-un"] a.bin').nth(1);
    await bin.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('#pane button')).toBeFocused();
    for (let i = 0; i < zooms; i += 1) {
      const before = page.url();
      await page.locator('[data-zoom="in"]').evaluate((button: HTMLElement) => button.click());
      await expect(page).not.toHaveURL(before);
    }
    await page.locator('#pane button').focus();
    await page.keyboard.press(close);
    await expect(page.locator('#pane')).toBeHidden();
    const at = await page.evaluate(() => {
      const focused = document.activeElement;
      return { tag: focused?.localName, inPicture: focused?.closest('svg.chart') !== null };
    });
    expect(at).toEqual({ tag: 'a', inPicture: true });
    await page.locator('[data-zoom="whole"]').evaluate((button: HTMLElement) => button.click());
    await expect(page).toHaveURL(/\/en\/timeline\/$/);
  }
});

test('a mark in focus that a layout takes away hands the focus on, also when its lane goes', async ({ page }) => {
  await open(page, '/en/timeline/?lanes=war,un');
  await page.locator('label.chip.war').click();
  await expect(page).toHaveURL(/lanes=un$/);
  const mark = picture(page).locator('[data-key="lane-un"] a.bin').first();
  await mark.focus();
  await page.evaluate(() => {
    history.replaceState(null, '', '/en/timeline/?lanes=war');
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
  });
  await expect(picture(page).locator('[data-key="lane-un"]')).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('svg.chart') !== null)).toBe(true);
});

test('links in focus stand clear of the month that stays at the top of a narrow list', async ({ page }) => {
  for (const viewport of [
    { width: 390, height: 844 },
    { width: 320, height: 568 },
    { width: 320, height: 256 },
  ]) {
    await page.setViewportSize(viewport);
    await page.goto('/en/timeline/');
    await page.locator('.listing section.month').nth(8).scrollIntoViewIfNeeded();
    await page.locator('.listing section.month').nth(8).locator('li.event-row:visible a').last().focus();
    for (let i = 0; i < 40; i += 1) {
      await page.keyboard.press('Shift+Tab');
      const { covered, name } = await page.evaluate(() => {
        const focused = document.activeElement as HTMLElement;
        const month = focused.closest('section.month')?.querySelector('h3')?.getBoundingClientRect();
        const top = focused.getClientRects()[0]?.top ?? 0;
        return { covered: month ? month.bottom - top : 0, name: focused.textContent };
      });
      expect(covered, `${name} at ${viewport.width}×${viewport.height}`).toBeLessThanOrEqual(1);
    }
  }
});

test('nothing moves for readers who asked for less motion, and the view is there at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '/en/timeline/');
  const frames = await page.evaluate(async () => {
    const svg = document.querySelector('#picture .timeline-frame:not(.phone-frame) > svg.chart') as SVGSVGElement;
    const seen = new Set<string>();
    document.querySelector<HTMLElement>('[data-zoom="in"]')?.click();
    for (let i = 0; i < 30; i += 1) {
      await new Promise(requestAnimationFrame);
      seen.add([...svg.querySelectorAll('.year')].map((year) => year.getAttribute('x')).join());
    }
    return seen.size;
  });
  expect(frames).toBeLessThanOrEqual(2);
});

test('otherwise a button moves the picture in steps', async ({ page }) => {
  await open(page, '/en/timeline/');
  const frames = await page.evaluate(async () => {
    const svg = document.querySelector('#picture .timeline-frame:not(.phone-frame) > svg.chart') as SVGSVGElement;
    const seen = new Set<string>();
    document.querySelector<HTMLElement>('[data-zoom="in"]')?.click();
    for (let i = 0; i < 60; i += 1) {
      await new Promise(requestAnimationFrame);
      seen.add([...svg.querySelectorAll('.year')].map((year) => year.getAttribute('x')).join());
    }
    return seen.size;
  });
  expect(frames).toBeGreaterThan(2);
});

test.describe('under a finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 820, height: 1180 } });

  test('a long hold moves nothing and opens nothing of ours', async ({ page }) => {
    // Nothing is found: wherever the finger is, it is on no mark.
    await page.goto(`${YEAR}&q=zzzz`);
    await page.locator('live-chart[data-live]').waitFor();
    await center(page);
    const fingers = await fingersOf(page);
    const before = page.url();
    await fingers.hold({ x: 500, y: 600 }, 1200);
    await settled(page);
    expect(page.url()).toBe(before);
    await expect(page.locator('.pane:visible')).toHaveCount(0);
  });
});
