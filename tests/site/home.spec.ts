/* The home page: what a phone shows before anybody scrolls, and what stands beneath. */
import { expect, type Locator, test } from '@playwright/test';
import { ORDERS_PORT } from './playwright.config.ts';
import { loadWorld } from '../../src/load/world.ts';
import { leadOf } from '../../src/components/record/lead.ts';

const SCREEN = { width: 360, height: 740 };

async function expectOnScreen(part: Locator): Promise<void> {
  await expect(part).toBeVisible();
  const box = await part.boundingBox();
  expect(box && box.y >= 0 && box.y + box.height).toBeLessThanOrEqual(SCREEN.height);
}

test.describe('on a phone, without script and without scrolling', () => {
  test.use({ javaScriptEnabled: false, viewport: SCREEN });

  test('stands what happened, with the dead of both sides and who counts them', async ({ page }) => {
    await page.goto('/en/');
    const [israel, gaza] = leadOf(loadWorld('en').standings);
    const said = page.locator('main .opening > p').first();
    await expectOnScreen(said);
    await expect(said).toContainText(`${israel?.figure?.text} people in Israel`);
    await expect(said).toContainText(`${gaza?.figure?.text} people`);
    await expect(said).toContainText(/Israel’s count.*count of Gaza’s Ministry of Health/);
  });

  test('stand the case and the warrants side by side, the period as a picture, where to begin, and the short answers', async ({
    page,
  }) => {
    await page.goto('/en/');
    const [court, warrants] = [
      page.getByRole('listitem').filter({ hasText: 'World Court' }).first(),
      page.getByRole('listitem').filter({ hasText: 'Criminal Court' }).first(),
    ];
    for (const line of [court, warrants]) await expectOnScreen(line);
    const [one, other] = [await court.boundingBox(), await warrants.boundingBox()];
    expect(Math.abs((one?.y ?? 0) - (other?.y ?? 99))).toBeLessThan(2);
    expect(other?.x).toBeGreaterThan((one?.x ?? 0) + (one?.width ?? 0) - 1);
    const strip = page.locator('main .opening a svg.chart');
    await expectOnScreen(strip);
    for (const words of [
      'Hamas-led attack on Israel',
      '74,370 killed, says ministry',
      'War',
      'ICJ',
      'ICC',
      'UN',
      'States',
    ])
      await expect(strip.getByText(words, { exact: true })).toBeVisible();
    await expectOnScreen(page.getByRole('link', { name: 'Read it in ten minutes' }));
    const answers = page.getByRole('link', { name: 'Short answers' });
    await expectOnScreen(answers);
    await expect(answers).toHaveAttribute('href', '/en/questions/');
    await strip.locator('xpath=..').click();
    await expect(page).toHaveURL(/\/en\/timeline\/$/);
  });
});

test('in another language too the picture names the dead of both sides first', async ({ page }) => {
  await page.setViewportSize(SCREEN);
  await page.goto(`http://127.0.0.1:${ORDERS_PORT}/orders/en-XA/`);
  const strip = page.locator('main .opening a svg.chart');
  await expect(strip.getByText(/74,370|74.370/)).toBeVisible();
});

test('beneath stand the newest, what comes next, the questions, the chapters with a chart each, and corrections', async ({
  page,
  request,
}) => {
  await page.goto('/en/');
  await expect(page.locator('section[aria-labelledby="latest"] ol > li')).toHaveCount(5);
  await expect(page.locator('section[aria-labelledby="next"] time').first()).toBeVisible();
  await expect(page.locator('section[aria-labelledby="questions"] li a').nth(5)).toBeVisible();
  await expect(page.locator('section[aria-labelledby="corrected"] ul').first().locator('> li')).toHaveCount(3);
  const pictures = page.locator('section[aria-labelledby="chapters"] img');
  expect(await pictures.count()).toBeGreaterThan(10);
  for (const picture of await pictures.all()) {
    await expect(picture).toHaveAttribute('loading', 'lazy');
    await expect(picture).toHaveAttribute('width', /^\d+$/);
    await expect(picture).toHaveAttribute('height', /^\d+$/);
    expect((await request.get((await picture.getAttribute('src')) ?? '')).ok()).toBe(true);
  }
});

test('a card says where a matter stands, and folds who says so', async ({ page }) => {
  await page.goto('/en/');
  const card = page.locator('#standing-netanyahu');
  await expect(card.getByText('3 sources')).toBeVisible();
  await expect(card.locator('details a').first()).toBeHidden();
  await card.getByText('3 sources').click();
  await expect(card.locator('details a').first()).toBeVisible();
});
