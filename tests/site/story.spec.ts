/* A story: scrolled, worked by keys, addressed step by step, on paper, without motion and without script. */
import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';

const STORY = '/en/story/rafah/';
const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 360, height: 740 };

/** Opens a story and waits until its picture lives. */
async function open(page: Page, address = STORY, size = WIDE): Promise<void> {
  await page.setViewportSize(size);
  await page.goto(address);
  await expect(page.locator('.tale.live .seen svg')).toBeVisible();
}

/** The step that is shown. */
const now = (page: Page) => page.locator('.step.now');
/** What the picture says, in the order of its marks. */
const shown = (page: Page) => page.locator('.seen svg text').allTextContents();

async function scrollTo(page: Page, step: number): Promise<void> {
  await page.locator(`#step-${step} .card`).evaluate((card) => {
    const { top, height } = card.getBoundingClientRect();
    scrollBy(0, top + height / 2 - innerHeight * 0.6);
  });
}

for (const [where, size] of [
  ['a desk', WIDE],
  ['a phone', PHONE],
] as const) {
  test(`on ${where} the picture stays in sight and changes with the step that is scrolled to`, async ({ page }) => {
    await open(page, STORY, size);
    await expect(now(page)).toHaveId('step-1');
    await expect.poll(() => shown(page)).toContain('Rafah crossing');
    await scrollTo(page, 3);
    await expect(now(page)).toHaveId('step-3');
    await expect.poll(() => shown(page)).toContain('13–2');
    await expect.poll(() => shown(page)).not.toContain('Rafah crossing');
    await expect(page.locator('.seen svg')).toBeInViewport({ ratio: 0.95 });
    await expect(page).toHaveURL(/#step-3$/);
    await expect(page.locator('.stage .place > span:not([hidden])')).toHaveText('3 of 4');
    await scrollTo(page, 1);
    await expect(now(page)).toHaveId('step-1');
    await expect.poll(() => shown(page)).toContain('Rafah crossing');
  });

  test(`on ${where} an address with a step opens there`, async ({ page }) => {
    await open(page, `${STORY}#step-3`, size);
    await expect(now(page)).toHaveId('step-3');
    await expect.poll(() => shown(page)).toContain('13–2');
    await expect(page.locator('#step-3 h2')).toBeInViewport();
    await expect(page).toHaveURL(/#step-3$/);
  });
}

test('nothing is wider than a phone', async ({ page }) => {
  for (const width of [320, 360]) {
    await open(page, STORY, { width, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await scrollTo(page, 4);
    await expect(now(page)).toHaveId('step-4');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
});

test('the names of the steps lead to them, and back and forward go the same way', async ({ page }) => {
  await open(page);
  await page.locator('.all > summary').click();
  await page.locator('.all a', { hasText: 'Thirteen votes' }).click();
  await expect(now(page)).toHaveId('step-3');
  await page.locator('.all > summary').evaluate(() => window.scrollTo(0, 0));
  await expect(now(page)).toHaveId('step-1');
  await page.locator('.all a', { hasText: 'A halt, or' }).click();
  await expect(now(page)).toHaveId('step-4');
  await expect(page).toHaveURL(/#step-4$/);
  await page.goBack();
  await expect(now(page)).not.toHaveId('step-4');
  await page.goForward();
  await expect(now(page)).toHaveId('step-4');
});

test('scrolling makes no entry in the history', async ({ page }) => {
  await page.goto('/en/about/');
  await open(page);
  for (const step of [2, 3, 4]) {
    await scrollTo(page, step);
    await expect(page).toHaveURL(new RegExp(`#step-${step}$`));
  }
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/about\/$/);
});

test('keys go from step to step, and the focus with them', async ({ page }) => {
  await open(page);
  for (const [key, to] of [
    ['ArrowRight', 2],
    ['ArrowDown', 3],
    ['PageDown', 4],
    ['ArrowRight', 4],
    ['PageUp', 3],
    ['ArrowUp', 2],
    ['ArrowLeft', 1],
  ] as const) {
    await page.keyboard.press(key);
    await expect(now(page)).toHaveId(`step-${to}`);
    if (key !== 'ArrowRight' || to !== 4) await expect(page.locator(`#step-${to}`)).toBeFocused();
  }
  await page.locator('.stage .next').click();
  await expect(now(page)).toHaveId('step-2');
  await page.locator('.stage .back').click();
  await expect(now(page)).toHaveId('step-1');
  await expect(page.locator('.stage .back')).toBeDisabled();
});

test('a key that is typed elsewhere is no step', async ({ page }) => {
  await open(page);
  await page.locator('#step-1 summary').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(now(page)).toHaveId('step-1');
});

test('from one step to the next what stays in the picture moves', async ({ page }) => {
  await open(page, '/en/story/');
  const count = await page.locator('.step').count();
  expect(count).toBeGreaterThan(20);
  await page.locator('.stage .next').click();
  await expect(now(page)).toHaveId('step-2');
  await expect(page.locator('.seen .coming')).toHaveCount(0);
  await expect(page.locator('.seen .going')).toHaveCount(0);
  const strokes = page.locator('.seen [data-key="strokes"]').first();
  await expect(strokes).toBeAttached();
});

test('without its file the pictures of the page stand in', async ({ page }) => {
  await page.route('**/story/*.json', (route) => route.abort());
  await open(page);
  await page.locator('.stage .next').click();
  await page.locator('.stage .next').click();
  await expect(now(page)).toHaveId('step-3');
  await expect.poll(() => shown(page)).toContain('13–2');
});

test('who asked for less motion gets the sequence', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize(WIDE);
  await page.goto(`${STORY}#step-2`);
  await expect(page.locator('.stage')).toBeHidden();
  for (const pic of await page.locator('.step .pic').all()) await expect(pic).toBeVisible();
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await expect(page.locator('.stage')).toBeVisible();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect(page.locator('.stage')).toBeHidden();
});

test('paper has the sequence, whatever was shown', async ({ page }) => {
  await open(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.stage')).toBeHidden();
  const sizes = await page
    .locator('.step .pic svg')
    .evaluateAll((all) => all.map((svg) => svg.getBoundingClientRect().width));
  expect(Math.min(...sizes)).toBeGreaterThan(200);
});

test('every step has its picture in words for those who listen, and nothing speaks by itself', async ({ page }) => {
  await open(page);
  const names = await page.locator('.step [role="img"]').evaluateAll((all) => all.map((each) => each.ariaLabel ?? ''));
  expect(names).toHaveLength(4);
  for (const name of names) expect(name.length).toBeGreaterThan(40);
  await expect(page.locator('[aria-live]')).toHaveCount(0);
});

for (const scheme of ['light', 'dark'] as const)
  test(`the story has no violation, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    for (const size of [WIDE, PHONE]) {
      await open(page, STORY, size);
      await scrollTo(page, 2);
      await expect(now(page)).toHaveId('step-2');
      await expectAccessible(page);
    }
  });

test('in a frame one step stands at a time, and the frame is as high as its highest', async ({ page }) => {
  await open(page, '/en/embed/story/rafah/', { width: 640, height: 700 });
  await expect(page.locator('.step:visible .words:visible')).toHaveCount(1);
  const height = () => page.evaluate(() => document.body.getBoundingClientRect().height);
  const before = await height();
  for (const step of [2, 3, 4]) {
    await page.locator('.stage .next').click();
    await expect(now(page)).toHaveId(`step-${step}`);
    await expect(page.locator(`#step-${step} .words`)).toBeVisible();
    await expect(page.locator(`#step-${step - 1} .words`)).toBeHidden();
  }
  await expect.poll(height).toBe(before);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('all steps can be read, each with its picture, and nothing that does nothing is offered', async ({ page }) => {
    for (const address of [STORY, '/en/embed/story/rafah/'])
      for (const size of [WIDE, PHONE]) {
        await page.setViewportSize(size);
        await page.goto(`${address}#step-3`);
        await expect(page.locator('.step')).toHaveCount(4);
        for (const part of await page.locator('.step :is(.pic, .words)').all()) await expect(part).toBeVisible();
        await expect(page.locator('#step-3 h2')).toBeInViewport();
        await expect(page.locator('.stage')).toBeHidden();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(size.width);
      }
  });
});
